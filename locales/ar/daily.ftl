### The ordinary things of every day, and what has no topic of its own.

daily = أشياء أخرى
daily-start = ما المطلوب؟
    .waste = النفايات: التقويم (rifiuti)
    .canteen = مطعم المدرسة (mensa)
    .taken = وثائق وهاتف وSPID من جديد
    .social_services = الخدمات الاجتماعية (servizi sociali)
    .leaving_reception = مغادرة مركز الاستقبال (accoglienza)
    .bereavement = وفاة في العائلة (lutto)
    .appointments = مواعيدي
    .my_data = بياناتي
    .other = شيء آخر: التحدث مع شخص
