### Which number, or which door, when somebody feels ill.
### Not told to families, because unverified: the hours of 116117, which languages it interprets.

emergency = Sto male adesso
emergency-which = Come va adesso?
    .danger = Dolore forte o pericolo
    .night = Non grave, ma è notte o festa
    .day = Non grave, di giorno
    .without_permit = Senza permesso di soggiorno
# Source: comune.lissone.mb.it (112 in Lombardy: free, day and night, translation); n.d.; confidence A; verified: no (draft)
emergency-danger =
    Chiama il 112.

    È gratis, giorno e notte. Puoi chiedere la tua lingua.
    .say = Che cosa dire al telefono
    .without_permit = Senza permesso di soggiorno
    .calmer = Non è così grave
# Source: practice of emergency calls, to be confirmed by AREU; n.d.; confidence C; verified: no (draft)
emergency-say =
    Prima di’ dove sei: Comune, via, numero.

    Poi di’ che cosa succede. Rispondi alle domande.

    «Parlo poco italiano. Serve un’ambulanza. Sono a…»
    .numbers = Il numero
    .without_permit = Senza permesso di soggiorno
# Source: fuoridalcomune.it, lecconews.news (116117: care that is not urgent, by night and on holidays); 2020-07; confidence B; verified: no (draft)
emergency-night =
    Di notte e nei giorni di festa c’è un medico al telefono.

    Il numero è qui, se è già verificato.

    Stai peggio? Chiama il 112.
    .danger = Dolore forte o pericolo
    .without_permit = Senza permesso di soggiorno
# Source: fuoridalcomune.it, lecconews.news (116117 answers when the doctors are closed); 2020-07; confidence B; verified: no (draft)
emergency-day =
    Di giorno vai dal tuo medico o dal pediatra.

    Non hai un medico? Puoi sceglierlo.

    Stai peggio? Chiama il 112.
    .doctor = Scegliere il medico
    .danger = Dolore forte o pericolo
    .without_permit = Senza permesso di soggiorno
# Source: D.Lgs. 286/1998 art. 35, told by sanluigi.piemonte.it, aulss4.veneto.it and noimondotv.eu (urgent care at the emergency room without a permit; staff do not report for lack of it); n.d.; confidence B; verified: no (draft)
emergency-without_permit =
    Al pronto soccorso curano tutti, anche senza permesso.

    Chi ti cura non può segnalarti solo per questo.

    Hai paura? Puoi chiedere un mediatore.
    .danger = Dolore forte o pericolo
    .night = Non grave, ma è notte o festa
    .doctor = Scegliere il medico
    .person = Una persona
