### A letter one does not understand.

letter = Leetar
letter-sender = Kan moo la bind? Xoolal tur bi walla nataal bi ci kaw.
    .comune = Comune bi (meeri)
    .tax = INPS, Agenzia delle Entrate
    .court = Tribinaal walla avokaa
    .police = Questura walla Prefettura
    .social = Servis sosiaal
    .school = Lekool
    .bills = Kuraŋ, gaas, affitto, bànk
    .slip = Kayitu facteur bi
    .unknown = Xamuma, walla keneen
letter-comune =
    Comune bi dafay bind ngir kër, impôts, mbalit walla lekool.

    Xoolal ndax am na bés ci leetar bi.

    Mën nga laaj buro bi ñu bind ci kaw.
    .reader = Ku koy jàng ak man
    .urgent = Lu gaaw la?
    .papers = Li nga wara yóbbu
letter-tax =
    INPS dafay bind ngir liggéey, xale walla pensioŋ. «Agenzia» dafay bind ngir impôts.

    INPS? Demal ci «patronato». Impôts? Demal ci CAF.

    Demal balaa bés bi ñu bind.
    .reader = Ku koy jàng ak man
    .urgent = Lu gaaw la?
    .papers = Li nga wara yóbbu
    .not_asked = Moytul ci wàllu xaalis
letter-court =
    Leetar bu am solo la. Bul xaar.

    Wutal bés bi ak baat bii: «udienza».

    Yóbbu ko ci avokaa. Sa xaalis néew na? Nguur gi mën na ko fay.
    .lawyer = Avokaa
    .reader = Ku koy jàng ak man
    .papers = Li nga wara yóbbu
    .without_permit = Ku amul sojorno
letter-police =
    Mën na nekk randewu. Walla kayit moo manke.

    Xoolal bés bi. Bul ko sànni.

    Wóoru la? Waxal jëkk ak «patronato» walla avokaa.
    .permit = Yeesal sojorno bi
    .lawyer = Avokaa
    .reader = Ku koy jàng ak man
    .urgent = Lu gaaw la?
    .without_permit = Ku amul sojorno
letter-school =
    Li ci ëpp, reunioŋ la, siñe kayit la, walla fay.

    Laajal jàngalekat bi mu leeral la ko. Mën nga laaj tekkikat (mediatore).

    Xale yi waruñu tekki.
    .reader = Ku koy jàng ak man
    .urgent = Lu gaaw la?
    .papers = Li nga wara yóbbu
letter-bills =
    Xoolal bés bi. Wutal baat yii: «sollecito» walla «ultimo avviso».

    Mënuloo fay? Telefoneel balaa bés boobu.

    Bul fay lu leerul ci yow.
    .reader = Ku koy jàng ak man
    .urgent = Lu gaaw la?
    .papers = Li nga wara yóbbu
    .not_asked = Moytul ci wàllu xaalis
letter-slip =
    Facteur bi ñëwoon na. Leetar baa ngi ci post bi.

    Demal ci post bi ñu bind ci kayit bi. Yóbbul kayit bi ak kayitu dantite.

    Kayit bi dafa wert (verde)? Mën na jóge ci tribinaal, walla amande la. Gaawal dem.

    Soo demul, ginnaaw ay fan leetar bi dina baax noonu.
    .reader = Ku koy jàng ak man
    .sender = Jël naa leetar bi
    .papers = Li nga wara yóbbu
letter-unknown =
    Baax na noonu. Yóbbu ko ci nit ku ko jàng ak yow.

    Mesaas la ci telefon buy laaj xaalis? Bul bës lien bi.
    .reader = Ku koy jàng ak man
    .urgent = Lu gaaw la?
    .papers = Li nga wara yóbbu
    .not_asked = Moytul ci wàllu xaalis
letter-reader = Fii mën nga laaj ku mëna jàng leetar bi ak yow.
    .papers = Li nga wara yóbbu
    .urgent = Lu gaaw la?
    .not_asked = Moytul ci wàllu xaalis
    .without_permit = Ku amul sojorno
    .elsewhere = Beneen Comune
letter-nothing =
    Laajal ci meeri bi (Comune): «Chi legge la lettera con me?» (Kan mooy jàng leetar bi ak man?)

    Amagul buro bu wóor bu la jege.
    .papers = Li nga wara yóbbu
    .urgent = Lu gaaw la?
    .not_asked = Moytul ci wàllu xaalis
    .without_permit = Ku amul sojorno
    .elsewhere = Beneen Comune
    .person = Wax ak nit
letter-lawyer =
    Fii mën nga laaj avokaa (avvocato).

    Sa xaalis néew na? Laajal «patrocinio a spese dello Stato» (Nguur gi mooy fay avokaa bi).
    .papers = Li nga wara yóbbu
    .without_permit = Ku amul sojorno
    .elsewhere = Beneen Comune
letter-lawyer_nothing =
    Laajal «Ordine degli Avvocati» bu Bergamo.

    Sa xaalis néew na? Waxal: «patrocinio a spese dello Stato» (Nguur gi mooy fay avokaa bi).

    Adrees bi wóoragul. Moo tax bindunu ko fi.
    .papers = Li nga wara yóbbu
    .without_permit = Ku amul sojorno
    .reader = Ku koy jàng ak man
    .person = Wax ak nit
letter-urgent =
    Wutal bés bu jege. Wutal baat yii:

    «entro», «scadenza», «udienza», «convocazione», «sollecito».

    Gis nga ci benn? Jàngloo ko tey walla suba.
    .reader = Ku koy jàng ak man
    .papers = Li nga wara yóbbu
    .sender = Kan moo ma bind?
letter-papers =
    Yóbbul leetar bu dëgg bi, ak anwelob bi.

    Yóbbul kayitu dantite, soo ko amee. Yóbbul leetar yi jiitu.

    Bul yónnee foto bi fii ci chat bi.
    .reader = Fan nga wara dem
    .urgent = Lu gaaw la?
    .not_asked = Moytul ci wàllu xaalis
letter-without_permit =
    Donte amuloo sojorno, leetar bi am na solo. Bul ko sànni.

    Mën nga wax ak avokaa. Su dee «espulsione» la, nguur gi mën na ko fay.

    Ragal nga? Waxal jëkk ak avokaa bi. Ginnaaw loolu, nga dogal.
    .lawyer = Avokaa
    .reader = Ku koy jàng ak man
    .person = Wax ak nit
letter-not_asked =
    Kenn waru la laaj say mot de passe walla say kod.

    Soo fayee dara, laajal saa su nekk resi (ricevuta).

    Bul jox leetar bi ku nga xamul. Xale yi waruñu tekki.
    .reader = Fan nga wara dem
    .papers = Li nga wara yóbbu
    .person = Wax ak nit
