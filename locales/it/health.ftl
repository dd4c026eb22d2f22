### The topic "health".

health = Salute
health-start = Che cosa ti serve?
    .doctor = Medico o pediatra
    .emergency = Sto male adesso
    .pregnancy = Gravidanza e parto
    .consultorio = Consultorio: donna, coppia, famiglia
    .pain = Un dolore che non passa
    .development = Un figlio fa fatica
    .other = Altro: una persona
