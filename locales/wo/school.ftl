### A child just arrived, and school.

school = Bind xale ci lekool
school-start =
    Xale bu nekk mën na dem lekool, donte amul sojorno.

    Mën nañu tàmbali weer wu nekk ci at mi.

    Ñaata at la am?
    .small = Ba 5 at
    .child = 6 at ba 15 at
    .teen = 16 at ak lu ko ëpp
    .class = Ban kalaas?
    .papers = Li nga wara yóbbu
    .vaccines = Ñakk yi
    .canteen = Añu lekool bi (mensa)
    .without_permit = Ku amul sojorno
    .not_asked = Li nga soxlawul
school-card_small =
    Ba 3 at, «nido» la. Ginnaaw loolu, «scuola dell’infanzia».

    Ngir dugg, soxla nañu ñakk yi.

    Laajal meeri bi (Comune) walla lekool bi ndax am na palaas.
    .papers = Li nga wara yóbbu
    .vaccines = Ñakk yi
    .without_permit = Ku amul sojorno
    .elsewhere = Beneen Comune
school-nothing_small =
    Ba 3 at, «nido» la. Ginnaaw loolu, «scuola dell’infanzia».

    Ngir dugg, soxla nañu ñakk yi. Laajal meeri bi (Comune) ndax am na palaas.

    Adrees yi wóoraguñu.
    .papers = Li nga wara yóbbu
    .vaccines = Ñakk yi
    .without_permit = Ku amul sojorno
    .say = Fraas bu nga mëna won
    .elsewhere = Beneen Comune
    .person = Wax ak nit
school-card =
    Demal ci lekool bi gëna jege sa kër. Wutal «segreteria» bi.

    Foofu lañuy binde xale bi, ci biir at mi itam.
    .papers = Li nga wara yóbbu
    .class = Ban kalaas?
    .without_permit = Ku amul sojorno
    .say = Fraas bu nga mëna won
    .elsewhere = Beneen Comune
school-nothing =
    Demal ci lekool bi gëna jege sa kër. Wutal «segreteria» bi.

    Adrees yi wóoraguñu. Ci meeri bi (Comune) xam nañu ban lekool la.
    .papers = Li nga wara yóbbu
    .class = Ban kalaas?
    .without_permit = Ku amul sojorno
    .say = Fraas bu nga mëna won
    .elsewhere = Beneen Comune
    .person = Wax ak nit
school-card_teen =
    Bu amee 16 at, am na CPIA. Foofu lañuy jànge italien, ba am «licenza media».

    Mën na dem itam ci «scuola superiore».
    .papers = Li nga wara yóbbu
    .without_permit = Ku amul sojorno
    .high_school = Scuola superiore: lycée
    .elsewhere = Beneen Comune
school-nothing_teen =
    Bu amee 16 at, am na CPIA. Foofu lañuy jànge italien, ba am «licenza media».

    Am na benn ci Treviglio. Adrees bi wóoragul.
    .papers = Li nga wara yóbbu
    .without_permit = Ku amul sojorno
    .high_school = Scuola superiore: lycée
    .say = Fraas bu nga mëna won
    .elsewhere = Beneen Comune
    .person = Wax ak nit
school-class =
    Li ci ëpp, kalaas bi dafay ànd ak atam.

    Jàngalekat yi mën nañu tànn kalaas bu ko jege. Dañuy xool li mu jàngoon.

    Laajal lekool bi ndimbal ci italien.
    .go = Lekool bi: fan
    .papers = Li nga wara yóbbu
    .struggles = Xale bu am jafe-jafe
school-papers =
    Yóbbul li nga am. Kayitu dantite. Kayiti lekoolu sa réew. Kayitu ñakk yi.

    Am na lu manke? Lekool bi dina ko bind noonu: «con riserva».

    Yeneen kayit yi, nga indi leen ginnaaw.
    .vaccines = Ñakk yi
    .without_permit = Ku amul sojorno
    .steps = Yeneen laaj
school-vaccines =
    Ñakk yi yoon wi laaj, doo leen fay.

    Ba 5 at, fàww ñakk yi ngir dugg.

    Bu amee 6 at, xale bi dina dugg noonu. Ñakk yi ginnaaw lañu leen di def. Laajal doktooru xale bi.
    .doctor = Tànn doktooru xale
    .papers = Li nga wara yóbbu
    .steps = Yeneen laaj
school-canteen =
    Añu lekool bi (mensa), ci meeri bi (Comune) walla ci lekool bi lañu koy laaje.

    Waxal li xale bi dul lekk, ndax wérgu-yaram walla diine.

    Dees koy fay. Laajal ndax ak ISEE dinga fay lu gëna néew.
    .go = Fan nga wara dem
    .say = Fraas bu nga mëna won
    .steps = Yeneen laaj
school-say =
    Mën nga won fraas bii ci «segreteria»:

    «Buongiorno. Vorrei iscrivere mio figlio. Siamo appena arrivati. Mancano dei documenti. C’è un mediatore?»

    Lii lay tekki: «Nanga def. Bëgg naa bind sama doom. Léegi lanu agsi. Am na kayit yu manke. Ndax am na tekkikat?»
    .papers = Li nga wara yóbbu
    .steps = Yeneen laaj
school-without_permit =
    Lekool, xale yépp a ko moom, ku amul sojorno itam.

    Kenn du wone sojorno: du bu xale bi, du sa bos.

    Amul «codice fiscale»? Lekool bi dafay def kod bu boppam.
    .say = Fraas bu nga mëna won
    .not_asked = Li nga soxlawul
    .steps = Yeneen laaj
    .person = Wax ak nit
school-not_asked =
    Lekool soxlawul sojorno.

    Lekool bi mënul wax «yéex nga» walla «kayit yi manke nañu».

    Dañu lànk? Laajal ñu bind ko. Xale yi waruñu tekki.
    .say = Fraas bu nga mëna won
    .steps = Yeneen laaj
    .person = Wax ak nit
