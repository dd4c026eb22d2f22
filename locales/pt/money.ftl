### The topic "money".

money = Dinheiro e contas
money-start = Do que você precisa?
    .isee = ISEE e assegno unico (filhos)
    .debts = Dívidas e contas
    .losing_home = Aluguel: estou perdendo a casa
    .other = Outra coisa: uma pessoa
