### Citizenship of children born in Italy.
### Not told to families: the contribution, because sources say 200 (cedegolo) and 250 (tradate,
### velletri), and ways for those born abroad, which a patronato must explain.

citizenship = Cittadinanza dei figli
# Source: L. 91/1992 art. 4 c. 2, told by comune.dairago.mi.it and comune.ravenna.it (not by birth alone; a declaration at 18); n.d.; confidence B; verified: no (draft)
citizenship-age =
    Chi nasce qui non diventa italiano da solo.

    C’è una strada, a 18 anni.

    Quanti anni ha tuo figlio, o quanti anni hai tu?
    .minor = Meno di 18 anni
    .eighteen = 18 anni
    .older = 19 anni o più
    .parent = Un genitore diventa italiano
    .born_abroad = Non è nato in Italia
    .unsaid = Preferisco non dirlo
# Source: L. 91/1992 art. 4 c. 2, told by comune.paderno-dugnano.mi.it and comune.ravenna.it (between 18 and 19, living here without a break since birth); n.d.; confidence B; verified: no (draft)
citizenship-eighteen =
    Chi è nato qui e ha vissuto sempre qui può diventare italiano.

    Lo dichiara di persona in Comune, prima dei 19 anni. Non aspettare.
# Source: D.L. 69/2013 art. 33, told by comune.formello.rm.it and comune.dairago.mi.it (without the letter of the Comune, after 19 too); n.d.; confidence B; verified: no (draft)
citizenship-older =
    Il Comune doveva mandare una lettera prima dei 18 anni.

    Non è mai arrivata? Si può chiedere anche dopo i 19 anni.
# Source: L. 91/1992 art. 14, told by comune.monteroni.le.it (minor children who live with the parent become Italian); n.d.; confidence B; verified: no (draft)
# Source: lapostadelsindaco.it 1737 (L. 74/2025 changed it for children born abroad); 2025; confidence B; verified: no (draft)
citizenship-parent =
    Il genitore diventa italiano? Il figlio minore che vive con lui anche.

    Dillo al Comune il giorno del giuramento.

    Il figlio è nato lontano? Le regole sono cambiate: chiedi.
# Source: comune.ravenna.it, comune.tradate.va.it (the office of civil status of the Comune of residence); n.d.; confidence B; verified: no (draft)
citizenship-card =
    L’ufficio è lo «Stato civile» del tuo Comune.
    .papers = Che cosa portare
    .gaps = Se manca un periodo
    .without_permit = Senza permesso di soggiorno
    .not_asked = Che cosa non serve
    .elsewhere = Un altro Comune
# Source: comune.ravenna.it, comune.tradate.va.it (the office of civil status of the Comune of residence); n.d.; confidence B; verified: no (draft)
citizenship-nothing =
    Vai in Comune e chiedi dello «Stato civile».

    L’indirizzo non è ancora verificato. Per questo non lo scriviamo.
    .papers = Che cosa portare
    .gaps = Se manca un periodo
    .without_permit = Senza permesso di soggiorno
    .not_asked = Che cosa non serve
    .elsewhere = Un altro Comune
    .person = Una persona
# Source: comune.ravenna.it, comune.formello.rm.it (proof of presence: school, vaccinations, medical papers); n.d.; confidence B; verified: no (draft)
# Source: comune.formello.rm.it (the Comune writes in the six months before 18); n.d.; confidence B; verified: no (draft)
citizenship-minor =
    Adesso puoi preparare la strada.

    Tieni la residenza sempre attiva. Rinnova sempre il permesso.

    Conserva pagelle, vaccini e carte del pediatra.

    Prima dei 18 anni il Comune manda una lettera.
    .parent = Un genitore diventa italiano
    .gaps = Se manca un periodo
    .residence = Residenza
    .go = Dove andare
# Source: practice of the field (a lawyer or a patronato looks at the case); n.d.; confidence C; verified: no (draft)
citizenship-born_abroad =
    Per chi è nato lontano ci sono altre strade.

    Cambiano per ogni storia. Un patronato le guarda con te.
    .parent = Un genitore diventa italiano
    .not_asked = Che cosa non serve
    .person = Una persona
# Source: comune.tradate.va.it (passport, identity card, permits held, vaccinations); n.d.; confidence B; verified: no (draft)
# Source: comune.cedegolo.bs.it (the Comune fetches birth certificate and history of residence itself); n.d.; confidence B; verified: no (draft)
citizenship-papers =
    Porta il passaporto e la carta d’identità.

    Porta i permessi di questi anni, se li hai.

    Il Comune cerca da solo l’atto di nascita.

    Si paga qualcosa. Chiedi prima quanto.
    .go = Dove andare
    .gaps = Se manca un periodo
    .not_asked = Che cosa non serve
# Source: D.L. 69/2013 art. 33, told by comune.formello.rm.it and comune.ravenna.it (faults of parents or offices do not count; school and medical papers prove it); n.d.; confidence B; verified: no (draft)
citizenship-gaps =
    Manca un periodo di residenza o di permesso?

    Gli errori di genitori e uffici non contano contro il figlio.

    Porta pagelle, vaccini, carte del medico. Provano che era qui.
    .go = Dove andare
    .papers = Che cosa portare
    .person = Una persona
# Source: comune.tradate.va.it (a permit at 18), comune.formello.rm.it (gaps that are the parents' fault do not count); n.d.; confidence B; verified: no (draft)
# Source: practice of the field (ask for help before 18), to be confirmed by a patronato; n.d.; confidence C; verified: no (draft)
citizenship-without_permit =
    A 18 anni serve un permesso, o la domanda di averlo.

    Non c’è? Chiedi aiuto a un patronato, presto.

    Gli anni di scuola valgono come prova.
    .go = Dove andare
    .permit = Il permesso di soggiorno
    .person = Una persona
# Source: comune.dairago.mi.it (Italian law allows two citizenships; some countries do not); n.d.; confidence B; verified: no (draft)
# Source: L. 91/1992 art. 4 c. 2, told by comune.dairago.mi.it (a declaration; income and language test are not among the conditions); n.d.; confidence B; verified: no (draft)
citizenship-not_asked =
    Il reddito dei genitori non serve. L’esame di italiano non serve.

    L’Italia non chiede di lasciare l’altra cittadinanza. Il tuo Paese forse sì: chiedi al consolato.
    .go = Dove andare
    .papers = Che cosa portare
    .person = Una persona
