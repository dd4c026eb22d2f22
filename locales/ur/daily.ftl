### The ordinary things of every day, and what has no topic of its own.

daily = کچھ اور
daily-start = آپ کو کیا چاہیے؟
    .waste = کوڑا: کیلنڈر
    .canteen = اسکول کا کھانا
    .taken = نئے کاغذ، فون، SPID
    .social_services = سوشل سروس
    .leaving_reception = سینٹر سے نکلنا
    .bereavement = خاندان میں وفات
    .appointments = میری ملاقاتیں
    .my_data = میری معلومات
    .other = کچھ اور: کسی سے بات
