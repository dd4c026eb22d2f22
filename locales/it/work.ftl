### The topic "work and Italian".

work = Lavoro e italiano
work-start = Che cosa ti serve?
    .job = Lavoro: perso, cercato, problemi
    .italian = Imparare l’italiano
    .other = Altro: una persona
