### The ordinary things of every day.

daily = Leneen
daily-start = Lan nga soxla?
    .waste = Mbalit: calendrier bi
    .canteen = Añu lekool bi (mensa)
    .taken = Defaraat kayit, telefon, SPID
    .social_services = Servis sosiaal
    .leaving_reception = Génn ci camp bi
    .bereavement = Ku faatu ci njaboot gi
    .appointments = Samay randewu
    .my_data = Li ñu xam ci man
    .other = Leneen: wax ak nit
