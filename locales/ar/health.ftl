### The topic "health".

health = الصحة
health-start = ما المطلوب؟
    .doctor = طبيب أو طبيب أطفال
    .consultorio = الحمل والأسرة (consultorio)
    .emergency = أشعر بالمرض الآن
    .other = شيء آخر: التحدث مع شخص
