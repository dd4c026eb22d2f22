### Bills and debts.

debts = Borxhe dhe fatura
debts-kind =
    Borxhet shihen bashkë, një nga një.

    Çfarë duhet të paguani?
    .bill = Fatura: drita, gaz, ujë
    .rent = Qira
    .loan = Këste dhe kredi
    .court = Një letër nga gjyqtari
    .calls = Më telefonojnë për para
    .go = Ku të kërkoj ndihmë
    .unsaid = Preferoj të mos e them
debts-card =
    Punonjësi social (assistente sociale) i sheh llogaritë bashkë me ju.

    Mund t’ju thotë cilat ndihma ka.
    .papers = Çfarë të merrni me vete
    .without_permit = Pa leje qëndrimi
    .careful = Kujdes me paratë
    .kinds = Një borxh tjetër
    .elsewhere = Një komunë tjetër
debts-nothing =
    Shkoni në komunë (Comune) dhe kërkoni punonjësin social («assistente sociale»).

    Adresa nuk është verifikuar ende. Prandaj nuk e shkruajmë.
    .papers = Çfarë të merrni me vete
    .without_permit = Pa leje qëndrimi
    .careful = Kujdes me paratë
    .kinds = Një borxh tjetër
    .elsewhere = Një komunë tjetër
    .person = Një person
debts-bill =
    Telefononi numrin e shkruar në faturë (bolletta). Kërkoni të paguani me këste.

    Bëjeni para datës së shkruar në letër.

    Me një ISEE të ulët ka ulje. Vjen vetvetiu.
    .isee = Të bëj ISEE
    .go = Ku të shkoni
    .papers = Çfarë të merrni me vete
    .careful = Kujdes me paratë
debts-loan =
    Shkruani të gjitha borxhet në një letër.

    Mos merrni një kredi për të paguar një tjetër.

    Në Bergamo është sporteli «SPES» i Caritas. Ndihmon ata që kanë shumë borxhe.
    .go = Ku të shkoni
    .papers = Çfarë të merrni me vete
    .careful = Kujdes me paratë
    .calls = Më telefonojnë për para
debts-lawyer =
    Këtu mund të kërkoni një avokat.

    Keni pak para? Kërkoni avokatin që e paguan shteti: «patrocinio a spese dello Stato».
    .papers = Çfarë të merrni me vete
    .without_permit = Pa leje qëndrimi
    .elsewhere = Një komunë tjetër
debts-lawyer_nothing =
    Pyesni Dhomën e Avokatëve të Bergamos (Ordine degli Avvocati).

    Keni pak para? Thoni: «patrocinio a spese dello Stato».

    Adresa nuk është verifikuar ende. Prandaj nuk e shkruajmë.
    .papers = Çfarë të merrni me vete
    .without_permit = Pa leje qëndrimi
    .go = Ku të kërkoni ndihmë
    .person = Një person
debts-court =
    Merreni gjithmonë letrën në postë.

    Shihni datën. Ditët për t’u përgjigjur janë pak.

    Shkoni menjëherë te një avokat. Me pak të ardhura mund të jetë falas: quhet «patrocinio a spese dello Stato».
    .lawyer = Një avokat
    .go = Ku të kërkoni ndihmë
    .papers = Çfarë të merrni me vete
    .without_permit = Pa leje qëndrimi
    .person = Një person
debts-calls =
    Pyesni kush janë. Kërkoni gjithçka me shkrim.

    Nuk mund të flasin për borxhin me të afërm ose fqinjë.

    Të kesh borxh nuk është krim. Kush telefonon nuk mund t’jua marrë gjërat.

    Ju trembin? Telefononi 112.
    .numbers = Numra të dobishëm
    .go = Ku të kërkoj ndihmë
    .court = Një letër nga gjyqtari
    .person = Një person
debts-papers =
    Sillni të gjitha letrat, edhe të mbyllura.

    Sillni faturat, kontratat dhe vërtetimet e pagesave (ricevute). Sillni ISEE, nëse e keni.

    Mungon diçka? Shkoni gjithsesi.
    .go = Ku të shkoni
    .careful = Kujdes me paratë
    .person = Një person
debts-without_permit =
    Edhe pa leje mund t’i kërkoni këstet kompanisë.

    Keni fëmijë? Flisni me punonjësin social (assistente sociale).

    Avokati falas ndoshta vlen edhe për ju: pyesni.
    .lawyer = Një avokat
    .go = Ku të shkoni
    .doctor = Mjeku dhe kurimi
    .person = Një person
debts-careful =
    Kush kërkon para para se të japë kredi, ju mashtron.

    Mos firmosni kredi për të tjerët.

    Mos ia lini askujt pasaportën ose kartën.
    .go = Ku të shkoni
    .person = Një person
