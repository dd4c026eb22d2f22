### The topic "house".

house = السكن
house-start = ما المطلوب من أجل السكن؟
    .losing_home = فقدان البيت
    .social_housing = سكن عمومي أو اجتماعي
    .residence = تسجيل السكن (residenza)
    .debts = إيجار وفواتير للدفع
    .other = شيء آخر: التحدث مع شخص
