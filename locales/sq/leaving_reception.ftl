### Leaving the reception centre (CAS, SAI).

leaving_reception = Dalja nga qendra e pritjes
leaving_reception-start =
    Pse po dilni nga qendra?

    Duhet vetëm për t’ju treguar hapin e parë.
    .date = E kam datën
    .letter = Më dhanë një letër
    .want = Dua të dal vetë
    .unsaid = Preferoj të mos e them
leaving_reception-plan =
    Flisni me operatorët para se të dilni.

    Pyesni për shtëpi, punë, vendbanim (residenza) dhe mjek.

    Nuk jeni ende gati? Mund të kërkoni më shumë kohë.
leaving_reception-letter =
    Shihni datën. Mos firmosni nëse nuk kuptoni.

    Një avokat mund ta lexojë. Ndonjëherë mund të bëhet ankesë (ricorso).

    Afati është i shkurtër: shkoni shpejt.
leaving_reception-want =
    Para se të dilni, flisni me operatorët.

    Nëse dilni pa njoftuar, mund ta humbni vendin. Kthimi është i vështirë.

    Nuk jeni mirë aty? Mund ta thoni. Mund të kërkoni një vend tjetër.
    .plan = Të përgatis daljen
    .lawyer = Një avokat
    .person = Një person
leaving_reception-house =
    Kërkojeni shtëpinë para se të dilni.

    Mos paguani para se ta shihni shtëpinë. Kërkoni një kontratë dhe një faturë (ricevuta).

    Nuk gjeni? Thojeni te shërbimet sociale para datës.
    .go = Ndihmë këtu afër
    .residence = Vendbanimi (residenza)
    .not_asked = Të drejtat e mia
leaving_reception-residence =
    Ndërroni shtëpi? Thojeni në komunë (Comune). Quhet vendbanim («residenza»).

    Nuk keni ende shtëpi? Pyesni komunën si të bëni.

    Pastaj kontrolloni mjekun.
    .papers = Çfarë të marr
    .doctor = Mjeku dhe pediatri
    .go = Ndihmë këtu afër
leaving_reception-card =
    Këtu mund të kërkoni ndihmë për më pas.

    Shkoni para se të dilni nga qendra.
    .papers = Çfarë të marr
    .house = Shtëpia
    .job = Puna
    .without_permit = Po leja?
    .not_asked = Të drejtat e mia
    .elsewhere = Një komunë tjetër
leaving_reception-nothing =
    Në komunën tuaj (Comune) kërkoni punonjësin social («assistente sociale»). Shkoni para se të dilni.

    Këtu afër nuk ka ende zyrë të verifikuar.
    .papers = Çfarë të marr
    .house = Shtëpia
    .residence = Vendbanimi (residenza)
    .job = Puna
    .without_permit = Po leja?
    .not_asked = Të drejtat e mia
    .elsewhere = Një komunë tjetër
    .person = Një person
leaving_reception-lawyer =
    Këtu mund të kërkoni një avokat.

    Keni pak para? Kërkoni avokatin që e paguan shteti («patrocinio a spese dello Stato»).
    .papers = Çfarë të marr
    .plan = Të përgatis daljen
    .elsewhere = Një komunë tjetër
leaving_reception-lawyer_nothing =
    Pyesni më parë avokatin e qendrës, nëse ka.

    Ose pyesni Dhomën e Avokatëve të Bergamos (Ordine degli Avvocati).

    Adresa nuk është verifikuar ende. Prandaj nuk e shkruajmë.
    .papers = Çfarë të marr
    .plan = Të përgatis daljen
    .go = Ndihmë këtu afër
    .person = Një person
leaving_reception-papers =
    Merrni me vete letrat origjinale. Lejen, kodin fiskal (codice fiscale), kartën shëndetësore (tessera sanitaria).

    Merrni letrat e shkollës, kurseve, punës dhe shëndetit.

    Kërkoni një kopje të gjithçkaje.
    .go = Ndihmë këtu afër
    .residence = Vendbanimi (residenza)
    .house = Shtëpia
leaving_reception-without_permit =
    Shihni kur skadon leja. Rinovojeni me një «patronato».

    Nuk e keni më lejen? Flisni shpejt me një avokat.

    Kurimi urgjent dhe shkolla e fëmijëve jepen gjithmonë.
    .permit = Rinovimi i lejes
    .lawyer = Një avokat
    .doctor = Mjeku dhe pediatri
    .person = Një person
leaving_reception-not_asked =
    Dokumentet janë tuajat. Askush nuk mund t’i mbajë.

    Mund të kërkoni një mediator dhe një përgjigje me shkrim.

    Askush nuk duhet t’ju kërkojë para për një shtrat në një qendër.
    .go = Ndihmë këtu afër
    .lawyer = Një avokat
    .person = Një person
