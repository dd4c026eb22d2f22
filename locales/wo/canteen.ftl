### Meals at school.

canteen = Añu lekool bi
canteen-town =
    Añu lekool bi (mensa) dafay soppeeku ci Comune bu nekk.

    Tànnal Comune bi.
    .invalid = Xamunu Comune bii. Tànnal ci list bi.
canteen-card = Fii ngay laaje ci wàllu añu lekool bi (mensa). Mën nga laaj itam ci lekool bi.
    .papers = Bind sa doom
    .food = Li mu dul lekk
    .price = Ñaata lañuy fay
    .debt = Mënuma fay
    .without_permit = Ku amul sojorno
canteen-nothing =
    Laajal ci lekool bi. Walla nga laaj ci meeri bi (Comune), buro «Scuola» walla «Istruzione».

    Amagul fi buro bu wóor.
    .papers = Bind sa doom
    .food = Li mu dul lekk
    .price = Ñaata lañuy fay
    .debt = Mënuma fay
    .without_permit = Ku amul sojorno
    .person = Wax ak nit
canteen-papers =
    Waajur mooy bind xale bi. Li ci ëpp, ci internet lañu koy defe, ak SPID walla CIE.

    Amuloo SPID? Laajal ndimbal ci meeri bi (Comune) walla ci lekool bi.

    Yóbbul kayitu dantite, ak «codice fiscale» bu yow ak bu sa doom.
    .go = Fan nga wara dem
    .food = Li mu dul lekk
    .price = Ñaata lañuy fay
canteen-food =
    Am na lekk gu koy feebarloo (allergie)? Laajal kayit doktooru xale bi.

    Su dee diine la, laaj ko rekk, dafay faral di doy.

    Wax ko balaa xale bi di tàmbali.
    .go = Fan nga wara dem
    .papers = Bind sa doom
canteen-price =
    Comune bi mooy dogal njëg li.

    Ak ISEE, li ci ëpp, dangay fay lu gëna néew. Soo amee doom yu bari itam.

    Laajal jëkk: ginnaaw loolu mën na yéex.
    .go = Fan nga wara dem
    .debt = Mënuma fay
canteen-debt =
    Gaawal wax ko meeri bi (Comune). Bul xaar leetar bi.

    Laajal fay ndank-ndank.

    Mën nga ci wax itam ak asistant sosiaal bi (assistente sociale).
    .go = Fan nga wara dem
    .price = Fay lu gëna néew
    .person = Wax ak nit
canteen-without_permit =
    Lekool, xale yépp a ko moom, ku amul sojorno itam.

    Ngir añu lekool bi (mensa), laajal lekool bi nan nga koy defe. «Codice fiscale» amul? Wax ko: am na pexe.
    .go = Fan nga wara dem
    .papers = Bind sa doom
    .person = Wax ak nit
