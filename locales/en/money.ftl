### The topic "money".

money = Money and bills
money-start = What do you need?
    .isee = ISEE and child benefit
    .debts = Debts and bills
    .losing_home = Rent: I am losing my home
    .other = Something else: a person
