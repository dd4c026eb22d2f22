### The topic "house".

house = Home
house-start = What do you need about your home?
    .losing_home = I am losing my home
    .social_housing = Public housing or social housing
    .residence = Residence (residenza)
    .debts = Rent and bills to pay
    .other = Something else: a person
