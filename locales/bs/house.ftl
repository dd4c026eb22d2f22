### The topic "house".

house = Stan i kuća
house-start = Šta Vam treba za stan?
    .losing_home = Gubim stan
    .social_housing = Javni stan ili socijalni
    .residence = Prebivalište (residenza)
    .debts = Plaćanje kirije i računa
    .other = Ostalo: razgovor s osobom
