### The topic "health".

health = Shëndeti
health-start = Çfarë ju duhet?
    .doctor = Mjeku ose pediatri
    .emergency = Nuk jam mirë tani
    .pregnancy = Shtatzënia dhe lindja
    .consultorio = Konsultori: gruaja, çifti, familja
    .pain = Një dhimbje që nuk kalon
    .development = Një fëmijë e ka të vështirë
    .other = Tjetër: një person
