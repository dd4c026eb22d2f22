### The topic "money".

money = Bani și facturi
money-start = De ce aveți nevoie?
    .isee = ISEE și alocația pentru copii
    .other = Altceva: o persoană
