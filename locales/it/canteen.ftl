### Meals at school. No price is written: it differs from Comune to Comune.

canteen = Mensa della scuola
canteen-town =
    La mensa cambia da Comune a Comune.

    Scegli il Comune.
    .invalid = Non conosco questo Comune. Scegli dalla lista.
canteen-card = Qui chiedi della mensa. Puoi chiedere anche a scuola.
    .papers = Iscrivere un figlio
    .food = Che cosa non può mangiare
    .price = Quanto si paga
    .debt = Non riesco a pagare
    .without_permit = Senza permesso di soggiorno
# Source: comune.villacortese.mi.it (the office is called Istruzione), to be confirmed by the Comuni; n.d.; confidence C; verified: no (draft)
canteen-nothing =
    Chiedi alla scuola. O chiedi in Comune, all’ufficio «Scuola» o «Istruzione».

    Qui non c’è ancora un ufficio verificato.
    .papers = Iscrivere un figlio
    .food = Che cosa non può mangiare
    .price = Quanto si paga
    .debt = Non riesco a pagare
    .without_permit = Senza permesso di soggiorno
    .person = Una persona
# Source: sportellotelematico.comune.gangi.pa.it, unione.valdera.pi.it (enrolment by a parent, often online with SPID or CIE); n.d.; confidence C; verified: no (draft)
canteen-papers =
    Iscrive un genitore. Spesso si fa sul sito, con SPID o CIE.

    Non hai SPID? Chiedi aiuto in Comune o a scuola.

    Porta un documento e i codici fiscali tuo e del figlio.
    .go = Dove andare
    .food = Che cosa non può mangiare
    .price = Quanto si paga
# Source: sportellotelematico.comune.stezzano.bg.it, comune.villacortese.mi.it (special meals: a doctor's certificate for health, a request for religion); n.d.; confidence B; verified: no (draft)
canteen-food =
    Un’allergia? Chiedi un foglio al pediatra.

    Per la religione di solito basta una tua richiesta.

    Dillo prima che il figlio cominci.
    .go = Dove andare
    .papers = Iscrivere un figlio
# Source: comune.ospedaletti.im.it, comune.porcia.pn.it (less to pay with the ISEE, and with more children, where the Comune says so); n.d.; confidence C; verified: no (draft)
canteen-price =
    Il prezzo lo decide il Comune.

    Con l’ISEE spesso paghi meno. Anche con più figli.

    Chiedi prima: dopo può essere tardi.
    .go = Dove andare
    .debt = Non riesco a pagare
# Source: sportellotelematico.comune.stezzano.bg.it (enrolment waits while something is unpaid); n.d.; confidence C; verified: no (draft)
# Source: practice of the field (say it soon, ask to pay little by little), to be confirmed by the Comuni; n.d.; confidence C; verified: no (draft)
canteen-debt =
    Dillo presto al Comune. Non aspettare la lettera.

    Chiedi di pagare un po’ alla volta.

    Puoi parlarne anche con l’assistente sociale.
    .go = Dove andare
    .price = Pagare meno
    .person = Una persona
# Source: D.Lgs. 286/1998 art. 38 and scuolemigranti.org (school also without a permit, also without a tax code); n.d.; confidence B; verified: no (draft)
canteen-without_permit =
    La scuola è per tutti i bambini, anche senza permesso.

    Per la mensa chiedi alla scuola come fare. Manca il codice fiscale? Dillo: c’è un modo.
    .go = Dove andare
    .papers = Iscrivere un figlio
    .person = Una persona
