### Expecting a child.

pregnancy = Ëmb
pregnancy-start =
    «Consultorio» dafay topp ëmb.

    Mën nga dem yow rekk, donte amuloo kayit.

    Teelal dem: dinga am jot ngir xam ak tànn.
    .go = Fan nga wara dem
    .papers = Li nga wara yóbbu
    .without_permit = Ku amul sojorno
    .stay = Sojorno ngir ëmb
    .unsure = Wóoru ma
    .birth = Wasin
    .not_asked = Li nga soxlawul
    .ill = Dama feebar léegi
pregnancy-card =
    «Consultorio» dafay topp ëmb, li ko dale ci ndoorte li.

    Am na fa sage-femme (ostetrica) ak doktooru jigéen (ginecologa). Telefoneel balaa ngay dem, soo mënee.
    .papers = Li nga wara yóbbu
    .without_permit = Ku amul sojorno
    .not_asked = Li nga soxlawul
    .steps = Yeneen laaj
    .elsewhere = Beneen Comune
pregnancy-nothing =
    Ci gox bii am na ay «consultorio» yu ASST. Adrees bi wóoragul.

    Laajal doktoor bi walla meeri bi (Comune) fan la «consultorio» bi nekk.

    Danga feebar? Demal ci «pronto soccorso»: ñépp lañuy faj.
    .papers = Li nga wara yóbbu
    .without_permit = Ku amul sojorno
    .not_asked = Li nga soxlawul
    .steps = Yeneen laaj
    .elsewhere = Beneen Comune
    .person = Wax ak nit
pregnancy-papers =
    Yóbbul li nga am: test bi, analyse yi, kàrtu wérgu-yaram (tessera sanitaria).

    Fàttalikul bés bi nga mujja gis baax.

    Amuloo dara? Demal noonu rekk.
    .go = Fan nga wara dem
    .without_permit = Ku amul sojorno
    .not_asked = Li nga soxlawul
pregnancy-without_permit =
    Soo ëmbee, dañu lay faj, donte amuloo sojorno.

    Laajal kàrt STP, ci ASST walla ci loppitaal. Moo la ubbil wisit yi ak analyse yi.

    Ñi lay faj mënuñu wax sa mbir nguur gi ndax loolu rekk.
    .go = Fan nga wara dem
    .stay = Sojorno ngir ëmb
    .not_asked = Li nga soxlawul
    .person = Wax ak nit
pregnancy-stay =
    Li ci ëpp, yoon wi mayul ñu génne la Itali soo ëmbee. Naka noonu ci juróom-benni weer yi topp wasin gi.

    Mën nga laaj sojorno ci Questura. Soxla nga kayitu doktoor.

    Waxal jëkk ak «patronato» walla avokaa.
    .go = Fan laay jële kayitu doktoor
    .helper = Sojorno ak patronato
    .person = Wax ak nit
    .steps = Yeneen laaj
pregnancy-unsure =
    Yaay tànn. Kenn mënu la forse.

    Ci «consultorio» dañu lay déglu, di la leeral pexe yi yépp.

    Soo bëgguloo wéy, yoon wi may na la 90 fan yu njëkk yi. Teelal dem.
    .go = Fan nga wara dem
    .minor = Matuma 18 at
    .birth = Wasin
    .not_asked = Li nga soxlawul
    .person = Wax ak nit
pregnancy-minor =
    Mën nga dem ci «consultorio», donte matuloo 18 at.

    Soo bëgguloo wéy, dañuy faral di laaj sa waajur yi nangu.

    Mënuloo leen ko wax? «Consultorio» mën na ko laaj àttekat. Ndimbal la.
    .go = Fan nga wara dem
    .not_asked = Li nga soxlawul
    .person = Wax ak nit
pregnancy-birth =
    Ngir wasin, demal ci loppitaal. Dañu lay faj, am nga sojorno walla amuloo ko.

    Soo mënee, tànnal loppitaal bi jëkk, ak sage-femme bi (ostetrica).

    Mën nga laaj itam bañ joxe sa tur.
    .unnamed = Bañ joxe tur
    .new_baby = Ginnaaw juddu gi
    .ill = Dama feebar léegi
    .steps = Yeneen laaj
pregnancy-unnamed =
    Ci loppitaal mën nga wax: «Non voglio essere nominata».

    Lii lay tekki: «Bëgguma ñu bind sama tur».

    Ci yoon, duñu bind sa tur ci kayitu juddu gi (atto di nascita).

    Dañu lay faj ni ñépp. Xale bi dina am njaboot.
    .go = Jëkka ci wax: fan
    .birth = Wasin
    .person = Wax ak nit
pregnancy-not_asked =
    Soxlawoo kayitu doktoor.

    Soxlawoo jëkkër walla mbokk nangu. Mën nga dem yow rekk.

    Mën nga laaj tekkikat bu jigéen (mediatrice). Xale yi waruñu tekki.
    .go = Fan nga wara dem
    .papers = Li nga wara yóbbu
    .person = Wax ak nit
