### The topic "money".

money = Bani și facturi
money-start = De ce aveți nevoie?
    .isee = ISEE și alocația pentru copii
    .debts = Datorii și facturi
    .losing_home = Chirie: pierd casa
    .other = Altceva: o persoană
