### The topic "house".

house = Stan i kuća
house-start = Šta Vam treba za stan?
    .losing_home = Gubim stan
    .social_housing = Javni ili socijalni stan
    .residence = Prebivalište (residenza)
    .debts = Kirija i računi za platiti
    .other = Ostalo: razgovor s osobom
