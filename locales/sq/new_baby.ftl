### A child was born: the declaration first, then what follows from it.

new_baby = Lindi një fëmijë
new_baby-start =
    Mirë se erdhi fëmija!

    Gjëja e parë është deklarimi i lindjes. Të tjerat vijnë më pas.
    .declare = Deklarimi i lindjes: ku
    .tax_code = Kodi fiskal
    .doctor = Zgjidhni pediatrin
    .permit = Leja për fëmijën
    .money = Para për fëmijët
    .unsure = Kam dyshime
    .without_permit = Pa leje qëndrimi
    .not_asked = Çfarë nuk kërkohet
new_baby-card =
    Lindjen mund ta deklaroni në spital, brenda 3 ditësh.

    Ose në komunë (Comune), brenda 10 ditësh. Zyra quhet «Stato civile».
    .papers = Çfarë të merrni me vete
    .who = Kush duhet të shkojë
    .without_permit = Pa leje qëndrimi
    .next = Po pastaj?
    .elsewhere = Një komunë tjetër
new_baby-nothing =
    Në spital keni 3 ditë. Në komunë (Comune) keni 10 ditë.

    Në komunë kërkoni zyrën «Stato civile». Adresa nuk është verifikuar ende.
    .papers = Çfarë të merrni me vete
    .who = Kush duhet të shkojë
    .without_permit = Pa leje qëndrimi
    .next = Po pastaj?
    .elsewhere = Një komunë tjetër
    .person = Një person
new_baby-papers =
    Sillni letrën e spitalit: «attestazione di nascita».

    Sillni një dokument tuajin, edhe pasaportën.

    Mungon diçka? Pyesni spitalin ose komunën (Comune) si të bëni.
    .go = Ku të shkoni
    .who = Kush duhet të shkojë
    .without_permit = Pa leje qëndrimi
new_baby-who =
    Jeni të martuar? Mjafton njëri prind.

    Nuk jeni të martuar? Shkoni bashkë: kështu fëmija është i të dyve.

    Jeni vetëm? Mund të shkoni ju dhe ta njihni fëmijën.
    .go = Ku të shkoni
    .papers = Çfarë të merrni me vete
    .unsure = Kam dyshime
new_baby-tax_code =
    Pastaj komuna (Comune) i jep fëmijës kodin fiskal («codice fiscale»).

    Keni vendbanimin (residenza)? Karta shëndetësore (tessera sanitaria) vjen në shtëpi.

    Me kodin fiskal zgjidhni pediatrin.
    .doctor = Zgjidhni pediatrin
    .go = Deklarimi i lindjes: ku
    .steps = Hapat e tjerë
new_baby-permit =
    Prindërit kanë leje? Duhet ta ketë edhe fëmija.

    Kërkohet në Questura. Një «patronato» ju shpjegon çfarë të merrni me vete.
    .helper = Leja dhe patronato
    .without_permit = Pa leje qëndrimi
    .steps = Hapat e tjerë
new_baby-unsure =
    Dyshimet dhe lodhja u ndodhin shumë njerëzve. Mund të flisni pa turp.

    Jeni ende në spital? Flisni me maminë ose me punonjësin social (assistente sociale).

    Ligji lejon edhe të mos e jepni emrin tuaj. Kush ju kuron ju dëgjon njësoj.
    .consultorio = Konsultori: të flas për këtë
    .person = Një person
    .steps = Hapat e tjerë
new_baby-without_permit =
    Lindja deklarohet edhe pa leje.

    Fëmija mund të ketë pediatër.

    Nëna mund të kërkojë një leje në gjashtë muajt e parë. Flisni më parë me një «patronato».
    .go = Deklarimi i lindjes: ku
    .doctor = Zgjidhni pediatrin
    .not_asked = Çfarë nuk kërkohet
    .person = Një person
new_baby-not_asked =
    Për të deklaruar lindjen, leja nuk kërkohet.

    Nuk kuptoni një letër? Pyesni para se të firmosni.

    Mund të kërkoni një mediator. Fëmijët e rritur nuk duhet të përkthejnë.
    .go = Deklarimi i lindjes: ku
    .steps = Hapat e tjerë
    .person = Një person
