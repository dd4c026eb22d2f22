### Renewing the residence permit (permesso di soggiorno).

permit = Rinovimi i lejes
permit-kind =
    Çfarë leje keni?

    Duhet vetëm për t’ju treguar ku të shkoni.
    .work = Punë ose studime
    .family = Familje
    .long_term = Carta di soggiorno (afatgjatë)
    .asylum = Azil
    .protection = Mbrojtje tjetër
    .care = Kurim mjekësor
    .lapsed = Skadoi, ose humba punën
    .waiting = E kam vërtetimin (ricevuta)
    .unsaid = Preferoj të mos e them
permit-post =
    Merrni në postë kitin e verdhë («kit giallo»).

    Një «patronato» mund ta plotësojë bashkë me ju, falas.

    E dorëzoni në një postë me «Sportello Amico».
    .papers = Çfarë të merrni me vete
    .helper = Kush më ndihmon
    .receipt = Po pastaj?
    .not_asked = Kujdes me paratë
permit-post_nothing =
    Merrni në postë kitin e verdhë («kit giallo»). E dorëzoni te «Sportello Amico».

    Adresat nuk janë verifikuar ende. Prandaj nuk i shkruajmë.
    .papers = Çfarë të merrni me vete
    .helper = Kush më ndihmon
    .receipt = Po pastaj?
    .not_asked = Kujdes me paratë
    .person = Një person
permit-questura =
    Për këtë leje shkoni në Questura, në Bergamo.

    Kërkoni Zyrën e Imigracionit («Ufficio Immigrazione»). Duhet një takim: mund ta kërkojë një «patronato».
    .papers = Çfarë të merrni me vete
    .helper = Kush më ndihmon
    .receipt = Po pastaj?
    .not_asked = Kujdes me paratë
permit-questura_nothing =
    Për këtë leje shkoni në Questura, në Bergamo. Kërkoni Zyrën e Imigracionit («Ufficio Immigrazione»).

    Oraret nuk janë verifikuar ende. Prandaj nuk i shkruajmë.
    .papers = Çfarë të merrni me vete
    .helper = Kush më ndihmon
    .receipt = Po pastaj?
    .not_asked = Kujdes me paratë
    .person = Një person
permit-help =
    Një «patronato» i sheh dokumentet bashkë me ju.

    Ndihma për kërkesën është falas.
    .papers = Çfarë të merrni me vete
    .late = Nëse ka skaduar tashmë
    .not_asked = Kujdes me paratë
    .kinds = Zgjidhni llojin e lejes
permit-help_nothing =
    Një «patronato» i sheh dokumentet bashkë me ju, falas.

    Këtu afër nuk kemi ende një të verifikuar. Pyesni në komunën tuaj (Comune).
    .papers = Çfarë të merrni me vete
    .late = Nëse ka skaduar tashmë
    .not_asked = Kujdes me paratë
    .person = Një person
    .kinds = Zgjidhni llojin e lejes
permit-papers =
    Përgatitni këto dokumente.

    Pasaportën dhe lejen, me fotokopje. Kodin fiskal (codice fiscale). Provat e arsyes, për shembull kontratën.

    Ka pulla takse dhe fletë për t’u paguar. Pyesni më parë sa.
    .kinds = Zgjidhni llojin e lejes
    .helper = Kush më ndihmon
    .receipt = Po pastaj?
permit-questura_papers =
    Përgatitni pasaportën dhe lejen, me fotokopje.

    Përgatitni edhe provat e arsyes.

    Lista ndryshon për çdo leje. Kërkojeni në Questura ose te «patronato».
    .go = Ku të shkoni
    .helper = Kush më ndihmon
    .receipt = Po pastaj?
permit-receipt =
    Pas kërkesës merrni një vërtetim (ricevuta). Mbajeni bashkë me pasaportën.

    Pastaj shkoni në Questura për foto dhe gjurmët e gishtave.

    E keni kërkuar rinovimin në kohë? Me vërtetimin mund të punoni dhe të kuroheni.
    .kinds = Zgjidhni llojin e lejes
    .helper = Kush më ndihmon
    .not_asked = Kujdes me paratë
permit-late =
    Kërkoni ndihmë shpejt, para se ta dërgoni kërkesën.

    Sillni lejen dhe pasaportën. Sillni letrat dhe vërtetimet që keni marrë.

    Ju kurojnë edhe pa leje.
    .helper = Kush më ndihmon
    .doctor = Mjeku dhe kurimi
    .person = Një person
permit-not_asked =
    Kiti në postë është falas. Mos ia blini askujt.

    «Patronato» e plotëson kërkesën falas.

    Paguani diçka? Kërkoni gjithmonë një faturë (ricevuta).
    .kinds = Zgjidhni llojin e lejes
    .helper = Kush më ndihmon
    .person = Një person
