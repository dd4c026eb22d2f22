### The public or social home.

social_housing = Shtëpia sociale
social_housing-stage =
    Ka shtëpi publike, dhe shtëpi për një kohë.

    Çfarë ju duhet?
    .ask = Të kërkoj një shtëpi
    .agreement = Të firmos marrëveshjen
    .rules = Rregullat e shtëpisë
    .bills = Qira dhe fatura
    .faults = Diçka është prishur
    .ending = Koha po mbaron
    .own = Një qira vetëm timen
    .unsaid = Preferoj të mos e them
social_housing-card =
    Banesa publike (casa popolare) kërkohet vetëm kur ka një thirrje (bando).

    Kërkesa bëhet në internet.

    Pyesni në komunë (Comune) kush ju ndihmon ta bëni.
    .papers = Çfarë të merrni me vete
    .short = Një shtëpi për pak kohë
    .without_permit = Pa leje qëndrimi
    .careful = Kujdes me paratë
    .stages = Të tjera për shtëpinë
    .elsewhere = Një komunë tjetër
social_housing-nothing =
    Banesa publike (casa popolare) kërkohet vetëm kur ka një thirrje («bando»).

    Pyesni në komunë (Comune): kur hapet? Kush më ndihmon?

    Këtu afër nuk kemi ende zyrë të verifikuar.
    .papers = Çfarë të merrni me vete
    .short = Një shtëpi për pak kohë
    .without_permit = Pa leje qëndrimi
    .careful = Kujdes me paratë
    .stages = Të tjera për shtëpinë
    .elsewhere = Një komunë tjetër
    .person = Një person
social_housing-papers =
    Përgatitini këto letra para thirrjes (bando).

    SPID, ose CIE me PIN. ISEE. Kodet fiskale (codice fiscale) të të gjithëve.

    Dokumentin dhe lejen. Një pullë takse (marca da bollo).

    Nëse ka: letra për nxjerrje nga shtëpia (sfratto), paaftësi, ndarje.
    .go = Ku të shkoni
    .isee = Të bëj ISEE
    .spid = Nuk kam SPID ose CIE
    .careful = Kujdes me paratë
social_housing-short =
    Ka shtëpi për një kohë, për shembull pas nxjerrjes nga shtëpia (sfratto).

    Kërkohen te punonjësi social («assistente sociale») i komunës (Comune).

    Bëhet një marrëveshje me shkrim. Paguhet një pjesë.
    .losing_home = Po humb shtëpinë
    .agreement = Të firmos marrëveshjen
    .person = Një person
social_housing-agreement =
    Para se të firmosni, kërkoni një mediator.

    Pyesni tri gjëra: sa zgjat, sa paguaj, kush mund të rrijë me mua.

    Çfarë bëj unë? Çfarë bëjnë ata?

    Kërkoni një kopje të gjithçkaje.
    .rules = Rregullat e shtëpisë
    .bills = Qira dhe fatura
    .stages = Të tjera për shtëpinë
    .person = Një person
social_housing-rules =
    Çdo shtëpi ka një rregullore. Kërkoni një që e kuptoni.

    Doni të mbani dikë në shtëpi? Pyesni më parë.

    Lind një fëmijë, ose niseni për shumë kohë? Thojeni menjëherë.
    .faults = Diçka është prishur
    .bills = Qira dhe fatura
    .stages = Të tjera për shtëpinë
    .person = Një person
social_housing-bills =
    Në shtëpinë publike qiraja shkon sipas të ardhurave.

    Fitoni më pak? Kërkoni të paguani më pak.

    Nuk mund të paguani? Flisni menjëherë, para se borxhi të rritet.

    Ruani të gjitha faturat (ricevute).
    .debts = Borxhe dhe fatura
    .isee = Të bëj ISEE
    .stages = Të tjera për shtëpinë
    .person = Një person
social_housing-faults =
    Shkruajini menjëherë atij që drejton shtëpinë. Dërgoni një foto.

    Punët e vogla ju takojnë juve. Të mëdhatë, si kaldaja, jo.

    Ndieni erë gazi? Dilni dhe telefononi 112.
    .numbers = Numra të dobishëm
    .rules = Rregullat e shtëpisë
    .stages = Të tjera për shtëpinë
    .person = Një person
social_housing-ending =
    Shihni datën e shkruar në marrëveshje.

    Flisni me punonjësin social (assistente sociale) disa muaj më parë.

    Në fund shiheni shtëpinë bashkë. Bëni foto.

    Kërkoni një letër të firmosur, dhe garancinë (cauzione).
    .own = Një qira vetëm timen
    .losing_home = Po humb shtëpinë
    .residence = Vendbanimi (residenza)
    .person = Një person
social_housing-own =
    Doni një qira tuajën? Kërkoni një kontratë të shkruar dhe të regjistruar.

    Duhet për ISEE dhe vendbanimin (residenza).

    Garancia (cauzione) është më së shumti tre muaj qira.

    Paguani gjithmonë me faturë (ricevuta).
    .careful = Kujdes me paratë
    .residence = Vendbanimi (residenza)
    .person = Një person
social_housing-without_permit =
    Për banesën publike (casa popolare) duhet një leje e gjatë.

    Vlen edhe një leje dyvjeçare, me një punë. Pyesni për tuajën.

    Pa leje, banesa publike nuk jepet. Keni fëmijë? Flisni me punonjësin social (assistente sociale).
    .short = Një shtëpi për pak kohë
    .own = Një qira vetëm timen
    .person = Një person
social_housing-careful =
    Për kërkesën paguhet vetëm pulla e taksës (bollo).

    Askush nuk mund t’ju shesë një vend në listë.

    Mos paguani për të parë një shtëpi.
    .go = Ku të shkoni
    .papers = Çfarë të merrni me vete
    .person = Një person
