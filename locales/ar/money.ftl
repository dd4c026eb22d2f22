### The topic "money".

money = المال والفواتير
money-start = ما المطلوب؟
    .isee = شهادة ISEE وإعانة الأطفال
    .debts = الديون والفواتير
    .losing_home = الإيجار: فقدان البيت
    .other = شيء آخر: التحدث مع شخص
