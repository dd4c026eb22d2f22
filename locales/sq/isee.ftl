### The ISEE, then the child benefit (assegno unico).

isee = ISEE dhe assegno unico
isee-what =
    ISEE është një letër që tregon paratë e familjes.

    Duhet për shtesën për fëmijët (assegno unico), mensën, faturat.

    Çfarë duhet të bëni?
    .isee = Të bëj ISEE
    .benefit = Shtesa për fëmijët
    .apart = I rris fëmijët pa partner
    .account = Një llogari në emrin tim
    .unsaid = Preferoj të mos e them
isee-first = ISEE bëhet çdo vit. Së pari lini një takim.
isee-card =
    Shkoni në një «CAF». ISEE është falas.

    Llogaritë i bëjnë ata. Ju sillni letrat.
    .papers = Çfarë të merrni me vete
    .apart = I rris fëmijët pa partner
    .then = Po pastaj? Assegno unico
    .without_permit = Pa leje qëndrimi
    .careful = Kujdes me paratë
    .elsewhere = Një komunë tjetër
isee-nothing =
    ISEE bëhet në një «CAF». Është falas.

    Adresat nuk janë verifikuar ende. Prandaj nuk i shkruajmë.
    .papers = Çfarë të merrni me vete
    .apart = I rris fëmijët pa partner
    .then = Po pastaj? Assegno unico
    .without_permit = Pa leje qëndrimi
    .careful = Kujdes me paratë
    .elsewhere = Një komunë tjetër
    .person = Një person
isee-benefit =
    Shtesa për fëmijët (assegno unico) janë para për fëmijët, çdo muaj.

    I paguan INPS. Një «patronato» e bën kërkesën bashkë me ju.

    Së pari bëni ISEE.
    .papers = Çfarë të merrni me vete
    .apart = I rris fëmijët pa partner
    .account = Një llogari në emrin tim
    .without_permit = Pa leje qëndrimi
    .careful = Kujdes me paratë
    .elsewhere = Një komunë tjetër
isee-benefit_nothing =
    Për shtesën për fëmijët (assegno unico) shkoni te një «patronato». Së pari bëni ISEE.

    Këtu afër nuk kemi ende një të verifikuar. Pyesni në komunën tuaj (Comune).
    .papers = Çfarë të merrni me vete
    .apart = I rris fëmijët pa partner
    .account = Një llogari në emrin tim
    .without_permit = Pa leje qëndrimi
    .careful = Kujdes me paratë
    .elsewhere = Një komunë tjetër
    .person = Një person
isee-papers =
    Sillni këto letra, të gjithë familjes.

    Dokumentin. Kartën shëndetësore (tessera sanitaria). Kontratën e qirasë. Fletët e pagës ose «CUD». Llogaritë në bankë ose në postë.

    Mungon diçka? Kërkojini CAF-it listën.
    .go = Ku të shkoni
    .then = Po pastaj? Assegno unico
    .careful = Kujdes me paratë
isee-benefit_papers =
    Sillni ISEE dhe lejen. Sillni kodet fiskale (codice fiscale) të fëmijëve.

    Sillni numrin e llogarisë suaj (IBAN).
    .go = Ku të shkoni
    .account = Një llogari në emrin tim
    .isee = Më parë duhet të bëj ISEE
isee-apart =
    Tregojini CAF-it kush jeton me ju: llogaritja ndryshon.

    Paratë mund të vijnë te ju, ose gjysmë për gjysmë.

    Nuk i keni letrat e prindit tjetër? Thojeni në CAF.
    .isee = Ku të bëj ISEE
    .benefit = Shtesa për fëmijët
    .account = Një llogari në emrin tim
    .person = Një person
isee-account =
    Mund të keni një llogari vetëm tuajën.

    Në bankë ose në postë kërkoni llogarinë bazë («conto di base»).

    Si dokument mjafton leja. Vendbanimi (residenza) nuk kërkohet.

    Thonë jo? Kërkojeni «jo»-në me shkrim.
    .benefit = Shtesa për fëmijët
    .careful = Kujdes me paratë
    .person = Një person
isee-without_permit =
    Për shtesën për fëmijët (assegno unico) shumë leje janë në rregull. Pyesni për tuajën.

    Keni vetëm vërtetimin (ricevuta)? Pyesni te një «patronato».

    Pa leje, zakonisht nuk jepet. Për fëmijët flisni me punonjësin social (assistente sociale).
    .isee = Ku të bëj ISEE
    .benefit = Shtesa për fëmijët
    .doctor = Mjeku dhe kurimi
    .person = Një person
isee-careful =
    CAF nuk mund të kërkojë para për ISEE.

    Një «patronato» mund të kërkojë diçka. Pyesni më parë sa, dhe kërkoni faturë (ricevuta).

    Karta dhe kodet e llogarisë janë tuajat. Mos i jepni.
    .isee = Ku të bëj ISEE
    .benefit = Shtesa për fëmijët
    .account = Një llogari në emrin tim
    .person = Një person
