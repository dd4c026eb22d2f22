### The topic "health".

health = Salute
health-start = Che cosa ti serve?
    .doctor = Medico o pediatra
    .consultorio = Consultorio: gravidanza, famiglia
    .emergency = Sto male adesso
    .other = Altro: una persona
