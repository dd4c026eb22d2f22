### Called by the social services or the minors' protection service (tutela minori).

social_services = Servis sosiaal
social_services-start =
    Servis sosiaal (servizi sociali) dañuy dimbali njaboot yi.

    Lan moo xew?
    .invited = Dañu ma woo walla ñu bind ma
    .court = «Tribunale» lañu bind
    .why = Lu tax ñu woo ma?
    .asking = Bëgg naa laaj ndimbal
    .unsaid = Bëgguma ko wax
social_services-first =
    Demal ci randewu bi. Mënuloo? Telefoneel, nga laaj beneen bés.

    Jëkkal laaj tekkikat (mediatore).

    Mën nga laaj wax te waa kër gi duñu fa nekk.
social_services-court =
    Àttekat dafay laaj naka la xale bi nekk. Ginnaaw loolu, servis bi dina bind àttekat bi.

    Gaawal wax ak avokaa.

    Demal ci randewu yi. Mën nga wax sa wàll.
social_services-why =
    Jombul lekool bi, loppitaal bi walla keneen laaj ndimbal ngir xale yi.

    Servis bi dafa bëgga xam naka lañu nekk. Mooy «tutela minori».

    Bu ñu la wooyee, taxul nga tooñ.
    .first = Li nga wara jëkka def
    .not_asked = Samay àq
    .go = Fan nga wara dem
social_services-card =
    Fii mën nga wax ak servis sosiaal (servizi sociali).

    Am na tur ci sa kayit? Laajal nit kooku.
    .papers = Li nga wara yóbbu
    .interpreter = Sama làkk
    .lawyer = Avokaa
    .without_permit = Ku amul sojorno
    .not_asked = Samay àq
    .elsewhere = Beneen Comune
social_services-nothing =
    Xoolal kayit bi: am na tur ak bérab.

    Amuloo kayit? Ci sa meeri (Comune), laajal «assistente sociale».

    Amagul buro bu wóor bu la jege.
    .papers = Li nga wara yóbbu
    .interpreter = Sama làkk
    .lawyer = Avokaa
    .without_permit = Ku amul sojorno
    .not_asked = Samay àq
    .elsewhere = Beneen Comune
    .person = Wax ak nit
social_services-interpreter =
    Laajal tekkikat (mediatore) balaa randewu bi.

    Xale yi ak mbokk yi waruñu tekki.

    «Parlo poco italiano. Vorrei un mediatore per la mia lingua, per favore.»

    Lii lay tekki: «Tuuti italien laa dégg. Bëgg naa tekkikat ngir sama làkk, ngalla.»
    .sign = Balaa ngay siñe
    .papers = Li nga wara yóbbu
    .go = Fan nga wara dem
social_services-sign =
    Siñeel li leer ci yow rekk.

    Mën nga wax: «Vorrei leggerlo con calma» (Bëgg naa ko jàng ndank).

    Laajal saa su nekk fotokopi.
    .lawyer = Avokaa
    .interpreter = Sama làkk
    .go = Fan nga wara dem
social_services-lawyer =
    Fii mën nga laaj avokaa (avvocato).

    Sa xaalis néew na? Laajal «patrocinio a spese dello Stato» (Nguur gi mooy fay avokaa bi).
    .papers = Li nga wara yóbbu
    .interpreter = Sama làkk
    .sign = Balaa ngay siñe
    .elsewhere = Beneen Comune
social_services-lawyer_nothing =
    Laajal «Ordine degli Avvocati» bu Bergamo.

    Sa xaalis néew na? Su dee layoo la, nguur gi mën na fay. Waxal: «patrocinio a spese dello Stato».

    Adrees bi wóoragul. Moo tax bindunu ko fi.
    .papers = Li nga wara yóbbu
    .interpreter = Sama làkk
    .sign = Balaa ngay siñe
    .go = Fan nga wara dem
    .person = Wax ak nit
social_services-papers =
    Yóbbul kayit bi ñu la yónnee.

    Yóbbul kayitu dantite, soo ko amee. Yóbbul kayiti lekool ak kayiti doktoor yu xale yi.

    Bul yónnee foto fii ci chat bi.
    .go = Fan nga wara dem
    .interpreter = Sama làkk
    .sign = Balaa ngay siñe
social_services-without_permit =
    Lekool ak doktooru xale, xale yépp a leen moom, ku amul sojorno itam.

    Ragal nga ngir sojorno bi? Waxal jëkk ak avokaa.
    .lawyer = Avokaa
    .go = Fan nga wara dem
    .person = Wax ak nit
social_services-not_asked =
    Mën nga laaj lu tax ñu woo la.

    Mën nga laaj tekkikat (mediatore), avokaa ak fotokopi bu lépp.

    Kenn waru la laaj xaalis.
    .first = Li nga wara jëkka def
    .go = Fan nga wara dem
    .person = Wax ak nit
