### The topic "money".

money = المال والفواتير
money-start = ما المطلوب؟
    .isee = شهادة ISEE وإعانة الأطفال
    .other = شيء آخر: التحدث مع شخص
