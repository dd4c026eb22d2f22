### The topic "work and Italian".

work = Muncă și italiană
work-start = Ce vă trebuie?
    .job = Muncă: pierdută, căutată, probleme
    .italian = Învăț italiana
    .other = Altceva: o persoană
