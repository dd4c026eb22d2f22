### Learning Italian.
### Not told to families, because sources differ: what a course costs (free with a contribution
### that is not compulsory, or little), how many hours it lasts, which papers are asked.

italian = Imparare l’italiano
# Source: italiahello.it (CPIA: state schools for adults, from 16 years, in the morning and in the evening; low cost); n.d.; confidence B; verified: no (draft)
# Source: stranieriinitalia.it (courses are free, also for those who cannot read; a contribution is voluntary); 2016-03-03; confidence B; verified: no (draft)
italian-card =
    Il CPIA è la scuola dello Stato per gli adulti.

    Impari l’italiano, anche da zero. Costa poco o niente.

    Ci sono corsi di mattina e di sera.
    .papers = Che cosa portare
    .certificate = A che cosa serve
    .without_permit = Senza permesso di soggiorno
    .not_asked = Che cosa non serve
    .elsewhere = Un altro Comune
# Source: bergamonews.it, primabergamo.it (two CPIA in the province, one with its seat in Treviglio); 2022-03-29; confidence B; verified: no (draft)
italian-nothing =
    A Treviglio c’è un CPIA. È la scuola dello Stato per gli adulti.

    Chiedi anche al tuo Comune: ci sono altri corsi?

    L’indirizzo non è ancora verificato. Per questo non lo scriviamo.
    .papers = Che cosa portare
    .certificate = A che cosa serve
    .without_permit = Senza permesso di soggiorno
    .not_asked = Che cosa non serve
    .elsewhere = Un altro Comune
    .person = Una persona
# Source: practice of the field (the papers asked were in no source), to be confirmed by the CPIA; n.d.; confidence C; verified: no (draft)
italian-papers =
    Chiama o vai: chiedi che cosa serve.

    Porta quello che hai. Un documento. Il codice fiscale. Il permesso o la ricevuta.

    Chiedi i giorni e le ore. Chiedi se si paga.
    .go = Dove andare
    .without_permit = Senza permesso di soggiorno
    .not_asked = Che cosa non serve
# Source: bergamonews.it, registrocpia.it, comune.minturno.lt.it (the CPIA certifies level A2, asked for the long-term permit); 2022-03-29, n.d.; confidence B; verified: no (draft)
italian-certificate =
    Serve per il lavoro, la scuola dei figli, il medico.

    Il livello A2 serve anche per la carta di soggiorno.

    Il CPIA può dare il certificato A2.
    .go = Dove andare
    .papers = Che cosa portare
# Source: italiahello.it says CPIA are for those with a regular permit, migrantitalia.com that everybody may attend: ask; comune.minturno.lt.it (associations hold free courses too); n.d.; confidence C; verified: no (draft)
italian-without_permit =
    Chiedi alla scuola: ogni scuola decide come fare.

    Ci sono anche corsi di volontari. Chiedi alle associazioni o in parrocchia.
    .go = Dove andare
    .papers = Che cosa portare
    .person = Una persona
# Source: stranieriinitalia.it (courses also for those who cannot read or write); 2016-03-03; confidence B; verified: no (draft)
italian-not_asked =
    Non serve avere studiato.

    Non serve saper leggere o scrivere. C’è un corso anche per chi comincia da zero.
    .go = Dove andare
    .papers = Che cosa portare
    .person = Una persona
