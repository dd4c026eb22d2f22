### The topic "health".

health = Sănătate
health-start = Ce vă trebuie?
    .doctor = Medic sau pediatru
    .emergency = Mi-e rău acum
    .pregnancy = Sarcină și naștere
    .consultorio = Femeie, cuplu, familie (consultorio)
    .pain = O durere care nu trece
    .development = Un copil căruia îi e greu
    .other = Altceva: o persoană
