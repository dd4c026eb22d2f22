### The topic "house".

house = Vivienda
house-start = ¿Qué necesita para la vivienda?
    .losing_home = Pierdo la casa
    .social_housing = Vivienda pública o social
    .residence = Residencia (residenza)
    .debts = Alquiler y facturas por pagar
    .other = Otra cosa: una persona
