### The topic "money".

money = پیسے اور بل
money-start = آپ کو کس چیز کی ضرورت ہے؟
    .isee = بچوں کا الاؤنس اور ISEE
    .debts = قرض اور بل
    .losing_home = کرایہ: گھر چھوٹ رہا ہے
    .other = کچھ اور: کسی سے بات
