### Parents who part. Titles, buttons and first lines name neither the matter nor the fear.

separation = Waajur ak doom
separation-home = Naka la mbir yi deme ci kër gi?
    .well = Baax na
    .so_so = Baaxul, bonul
    .badly = Jafe na
    .unsaid = Bëgguma ko wax
separation-calm =
    Jërëjëf. Fii, demal ndank. Yaay dogal.

    Mën nga jëkka wax ak nit.

    Soxla nga ndimbal léegi? Wool 112. Soo tëjee, mën nañu la woowaat.
    .person = Wax ak nit
    .numbers = Nimero yu am njariñ
    .read = Jàng leeral yi
separation-card =
    Avokaa (avvocato) dina leeral sàrti waajur ak doom.

    Ñaari kër ngeen dëkk? Fàww sàrt yu ñu bind.

    Sa xaalis bariwul? Nguur gi mën na ko fay: «patrocinio a spese dello Stato».
    .agree = Waxtaan ba juboo
    .children = Xale yi
    .permit = Sojorno bi
    .papers = Li nga wara yóbbu
    .not_asked = Li nga soxlawul
    .elsewhere = Beneen Comune
separation-nothing =
    Avokaa (avvocato) dina leeral sàrti waajur ak doom. Ñaari kër ngeen dëkk? Fàww sàrt yu ñu bind.

    Sa xaalis bariwul? Nguur gi mën na ko fay: «patrocinio a spese dello Stato».

    Amagul buro bu wóor bu la jege. Ci «Ordine degli avvocati» lañu koy laaje.
    .agree = Waxtaan ba juboo
    .children = Xale yi
    .permit = Sojorno bi
    .papers = Li nga wara yóbbu
    .not_asked = Li nga soxlawul
    .elsewhere = Beneen Comune
    .person = Wax ak nit
separation-card_alone =
    Avokaa (avvocato) dina wax ak yow rekk, su la neexee.

    Dina la leeral say àq balaa jéego bu nekk.

    Sa xaalis bariwul? Nguur gi mën na ko fay: «patrocinio a spese dello Stato».
    .person = Wax ak nit
    .children = Xale yi
    .permit = Sojorno bi
    .papers = Li nga wara yóbbu
    .not_asked = Li nga soxlawul
    .elsewhere = Beneen Comune
separation-nothing_alone =
    Avokaa (avvocato) dina wax ak yow rekk, su la neexee. Dina la leeral say àq.

    Sa xaalis bariwul? Nguur gi mën na ko fay: «patrocinio a spese dello Stato».

    Amagul buro bu wóor bu la jege. Waxal jëkk ak nit.
    .person = Wax ak nit
    .children = Xale yi
    .permit = Sojorno bi
    .papers = Li nga wara yóbbu
    .not_asked = Li nga soxlawul
    .elsewhere = Beneen Comune
separation-agree =
    Su ngeen waxee ci jàmm, am na ku leen mëna dimbali: «mediazione familiare».

    Ku ko bëgg rekk a koy def. Kenn mënu la forse.

    Kenn ci yeen ñaar dafa ragal? Kon duñu ko def.
    .consultorio = Laaj ci consultorio
    .not_calm = Waxunu ci jàmm
    .children = Xale yi
separation-children =
    Kan mooy jëli xale yi ci lekool? Wax ko ak lekool bi. Soxla na kayit.

    Ngir paaspooru xale, ñaari waajur yi ñooy nangu: walla àttekat dogal.

    Dencal fotokopi yu kayiti xale yi.
    .go = Avokaa: fan
    .papers = Li nga wara yóbbu
    .person = Wax ak nit
separation-permit =
    Sa sojorno, bu njaboot la? Du jeex moom rekk.

    Mën nga ko soppi muy bu liggéey walla bu njàng. War nga ko laaj.

    Waxal jëkk ak avokaa walla «patronato».
    .go = Avokaa: fan
    .helper = Sojorno ak patronato
    .without_permit = Ku amul sojorno
    .person = Wax ak nit
separation-papers =
    Soxla nga kayiti séy ak kayiti juddu xale yi. Soxla nga kayiti xaalis.

    Kayitu dantite ak sojorno bi itam, soo leen amee.

    Am na lu manke? Demal noonu rekk. Bul wut kayit su wóorul.
    .go = Avokaa: fan
    .children = Xale yi
    .person = Wax ak nit
separation-without_permit =
    Mën nga wax ak avokaa, donte amuloo sojorno.

    Avokaa bi nguur gi di fay dafay faral di laaj sojorno. Laajal noonu rekk.

    Xale yi dañuy dem lekool, di gis doktooru xale bi, ni mu nekkoon.
    .go = Avokaa: fan
    .not_asked = Li nga soxlawul
    .person = Wax ak nit
separation-not_asked =
    Siñeel li leer ci yow rekk. Mën nga laaj tekkikat ngir làkk wi (mediatore).

    «Mediazione familiare», ku ko bëgg rekk a koy def. Su amee ragal, duñu ko def.

    Xale yi waruñu tekki.
    .go = Avokaa: fan
    .children = Xale yi
    .person = Wax ak nit
