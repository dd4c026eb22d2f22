### Choosing a doctor or a paediatrician.

doctor = Mjeku dhe pediatri
doctor-who = Për kë është mjeku?
    .child = Fëmijë, deri në 13 vjeç
    .adult = I rritur, ose nga 14 vjeç
    .invalid = Prekni një nga dy zgjedhjet.
doctor-card_child =
    Çdo fëmijë mund të ketë një pediatër.

    Nga 6 vjeç zgjidhni ju: pediatër ose mjek.

    Bëhet në sportelin «Scelta e revoca».
    .papers = Çfarë të merrni me vete
    .without_permit = Pa leje qëndrimi
    .not_asked = Çfarë nuk kërkohet
    .elsewhere = Një komunë tjetër
doctor-card_adult =
    Së pari regjistroheni në Shërbimin shëndetësor (Servizio sanitario). Pastaj zgjidhni mjekun.

    Bëhet në sportelin «Scelta e revoca».
    .papers = Çfarë të merrni me vete
    .without_permit = Pa leje qëndrimi
    .not_asked = Çfarë nuk kërkohet
    .elsewhere = Një komunë tjetër
doctor-nothing =
    Mjeku zgjidhet në sportelin «Scelta e revoca» të ASST.

    Adresa nuk është verifikuar ende. Prandaj nuk e shkruajmë.
    .papers = Çfarë të merrni me vete
    .without_permit = Pa leje qëndrimi
    .not_asked = Çfarë nuk kërkohet
    .elsewhere = Një komunë tjetër
    .person = Një person
doctor-papers =
    Sillni këto dokumente, nëse i keni.

    Një dokument identiteti. Kodin fiskal (codice fiscale). Lejen, ose vërtetimin (ricevuta). Adresën e shtëpisë.

    Për një fëmijë: dokumentin tuaj dhe kodin fiskal të fëmijës.

    Mungon diçka? Pyesni në sportel si të bëni.
    .go = Ku të shkoni
    .without_permit = Pa leje qëndrimi
    .not_asked = Çfarë nuk kërkohet
doctor-without_permit =
    Ka kurim për të gjithë, edhe pa leje.

    Deri në 18 vjeç: pediatër ose mjek, si të gjithë.

    Një i rritur mund të kërkojë kartën STP (tessera STP). Vlen për kurim urgjent ose të domosdoshëm. Vlen edhe në shtatzëni.

    Kërkohet në spital ose te ASST.
    .go = Ku të shkoni
    .not_asked = Çfarë nuk kërkohet
    .person = Një person
doctor-not_asked =
    Kontrata e punës nuk kërkohet.

    Nuk keni leje? Kush ju kuron nuk mund t’ju raportojë te autoritetet vetëm për këtë.

    Mund të kërkoni një mediator. Fëmijët nuk duhet të përkthejnë.
    .go = Ku të shkoni
    .papers = Çfarë të merrni me vete
    .person = Një person
