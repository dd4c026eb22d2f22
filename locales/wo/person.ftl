### The way to a person. Whether somebody answers here is asked each time.

person = Wax ak nit
person-how =
    Léegi nitu guichet bi mooy tontu.

    Mën nga telefone itam, walla nga dem ci buro.
    .ask = Laaj nit
    .private = Wax ci privé
    .call = Telefone
    .visit = Dem ci buro
    .show = Fraas bu nga mëna won
    .topics = Wut ci menu bi
person-later =
    Léegi tëj na. Dina ubbiwaat: { $opens }.

    Mën nga bàyyi sa laaj léegi ba noppi. Bu ubbiwaatee, nit dina ko jàng.
    .ask = Bàyyi laaj
    .private = Wax ci privé
    .call = Telefone
    .visit = Dem ci buro
    .show = Fraas bu nga mëna won
    .topics = Wut ci menu bi
person-unsure =
    Mën nga bàyyi laaj. Léegi mënunu la wax kañ la ko nit di jàng.

    Mën nga telefone itam, walla nga dem ci buro.
    .ask = Bàyyi laaj
    .private = Wax ci privé
    .call = Telefone
    .visit = Dem ci buro
    .show = Fraas bu nga mëna won
    .topics = Wut ci menu bi
person-alone =
    Fii ci chat bi, amagul nit ku lay tontu.

    Mën nga telefone, walla nga dem ci buro.
    .private = Wax ci privé
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
