### The topic "money".

money = Paratë dhe faturat
money-start = Për çfarë keni nevojë?
    .isee = ISEE dhe assegno unico
    .debts = Borxhe dhe fatura
    .losing_home = Qiraja: po humb shtëpinë
    .other = Tjetër: një person
