### The ordinary things of every day, and what has no topic of its own.

daily = Altro
daily-start = Che cosa ti serve?
    .waste = Rifiuti: il calendario
    .canteen = Mensa della scuola
    .taken = Rifare documenti, telefono, SPID
    .social_services = Servizi sociali
    .leaving_reception = Lasciare l’accoglienza
    .bereavement = Lutto in famiglia
    .appointments = I miei appuntamenti
    .my_data = I miei dati
    .other = Altro: una persona
