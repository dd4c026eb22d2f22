### The topic "house".

house = Casa
house-start = Che cosa ti serve per la casa?
    .losing_home = Perdo la casa
    .residence = Residenza
    .debts = Affitto e bollette da pagare
    .other = Altro: una persona
