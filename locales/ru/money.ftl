### The topic "money".

money = Деньги и счета
money-start = Что вам нужно?
    .isee = ISEE и пособие на детей
    .debts = Долги и счета
    .losing_home = Аренда: теряю жильё
    .other = Другое: живой человек
