### Losing the home: a letter, the court, tonight.

losing_home = Damay ñàkk sama kër
losing_home-what =
    Li njëkk: bul siñe lu leerul ci yow.

    Lan moo xew?
    .tonight = Amuma fu ma fanaan tey
    .letter = Leetar bu boroom kër gi
    .court = Leetar bu tribinaal bi
    .owner = Boroom kër gi dafa may génne
    .debts = Mënuma fay
    .go = Fan laay laaje ndimbal
    .unsaid = Bëgguma ko wax
losing_home-tonight =
    Telefoneel walla nga dem léegi ci meeri bi (Comune). Laajal «assistente sociale».

    Jëkkal wax ndax am na xale walla ku feebar.

    Yaa ngi ci loraange? Wool 112.
losing_home-card =
    Asistant sosiaal bi (assistente sociale) dina wut beneen pexe ak yow.

    Soo teelee wax, pexe yi gëna bari.
    .papers = Li nga wara yóbbu
    .sign = Bul siñe
    .union = Sindacato inquilini
    .residence = «Residenza» te amul kër
    .without_permit = Ku amul sojorno
    .elsewhere = Beneen Comune
losing_home-nothing =
    Demal ci meeri bi (Comune), nga laaj «assistente sociale».

    Adrees bi wóoragul. Moo tax bindunu ko fi.
    .papers = Li nga wara yóbbu
    .sign = Bul siñe
    .union = Sindacato inquilini
    .residence = «Residenza» te amul kër
    .without_permit = Ku amul sojorno
    .elsewhere = Beneen Comune
    .numbers = Nimero yu am njariñ
    .person = Wax ak nit
losing_home-letter =
    Leetar bu boroom kër gi du «sfratto».

    Xoolal bés bi ak ñaata lay laaj.

    Mën nga ko wax nga fay ndank-ndank. Bind ko ci kayit.
    .go = Fan nga wara dem
    .union = Ku koy jàng ak man
    .sign = Bul siñe
    .papers = Li nga wara yóbbu
    .debts = Mënuma fay
losing_home-court =
    Jëlal leetar bi ci post bi. Wutal bésu «udienza».

    Demal bés boobu, donte amuloo avokaa.

    Mën nga laaj jot ngir fay: «termine di grazia». Àttekat bi mooy dogal.
    .lawyer = Avokaa bu ma dul fay
    .go = Fan nga wara dem
    .union = Sindacato inquilini
    .papers = Li nga wara yóbbu
losing_home-lawyer =
    Su sa xaalis bariwul, mën nga am avokaa te doo fay.

    Mooy «patrocinio a spese dello Stato». Ci «Ordine degli Avvocati» lañu koy laaje.

    Amuloo sojorno? Laaj ko noonu rekk.
    .go = Fan nga wara dem
    .union = Sindacato inquilini
    .person = Wax ak nit
losing_home-owner =
    Boroom kër gi mënul soppi serrure bi.

    Mënul dog kuraŋ, gaas walla ndox.

    «Ufficiale giudiziario» rekk a la mëna génne, ginnaaw àttekat bi.

    Yaa ngi ci biti te mënoo dugg? Wool 112.
    .numbers = Nimero yu am njariñ
    .union = Ku ma mëna dimbali
    .sign = Bul siñe
    .go = Fan nga wara dem
losing_home-sign =
    Bul siñe kayit yu wax nga génn.

    Laajal fotokopi. Jàngloo ko ku la wóor.

    Bul joxe caabi yi te amuloo resi (ricevuta).
    .union = Ku koy jàng ak man
    .go = Fan nga wara dem
    .person = Wax ak nit
losing_home-union =
    «Sindacato inquilini» dina jàng kayit yi ak yow.

    Wutal benn ci tur yii. SICET. SUNIA. UNIAT. Unione Inquilini.

    Laajal jëkk ndax dees di fay kàrt.
    .papers = Li nga wara yóbbu
    .go = Fan nga wara dem
    .person = Wax ak nit
losing_home-papers =
    Yóbbul kontraa bi ak leetar yépp.

    Yóbbul resi yu affitto. Yóbbul kayiti njaboot gi.

    Amuloo kontraa? Yóbbul firnde yi ne fay nga.
    .go = Fan nga wara dem
    .sign = Bul siñe
    .person = Wax ak nit
losing_home-without_permit =
    Boroom kër gi fàww mu jaar ci àttekat bi. Donte amul kontraa.

    Am nga doom? Asistant sosiaal bi (assistente sociale) mën na la dimbali, donte amuloo sojorno.

    Mën nga laaj tekkikat (mediatore).
    .go = Fan nga wara dem
    .owner = Boroom kër gi dafa may génne
    .person = Wax ak nit
