### The topic "money".

money = Money and bills
money-start = What do you need?
    .isee = ISEE and child benefit
    .other = Something else: a person
