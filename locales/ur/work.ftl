### The topic "work and Italian".

work = کام اور اٹالین زبان
work-start = آپ کو کیا چاہیے؟
    .job = کام: چھوٹ گیا، تلاش، مسئلے
    .italian = اٹالین سیکھنا
    .other = کچھ اور: کسی سے بات
