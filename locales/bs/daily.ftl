### The ordinary things of every day, and what has no topic of its own.

daily = Ostalo
daily-start = Šta Vam treba?
    .waste = Otpad: kalendar
    .canteen = Školska menza
    .taken = Novi papiri, telefon, SPID
    .social_services = Socijalne službe
    .leaving_reception = Odlazak iz centra
    .bereavement = Smrt u porodici
    .appointments = Moji termini
    .my_data = Moji podaci
    .other = Ostalo: razgovor s osobom
