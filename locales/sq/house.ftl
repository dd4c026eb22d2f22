### The topic "house".

house = Shtëpia
house-start = Çfarë ju duhet për shtëpinë?
    .losing_home = Po humb shtëpinë
    .social_housing = Banesë publike ose sociale
    .residence = Vendbanimi (residenza)
    .debts = Qira dhe fatura për t’u paguar
    .other = Tjetër: një person
