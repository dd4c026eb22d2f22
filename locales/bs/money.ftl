### The topic "money".

money = Novac i računi
money-start = Šta Vam treba?
    .isee = ISEE i dječiji doplatak
    .debts = Dugovi i računi
    .losing_home = Kirija: gubim stan
    .other = Ostalo: razgovor s osobom
