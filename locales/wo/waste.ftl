### When the waste is fetched.

waste = Mbalit
waste-town =
    Calendrier bi dafay soppeeku ci Comune bu nekk.

    Tànnal Comune bi.
    .invalid = Xamunu Comune bii. Tànnal ci list bi.
waste-card = Fii ngay laaje calendrier bi ak saaku yi.
    .sort = Fan lañuy def lu nekk
    .big = Yu mag yi: lal, frigo
    .papers = Li nga wara yóbbu
waste-nothing =
    Calendrier bi wóoragul. Moo tax bindunu ko fi.

    Laaj ko ci meeri bi (Comune), buro «Ambiente» walla «Ecologia».

    Mën nga xool itam site bu Comune bi.
    .sort = Fan lañuy def lu nekk
    .big = Yu mag yi: lal, frigo
    .papers = Li nga wara yóbbu
    .person = Wax ak nit
waste-sort =
    «Umido»: li des ci lekk. «Secco»: li des lépp.

    Am na itam kayit, plastik ak weer (vetro).

    Melo yi dañuy soppeeku: xoolal kayitu sa Comune.
    .calendar = Fan laay laaje
    .big = Yu mag yi: lal, frigo
waste-big =
    Bul bàyyi yu mag yi ci mbedd mi.

    Comune bi dafay faral di ñëw jël leen. Jëkkal jël randewu.

    Am na itam «piazzola ecologica». Laajal naka lañu fay dugge.
    .calendar = Fan laay laaje
    .sort = Fan lañuy def lu nekk
waste-papers =
    Yóbbul kayitu dantite ak adreesu kër gi.

    Laajal calendrier bi, saaku yi ak poubelle yi. Laajal ndax dees koy fay.
    .calendar = Fan laay laaje
    .sort = Fan lañuy def lu nekk
