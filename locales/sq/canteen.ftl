### Meals at school. No price is written: it differs from Comune to Comune.

canteen = Mensa e shkollës
canteen-town =
    Mensa ndryshon nga komuna në komunë (Comune).

    Zgjidhni komunën.
    .invalid = Nuk e njoh këtë komunë. Zgjidhni nga lista.
canteen-card = Këtu pyesni për mensën. Mund të pyesni edhe në shkollë.
    .papers = Regjistroni një fëmijë
    .food = Çfarë nuk mund të hajë
    .price = Sa paguhet
    .debt = Nuk mund ta paguaj
    .without_permit = Pa leje qëndrimi
canteen-nothing =
    Pyesni shkollën. Ose pyesni në komunë (Comune), në zyrën «Scuola» ose «Istruzione».

    Këtu nuk ka ende zyrë të verifikuar.
    .papers = Regjistroni një fëmijë
    .food = Çfarë nuk mund të hajë
    .price = Sa paguhet
    .debt = Nuk mund ta paguaj
    .without_permit = Pa leje qëndrimi
    .person = Një person
canteen-papers =
    Regjistrimin e bën një prind. Shpesh bëhet në internet, me SPID ose CIE.

    Nuk keni SPID? Kërkoni ndihmë në komunë (Comune) ose në shkollë.

    Sillni një dokument dhe kodet fiskale (codice fiscale) tuajin dhe të fëmijës.
    .go = Ku të shkoni
    .food = Çfarë nuk mund të hajë
    .price = Sa paguhet
canteen-food =
    Një alergji? Kërkoni një letër nga pediatri.

    Për fenë zakonisht mjafton një kërkesë e juaja.

    Thojeni para se fëmija të fillojë.
    .go = Ku të shkoni
    .papers = Regjistroni një fëmijë
canteen-price =
    Çmimin e vendos komuna (Comune).

    Me ISEE shpesh paguani më pak. Edhe me më shumë fëmijë.

    Pyesni më parë: pastaj mund të jetë vonë.
    .go = Ku të shkoni
    .debt = Nuk mund ta paguaj
canteen-debt =
    Thojeni shpejt në komunë (Comune). Mos e prisni letrën.

    Kërkoni të paguani pak nga pak.

    Mund të flisni edhe me punonjësin social (assistente sociale).
    .go = Ku të shkoni
    .price = Të paguaj më pak
    .person = Një person
canteen-without_permit =
    Shkolla është për të gjithë fëmijët, edhe pa leje.

    Për mensën pyesni shkollën si të bëni. Mungon kodi fiskal (codice fiscale)? Thojeni: ka një mënyrë.
    .go = Ku të shkoni
    .papers = Regjistroni një fëmijë
    .person = Një person
