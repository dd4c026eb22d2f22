### The topic "money".

money = Xaalis ak faktiir
money-start = Lan nga soxla?
    .isee = ISEE ak xaalisu xale yi
    .debts = Bor ak faktiir
    .losing_home = Affitto: damay ñàkk sama kër
    .other = Leneen: wax ak nit
