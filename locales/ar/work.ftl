### The topic "work and Italian".

work = العمل واللغة الإيطالية
work-start = ما المطلوب؟
    .job = العمل: فقدان، بحث، مشاكل
    .italian = تعلم الإيطالية
    .other = شيء آخر: التحدث مع شخص
