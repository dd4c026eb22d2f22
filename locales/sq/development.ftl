### A child who does not speak or struggles.

development = Një fëmijë e ka të vështirë
development-start =
    Nuk flet, nuk mëson, ose është ndryshe nga të tjerët?

    Çdo fëmijë ka kohën e vet. Të flasësh herët ndihmon.

    Fillohet nga pediatri.
    .doctor = Flisni me pediatrin
    .specialist = Specialistët: ku
    .support = Ndihma në shkollë
    .languages = Dy gjuhë në shtëpi
    .papers = Çfarë të merrni me vete
    .without_permit = Pa leje qëndrimi
    .not_asked = Çfarë nuk kërkohet
development-doctor =
    Tregojini pediatrit çfarë shihni në shtëpi.

    A kupton? A dëgjon mirë? A luan me të tjerët? Që kur e ka të vështirë?

    Pediatri mund t’ju dërgojë te specialistët.
    .choose = Zgjidhni pediatrin
    .specialist = Specialistët: ku
    .papers = Çfarë të merrni me vete
development-card =
    Shërbimi quhet Neuropsikiatria për fëmijë («Neuropsichiatria infantile», NPI).

    Sheh si fëmija flet, mëson dhe luan.

    Kaloni më parë te pediatri. Kërkoni fletën (richiesta).
    .papers = Çfarë të merrni me vete
    .without_permit = Pa leje qëndrimi
    .support = Ndihma në shkollë
    .not_asked = Çfarë nuk kërkohet
    .elsewhere = Një komunë tjetër
development-nothing =
    Shërbimi është i ASST: Neuropsikiatria për fëmijë («Neuropsichiatria infantile», NPI).

    Adresa nuk është verifikuar ende. Pediatri ju thotë ku të shkoni.
    .choose = Zgjidhni pediatrin
    .papers = Çfarë të merrni me vete
    .without_permit = Pa leje qëndrimi
    .support = Ndihma në shkollë
    .elsewhere = Një komunë tjetër
    .person = Një person
development-support =
    Flisni me mësueset: edhe ato e shohin fëmijën.

    Me një certifikatë shkolla mund të japë më shumë ndihmë. Për shembull mësuesin mbështetës (insegnante di sostegno).

    Pediatri bën letrën e parë. Pastaj ka një vizitë të INPS.
    .papers = Çfarë të merrni me vete
    .doctor = Flisni me pediatrin
    .not_asked = Çfarë nuk kërkohet
development-languages =
    Të flasësh dy gjuhë nuk është sëmundje.

    Flisni me fëmijën në gjuhën që dini më mirë. Tregoni, këndoni, luani.

    E ka të vështirë në të dyja gjuhët? Tregojani pediatrit.
    .doctor = Flisni me pediatrin
    .steps = Hapat e tjerë
development-papers =
    Sillni atë që keni.

    Kartën shëndetësore (tessera sanitaria) të fëmijës. Letrat e mjekëve, edhe nga një vend tjetër. Fletoret e shkollës.

    Mund të ndihmojë një video e fëmijës duke luajtur.
    .go = Specialistët: ku
    .without_permit = Pa leje qëndrimi
    .not_asked = Çfarë nuk kërkohet
development-without_permit =
    Deri në 18 vjeç ka mjek për të gjithë, edhe pa leje.

    Shkolla është për të gjithë fëmijët.

    Kush kuron nuk mund t’ju raportojë te autoritetet vetëm sepse nuk keni leje.
    .choose = Zgjidhni pediatrin
    .go = Specialistët: ku
    .person = Një person
development-not_asked =
    Nuk është faji juaj. Të kërkosh ndihmë nuk ju heq asgjë.

    Firmosni vetëm atë që kuptoni. Kërkoni një mediator.

    Vëllezërit dhe motrat nuk duhet të përkthejnë.
    .go = Specialistët: ku
    .steps = Hapat e tjerë
    .person = Një person
