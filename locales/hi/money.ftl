### The topic "money".

money = पैसे और बिल
money-start = आपको क्या चाहिए?
    .isee = ISEE और बच्चों का भत्ता
    .debts = क़र्ज़ और बिल
    .losing_home = किराया: घर छिन रहा है
    .other = और कुछ: किसी से बात
