### The topic "health".

health = الصحة
health-start = ما المطلوب؟
    .doctor = طبيب أو طبيب أطفال
    .emergency = أشعر بالمرض الآن
    .pregnancy = الحمل والولادة
    .consultorio = المرأة والأسرة (consultorio)
    .pain = ألم لا يزول
    .development = طفل يواجه صعوبة
    .other = شيء آخر: التحدث مع شخص
