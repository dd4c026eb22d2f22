### The topic "health".

health = Sănătate
health-start = Ce vă trebuie?
    .doctor = Medic sau pediatru
    .consultorio = Sarcină, familie (consultorio)
    .emergency = Mi-e rău acum
    .other = Altceva: o persoană
