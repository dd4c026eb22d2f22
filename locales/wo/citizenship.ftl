### Citizenship of children born in Italy.

citizenship = Nasionalite xale yi
citizenship-age =
    Juddu fii rekk taxul nga am nasionalite Itali.

    Am na yoon, bu xale bi amee 18 at.

    Sa doom, ñaata at la am? Walla yow, ñaata at nga am?
    .minor = Lu yées 18 at
    .eighteen = 18 at
    .older = 19 at walla lu ko ëpp
    .parent = Waajur am nasionalite bi
    .born_abroad = Juddul ci Itali
    .unsaid = Bëgguma ko wax
citizenship-eighteen =
    Ku fi juddu te fi dëkk ba tey, mën na am nasionalite Itali.

    War na dem ci meeri bi (Comune), moom ci boppam, wax ko balaa muy am 19 at. Bul xaar.
citizenship-older =
    Comune bi waroon na yónnee leetar balaa 18 at.

    Agsiwul mukk? Mën nañu ko laaj ginnaaw 19 at itam.
citizenship-parent =
    Waajur bi am na nasionalite Itali? Doom ju ndaw ji mu dëkkal itam dina ko am.

    Wax ko meeri bi (Comune) bésu giñ ba (giuramento).

    Doom ji fu sori la juddu? Sàrt yi soppeeku nañu: laajal.
citizenship-card =
    Buro bi mooy «Stato civile» bu sa Comune.
    .papers = Li nga wara yóbbu
    .gaps = Su at yi mankee
    .without_permit = Ku amul sojorno
    .not_asked = Li nga soxlawul
    .elsewhere = Beneen Comune
citizenship-nothing =
    Demal ci meeri bi (Comune), nga laaj «Stato civile».

    Adrees bi wóoragul. Moo tax bindunu ko fi.
    .papers = Li nga wara yóbbu
    .gaps = Su at yi mankee
    .without_permit = Ku amul sojorno
    .not_asked = Li nga soxlawul
    .elsewhere = Beneen Comune
    .person = Wax ak nit
citizenship-minor =
    Léegi mën nga waajal yoon wi.

    Bul ñàkk sa «residenza» mukk. Yeesalal sojorno bi saa su nekk.

    Dencal kayiti lekool, ñakk yi ak kayiti doktooru xale bi.

    Balaa 18 at, Comune bi dina yónnee leetar.
    .parent = Waajur am nasionalite bi
    .gaps = Su at yi mankee
    .residence = «Residenza»
    .go = Fan nga wara dem
citizenship-born_abroad =
    Ku juddu fu sori, am na yeneen yoon.

    Nit ku nekk ak yoonam. «Patronato» dina ko xool ak yow.
    .parent = Waajur am nasionalite bi
    .not_asked = Li nga soxlawul
    .person = Wax ak nit
citizenship-papers =
    Yóbbul paaspoor bi ak kàrt dantite bi.

    Yóbbul sojorno yu at yii, soo leen amee.

    Comune bi mooy wut boppam kayitu judd gi (atto di nascita).

    Am na lu ñuy fay. Laajal jëkk ñaata la.
    .go = Fan nga wara dem
    .gaps = Su at yi mankee
    .not_asked = Li nga soxlawul
citizenship-gaps =
    Am na at yu «residenza» walla sojorno manke?

    Njuumtey waajur yi ak buro yi, xale bi du ko fay.

    Yóbbul kayiti lekool, ñakk, kayiti doktoor. Dañuy wone ne fi la nekkoon.
    .go = Fan nga wara dem
    .papers = Li nga wara yóbbu
    .person = Wax ak nit
citizenship-without_permit =
    Bu amee 18 at, soxla na sojorno, walla démànd sojorno.

    Amul? Gaawal laaj ndimbal ci «patronato».

    At yi mu jàng ci lekool, firnde la.
    .go = Fan nga wara dem
    .permit = Sojorno bi
    .person = Wax ak nit
citizenship-not_asked =
    Soxlawoo wone xaalisu waajur yi. Soxlawoo examen italien.

    Itali laajul nga bàyyi sa beneen nasionalite. Sa réew mën na ko laaj: laajal consulat bi.
    .go = Fan nga wara dem
    .papers = Li nga wara yóbbu
    .person = Wax ak nit
