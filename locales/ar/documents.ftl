### The topic "documents".

documents = الوثائق
documents-start = ما الوثيقة المطلوبة؟
    .permit = تجديد تصريح الإقامة
    .residence = تسجيل السكن (residenza)
    .doctor = البطاقة الصحية والطبيب
    .other = شيء آخر: التحدث مع شخص
