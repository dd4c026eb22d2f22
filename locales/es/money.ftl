### The topic "money".

money = Dinero y facturas
money-start = ¿Qué necesita?
    .isee = ISEE y assegno unico
    .debts = Deudas y facturas
    .losing_home = Alquiler: pierdo la casa
    .other = Otra cosa: una persona
