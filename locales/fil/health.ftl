### The topic "health".

health = Kalusugan
health-start = Ano po ang kailangan ninyo?
    .doctor = Doktor o pediatrician
    .emergency = Masama ang pakiramdam ko
    .pregnancy = Pagbubuntis at panganganak
    .consultorio = Consultorio: babae at pamilya
    .pain = Sakit na hindi nawawala
    .development = Nahihirapan ang anak ko
    .other = Iba pa: makipag-usap sa tao
