### The way to a person. Honest: nobody answers in the chat yet.

person = Wax ak nit
person-how =
    Fii ci chat bi, amagul nit ku lay tontu.

    Mën nga telefone, walla nga dem ci buro.
    .call = Telefone
    .visit = Dem ci buro
    .show = Fraas bu nga mëna won
    .topics = Wut ci menu bi
person-office = Ci buro bii, mën nga wax ak nit.
    .show = Fraas bu nga mëna won
    .elsewhere = Beneen Comune
person-nothing =
    Amagul buro bu wóor bu la jege.

    Mën nga laaj ci meeri bi (Comune). Mën nga woo itam nimero yu am njariñ yi.
    .show = Fraas bu nga mëna won
    .call = Telefone
    .elsewhere = Beneen Comune
person-show =
    Mën nga won walla nga jàng fraas bii:

    «Buongiorno. Parlo poco italiano. Vorrei parlare con una persona. C’è un mediatore?»

    Lii lay tekki: «Nanga def. Tuuti italien laa dégg. Bëgg naa wax ak nit. Ndax am na tekkikat?»
    .call = Telefone
    .visit = Dem ci buro
    .topics = Wut ci menu bi
