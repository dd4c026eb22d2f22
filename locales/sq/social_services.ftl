### Called by the social services or the minors' protection service (tutela minori).

social_services = Shërbimet sociale
social_services-start =
    Shërbimet sociale i ndihmojnë familjet.

    Çfarë ka ndodhur?
    .invited = Më thirrën ose më shkruan
    .court = Aty shkruan «Tribunale»
    .why = Pse më thërrasin?
    .asking = Dua të kërkoj ndihmë
    .unsaid = Preferoj të mos e them
social_services-first =
    Shkoni në takim. Nuk mundeni? Telefononi dhe kërkoni një ditë tjetër.

    Kërkoni menjëherë një mediator.

    Mund të kërkoni të flisni pa të tjerë të familjes.
social_services-court =
    Një gjyqtar pyet si është fëmija. Pastaj shërbimi i shkruan gjyqtarit.

    Flisni shpejt me një avokat.

    Shkoni në takime. Mund ta tregoni historinë tuaj.
social_services-why =
    Ndoshta shkolla, spitali ose të tjerë kanë kërkuar ndihmë për fëmijët.

    Shërbimi do të kuptojë si janë. Quhet mbrojtja e të miturve («tutela minori»).

    T’ju thërrasin nuk është faj.
    .first = Çfarë të bëj më parë
    .not_asked = Të drejtat e mia
    .go = Ku të shkoni
social_services-card =
    Këtu mund të flisni me shërbimet sociale.

    Ka një emër në letrën tuaj? Kërkoni atë person.
    .papers = Çfarë të merrni me vete
    .interpreter = Gjuha ime
    .lawyer = Një avokat
    .without_permit = Pa leje qëndrimi
    .not_asked = Të drejtat e mia
    .elsewhere = Një komunë tjetër
social_services-nothing =
    Shihni në letër: aty janë emri dhe vendi.

    Nuk keni letër? Në komunën tuaj (Comune) kërkoni punonjësin social («assistente sociale»).

    Këtu afër nuk ka ende zyrë të verifikuar.
    .papers = Çfarë të merrni me vete
    .interpreter = Gjuha ime
    .lawyer = Një avokat
    .without_permit = Pa leje qëndrimi
    .not_asked = Të drejtat e mia
    .elsewhere = Një komunë tjetër
    .person = Një person
social_services-interpreter =
    Kërkoni një mediator para takimit.

    Fëmijët dhe të afërmit nuk duhet të përkthejnë.

    «Parlo poco italiano. Vorrei un mediatore per la mia lingua, per favore.»

    Do të thotë: «Flas pak italisht. Dua një mediator për gjuhën time, ju lutem.»
    .sign = Para se të firmosni
    .papers = Çfarë të merrni me vete
    .go = Ku të shkoni
social_services-sign =
    Firmosni vetëm atë që keni kuptuar.

    Mund të thoni: «Vorrei leggerlo con calma». Do të thotë: «Dua ta lexoj me qetësi».

    Kërkoni gjithmonë një kopje.
    .lawyer = Një avokat
    .interpreter = Gjuha ime
    .go = Ku të shkoni
social_services-lawyer =
    Këtu mund të kërkoni një avokat.

    Keni pak para? Kërkoni avokatin që e paguan shteti («patrocinio a spese dello Stato»).
    .papers = Çfarë të merrni me vete
    .interpreter = Gjuha ime
    .sign = Para se të firmosni
    .elsewhere = Një komunë tjetër
social_services-lawyer_nothing =
    Pyesni Dhomën e Avokatëve të Bergamos (Ordine degli Avvocati).

    Keni pak para? Për një gjyq mund të paguajë shteti. Thoni: «patrocinio a spese dello Stato».

    Adresa nuk është verifikuar ende. Prandaj nuk e shkruajmë.
    .papers = Çfarë të merrni me vete
    .interpreter = Gjuha ime
    .sign = Para se të firmosni
    .go = Ku të shkoni
    .person = Një person
social_services-papers =
    Sillni letrën që ju kanë dërguar.

    Sillni një dokument, nëse e keni. Sillni letrat e shkollës dhe të mjekut të fëmijëve.

    Mos dërgoni foto këtu në bisedë.
    .go = Ku të shkoni
    .interpreter = Gjuha ime
    .sign = Para se të firmosni
social_services-without_permit =
    Shkolla dhe pediatri janë për të gjithë fëmijët, edhe pa leje.

    Keni frikë për lejen? Flisni më parë me një avokat.
    .lawyer = Një avokat
    .go = Ku të shkoni
    .person = Një person
social_services-not_asked =
    Mund të pyesni pse ju thërrasin.

    Mund të kërkoni një mediator, një avokat dhe një kopje të gjithçkaje.

    Askush nuk duhet t’ju kërkojë para.
    .first = Çfarë të bëj më parë
    .go = Ku të shkoni
    .person = Një person
