### The topic "house".

house = Casa
house-start = Che cosa ti serve per la casa?
    .losing_home = Perdo la casa
    .social_housing = Casa popolare o sociale
    .residence = Residenza
    .debts = Affitto e bollette da pagare
    .other = Altro: una persona
