### The topic "money".

money = Pera at mga bill
money-start = Ano po ang kailangan ninyo?
    .isee = ISEE at assegno unico
    .debts = Mga utang at bill
    .losing_home = Upa: mawawalan ng bahay
    .other = Iba pa: makipag-usap sa tao
