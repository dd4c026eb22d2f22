### The topic "house".

house = Casa
house-start = Ce vă trebuie pentru casă?
    .losing_home = Pierd casa
    .social_housing = Casă publică sau socială
    .residence = Domiciliul (residenza)
    .debts = Chirie și facturi de plătit
    .other = Altceva: o persoană
