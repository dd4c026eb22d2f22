### The topic "documents".

documents = الوثائق
documents-start = ما الوثيقة المطلوبة؟
    .permit = تجديد تصريح الإقامة
    .residence = تسجيل السكن (residenza)
    .spid = الهوية الرقمية SPID و CIE
    .reunification = لمّ شمل العائلة
    .citizenship = جنسية الأطفال (cittadinanza)
    .doctor = البطاقة الصحية والطبيب
    .other = شيء آخر: التحدث مع شخص
