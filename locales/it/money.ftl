### The topic "money".

money = Soldi e bollette
money-start = Di che cosa hai bisogno?
    .isee = ISEE e assegno unico
    .debts = Debiti e bollette
    .losing_home = Affitto: perdo la casa
    .other = Altro: una persona
