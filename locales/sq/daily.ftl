### The ordinary things of every day.

daily = Tjetër
daily-start = Çfarë ju duhet?
    .waste = Mbeturinat: kalendari
    .canteen = Mensa e shkollës
    .taken = Dokumente, telefon, SPID të ri
    .social_services = Shërbimet sociale
    .leaving_reception = Dalja nga qendra e pritjes
    .bereavement = Vdekje në familje
    .appointments = Takimet e mia
    .my_data = Të dhënat e mia
    .other = Tjetër: një person
