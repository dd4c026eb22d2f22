### The ordinary things of every day, and what has no topic of its own.

daily = Iba pa
daily-start = Ano po ang kailangan ninyo?
    .waste = Basura: ang kalendaryo
    .canteen = Canteen ng school
    .taken = Palit dokumento, phone, SPID
    .social_services = Social services
    .leaving_reception = Pag-alis sa reception center
    .bereavement = May pumanaw sa pamilya
    .appointments = Mga appointment ko
    .my_data = Ang data ko
    .other = Iba pa: makipag-usap sa tao
