### Work lost, without a contract, unpaid, or worse.

job = Liggéey
job-start = Lan moo xew ci liggéey bi?
    .lost = Ñàkk naa sama liggéey
    .unpaid = Amul kontraa, walla fayuñu ma
    .house = Maa ngi liggéey ci kër
    .looking = Damay wut liggéey
    .bigger = Jafe-jafe bu gëna mag
    .unsaid = Bëgguma ko wax
job-lost =
    Gaawal dem ci «Centro per l’Impiego». Waxal ne dangay wut liggéey.

    Jombul nga am ndimbalu xaalis: NASpI. «Patronato» dina ko laaj ak yow.

    Fan yi bariwuñu. Bul siñe «dimissioni» su leerul ci yow.
job-unpaid =
    Liggéey boo def, dañu koo wara fay, donte amul kontraa.

    Sendikaa (sindacato) dina xool sa mbir. Mën na la bindal.

    Dencal firnde yi.
    .union = Sendikaa (sindacato)
    .proof = Yan firnde
    .without_permit = Ku amul sojorno
    .not_asked = Moytul ci wàllu xaalis
    .bigger = Jafe-jafe bu gëna mag
job-house =
    Laab, xale, mag: liggéey la, ni yeneen yi.

    Ki la liggéeyloo war na ko wax INPS. Laajal fotokopi.

    Su liggéey bi jeexee, mën nga laaj NASpI.
    .union = Sendikaa (sindacato)
    .lost = Ñàkk naa sama liggéey
    .proof = Yan firnde
    .without_permit = Ku amul sojorno
    .bigger = Jafe-jafe bu gëna mag
job-bigger =
    Mën nga ci wax ak nit, saa yu la neexee.

    Say kayit, yaa leen moom. Kenn mënu leen téye.

    Kenn mënu la forse nga des.
    .union = Sendikaa walla avokaa
    .without_permit = Ku amul sojorno
    .numbers = Yeneen nimero yu am njariñ
    .person = Wax ak nit
job-centre =
    «Centro per l’Impiego» dina la dimbali ci wut liggéey.

    Foofu ngay waxe ne amuloo liggéey. Kayit bi mooy «DID».
    .papers = Li nga wara yóbbu
    .permit = Te sojorno bi?
    .union = Sendikaa (sindacato)
    .without_permit = Ku amul sojorno
    .not_asked = Moytul ci wàllu xaalis
    .elsewhere = Beneen Comune
job-centre_nothing =
    Am na «Centro per l’Impiego» ci Treviglio, am na beneen ci Romano.

    Adrees bi wóoragul. Moo tax bindunu ko fi.
    .papers = Li nga wara yóbbu
    .permit = Te sojorno bi?
    .union = Sendikaa (sindacato)
    .without_permit = Ku amul sojorno
    .not_asked = Moytul ci wàllu xaalis
    .elsewhere = Beneen Comune
    .person = Wax ak nit
job-union = Fii dañu lay dimbali ci liggéey bi ak say àq.
    .proof = Yan firnde
    .without_permit = Ku amul sojorno
    .not_asked = Moytul ci wàllu xaalis
job-union_nothing =
    Wutal sendikaa (sindacato). Yi gëna mag ñooy CGIL, CISL ak UIL.

    Laajal jëkk ñaata la.

    Adrees yi wóoraguñu. Moo tax bindunu leen fi.
    .proof = Yan firnde
    .without_permit = Ku amul sojorno
    .not_asked = Moytul ci wàllu xaalis
    .person = Wax ak nit
job-permit =
    Ñàkk nga liggéey. Waaye doo ñàkk sojorno bi ci saa si.

    Bu sojorno bi jeexee, am na beneen: «attesa occupazione».

    Demal jëkk ci «Centro per l’Impiego».
    .go = Fan nga wara dem
    .renewal = Yeesal sojorno bi
    .person = Wax ak nit
job-proof =
    Bindal fan yi ak waxtu yi nga liggéey.

    Dencal mesaas, foto ak resi. Dencal turu ku la gis ngay liggéey.

    Denc leen fu wóor. Bul leen yónnee fii.
    .union = Fan nga wara dem
    .without_permit = Ku amul sojorno
job-papers =
    Yóbbul kayitu dantite ak «codice fiscale». Yóbbul sojorno bi walla resi bi.

    Soo leen amee, yóbbul kontraa bi ak kayiti peyoor. Yóbbul leetar bi wax ne liggéey bi jeex na.

    Ngir NASpI, soxla nga itam kont (IBAN).
    .go = Fan nga wara dem
    .permit = Te sojorno bi?
    .not_asked = Moytul ci wàllu xaalis
job-without_permit =
    Donte amuloo sojorno, liggéey boo def, dañu koo wara fay.

    Soo ko laajee yow rekk, mën nga am jafe-jafe ci kayit yi.

    Waxal jëkk ak sendikaa walla avokaa. Ginnaaw loolu, nga dogal.
    .union = Sendikaa walla avokaa
    .proof = Yan firnde
    .person = Wax ak nit
job-not_asked =
    Kenn mënu la laaj xaalis ngir jox la liggéey. Agence itam.

    Bul fay kontraa bu ñu la dig.

    Kenn mënul téye sa paaspoor.
    .go = Wut liggéey
    .union = Sendikaa (sindacato)
    .bigger = Jafe-jafe bu gëna mag
