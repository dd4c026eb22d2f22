### The topic "school and children".

children = المدرسة والأطفال
children-start = ما المطلوب؟
    .school = التسجيل في المدرسة
    .new_baby = مولود جديد
    .doctor = طبيب أو طبيب أطفال
    .development = طفل يواجه صعوبة
    .separation = الآباء والأبناء: القواعد
    .other = شيء آخر: التحدث مع شخص
