### The topic "health".

health = صحت
health-start = آپ کو کیا چاہیے؟
    .doctor = ڈاکٹر یا بچوں کا ڈاکٹر
    .emergency = ابھی طبیعت خراب ہے
    .pregnancy = حمل اور پیدائش
    .consultorio = فیملی ہیلتھ سینٹر
    .pain = درد جو جاتا نہیں
    .development = بچے کو مشکل ہے
    .other = کچھ اور: کسی سے بات
