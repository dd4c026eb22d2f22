### The topic "house".

house = Moradia
house-start = Do que você precisa para a moradia?
    .losing_home = Estou perdendo a casa
    .social_housing = Moradia popular ou social
    .residence = Residência (residenza)
    .debts = Aluguel e contas para pagar
    .other = Outra coisa: uma pessoa
