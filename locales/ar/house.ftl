### The topic "house".

house = السكن
house-start = ما المطلوب من أجل السكن؟
    .losing_home = فقدان البيت
    .residence = تسجيل السكن (residenza)
    .debts = إيجار وفواتير للدفع
    .other = شيء آخر: التحدث مع شخص
