### The topic "money".

money = Soldi e bollette
money-start = Di che cosa hai bisogno?
    .isee = ISEE e assegno unico
    .other = Altro: una persona
