### The ordinary things of every day, and what has no topic of its own.

daily = Altele
daily-start = Ce vă trebuie?
    .waste = Gunoi (rifiuti): calendarul
    .canteen = Cantina școlii (mensa)
    .taken = Refac documente, telefon, SPID
    .social_services = Servicii sociale (servizi sociali)
    .leaving_reception = Plec din centru (accoglienza)
    .bereavement = Doliu în familie (lutto)
    .appointments = Programările mele
    .my_data = Datele mele
    .other = Altceva: o persoană
