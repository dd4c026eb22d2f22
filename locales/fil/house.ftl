### The topic "house".

house = Bahay
house-start = Ano po ang kailangan ninyo sa bahay?
    .losing_home = Mawawalan ako ng bahay
    .social_housing = Casa popolare, social housing
    .residence = Tirahan (residenza)
    .debts = Upa at mga bill na babayaran
    .other = Iba pa: makipag-usap sa tao
