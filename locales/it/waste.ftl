### When the waste is fetched. Also what may stay on the screen after leaving: nothing in it is
### about anybody. No day is written, because no Comune's calendar was verified.

waste = Rifiuti
# Source: turate.co.it, idealservice.it (each Comune has a calendar of its own); 2025-12-29, 2025; confidence B; verified: no (draft)
waste-town =
    Il calendario cambia da Comune a Comune.

    Scegli il Comune.
    .invalid = Non conosco questo Comune. Scegli dalla lista.
waste-card = Qui chiedi il calendario e i sacchi.
    .sort = Che cosa va dove
    .big = Cose grandi: letto, frigo
    .papers = Che cosa portare
# Source: practice of the field (what the office is called), to be confirmed by the Comuni; n.d.; confidence C; verified: no (draft)
waste-nothing =
    Il calendario non è ancora verificato. Per questo non lo scriviamo.

    Chiedilo in Comune, all’ufficio «Ambiente» o «Ecologia».

    Puoi guardare anche il sito del Comune.
    .sort = Che cosa va dove
    .big = Cose grandi: letto, frigo
    .papers = Che cosa portare
    .person = Una persona
# Source: cavenagodadda.lo.it, suello.lc.it (what goes where; colours and rules differ); 2018, n.d.; confidence B; verified: no (draft)
waste-sort =
    «Umido»: resti di cibo. «Secco»: quello che resta.

    Poi ci sono carta, plastica e vetro.

    I colori cambiano: guarda il foglio del tuo Comune.
    .calendar = Dove chiedere
    .big = Cose grandi: letto, frigo
# Source: idealservice.it (bulky things are fetched after booking); 2025; confidence C; verified: no (draft)
waste-big =
    Non lasciare le cose grandi in strada.

    Spesso il Comune viene a prenderle. Prima devi prenotare.

    C’è anche la piazzola ecologica. Chiedi come si entra.
    .calendar = Dove chiedere
    .sort = Che cosa va dove
# Source: practice of the field (what the office asks), to be confirmed by the Comuni; n.d.; confidence C; verified: no (draft)
waste-papers =
    Porta un documento e l’indirizzo di casa.

    Chiedi il calendario, i sacchi e i bidoni. Chiedi se si paga.
    .calendar = Dove chiedere
    .sort = Che cosa va dove
