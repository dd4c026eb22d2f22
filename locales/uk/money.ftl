### The topic "money".

money = Гроші й рахунки
money-start = Що вам потрібно?
    .isee = ISEE і допомога на дітей
    .debts = Борги й рахунки
    .losing_home = Оренда: втрачаю житло
    .other = Інше: жива людина
