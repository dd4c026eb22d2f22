### The topic "house".

house = Kër
house-start = Lan nga soxla ci wàllu kër?
    .losing_home = Damay ñàkk sama kër
    .social_housing = Këru nguur, kër gu yomb
    .residence = «Residenza»: fi nga dëkk
    .debts = Affitto ak faktiir yu ma wara fay
    .other = Leneen: wax ak nit
