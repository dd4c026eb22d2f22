### Joining the family (ricongiungimento familiare).

reunification = Bashkimi familjar
reunification-stage =
    Në cilën pikë jeni?

    Duhet vetëm për t’ju treguar ku të shkoni.
    .abroad = Familja është ende larg
    .arrived = Sapo kemi ardhur
    .kit = I kam letrat për postën
    .receipt = E kam ricevuta-n e postës
    .unsaid = Preferoj të mos e them
reunification-abroad =
    Kërkesa bëhet në internet, me SPID.

    Një «patronato» mund ta bëjë bashkë me ju.
reunification-arrived =
    Keni 8 ditë nga ardhja. Kërkojeni menjëherë takimin.

    Zyra është «Sportello Unico» e Prefettura-s.
reunification-card =
    Zyra «Sportello Unico» i sheh vizën dhe «nulla osta».

    Pastaj ju jep letrat për lejen.
    .papers = Çfarë të merrni me vete
    .kit = Po pastaj? Posta
    .receipt = E kam ricevuta-n e postës
    .late = Ditët kanë kaluar
    .careful = Kujdes me paratë
    .stages = Në cilën pikë jemi
reunification-nothing =
    «Sportello Unico Immigrazione» është në Prefettura, në Bergamo.

    Adresa nuk është verifikuar ende. Prandaj nuk e shkruajmë.
    .papers = Çfarë të merrni me vete
    .kit = Po pastaj? Posta
    .receipt = E kam ricevuta-n e postës
    .late = Ditët kanë kaluar
    .careful = Kujdes me paratë
    .stages = Në cilën pikë jemi
    .person = Një person
reunification-papers =
    Kush ka ardhur merr pasaportën me vizën.

    Sillni «nulla osta».

    Sillni letrat e martesës ose të lindjes, të përkthyera.

    Kush i pret merr lejen dhe kontratën e shtëpisë.
    .go = Ku të shkoni
    .kit = Po pastaj? Posta
    .careful = Kujdes me paratë
reunification-kit =
    Çojini letrat e Prefettura-s në postë. Zarfi mbetet i hapur.

    Kërkoni «Sportello Amico». Shkoni vetë.

    Ju japin një vërtetim (ricevuta): ruajeni mirë.
    .receipt = Po pastaj? E kam ricevuta-n
    .late = Ditët kanë kaluar
    .careful = Kujdes me paratë
    .stages = Në cilën pikë jemi
reunification-kit_nothing =
    Çojini letrat në një postë me «Sportello Amico». Zarfi mbetet i hapur.

    Adresat nuk janë verifikuar ende. Prandaj nuk i shkruajmë.
    .receipt = Po pastaj? E kam ricevuta-n
    .late = Ditët kanë kaluar
    .careful = Kujdes me paratë
    .stages = Në cilën pikë jemi
    .person = Një person
reunification-receipt =
    Me vërtetimin (ricevuta) mund të bëni tashmë shumë gjëra.

    Zgjidhni mjekun. Kërkoni vendbanimin (residenza). Çojini fëmijët në shkollë.

    Pastaj shkoni në Questura për foto dhe gjurmët e gishtave.
    .doctor = Mjeku dhe kurimi
    .residence = Vendbanimi (residenza)
    .school = Shkolla e fëmijëve
    .tax_code = Kodi fiskal
    .stages = Në cilën pikë jemi
reunification-school =
    Fëmijët fillojnë shkollën në çdo muaj të vitit.

    Shkoni në shkollën më të afërt. Sillni letrat që keni.

    Mungon një letër? Shkolla i pranon njësoj.
    .receipt = Kthehem mbrapa
    .tax_code = Kodi fiskal
    .person = Një person
reunification-tax_code =
    Kodi fiskal (codice fiscale) duhet për mjekun dhe punën.

    Kërkojeni te «Sportello Unico». Nëse nuk e japin, pyesni te Agenzia delle Entrate.
    .receipt = Kthehem mbrapa
    .doctor = Mjeku dhe kurimi
    .person = Një person
reunification-late =
    Kanë kaluar më shumë se 8 ditë? Shkoni gjithsesi, dhe shpejt.

    Kërkoni më parë ndihmë te një «patronato».

    Kurimi jepet njësoj. Edhe shkolla.
    .go = Ku të shkoni
    .doctor = Mjeku dhe kurimi
    .person = Një person
reunification-careful =
    Zyra «patronato» ju ndihmon me kërkesën. Pyesni më parë nëse paguhet.

    Mos blini shtëpi ose kontrata false.

    Pasaporta juaj mbetet te ju. Askush nuk mund ta mbajë.
    .go = Ku të shkoni
    .papers = Çfarë të merrni me vete
    .person = Një person
