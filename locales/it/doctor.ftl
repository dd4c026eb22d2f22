### Choosing a doctor or a paediatrician.
### Not told to families, because unverified or different between sources: how long the STP card
### lasts, what a visit costs, the opening hours of desks.

doctor = Medico e pediatra
doctor-who = Per chi è il medico?
    .child = Bambino, fino a 13 anni
    .adult = Adulto, o da 14 anni
    .invalid = Tocca una delle due scelte.
# Source: informafamiglie.it (the paediatrician up to 6 years, a choice between 6 and 14); 2022-09-06; confidence B; verified: no (draft)
# Source: puntoesse.it (the desk "scelta e revoca" of the health district); n.d.; confidence C; verified: no (draft)
# Source: asgi.it/?p=51151 (Lombardy, December 2022: paediatrician or doctor for every minor); 2023; confidence B; verified: no (draft)
doctor-card_child =
    Ogni bambino può avere un pediatra.

    Dai 6 anni scegli tu: pediatra o medico.

    Si fa allo sportello «Scelta e revoca».
    .papers = Che cosa portare
    .without_permit = Senza permesso di soggiorno
    .not_asked = Che cosa non serve
    .elsewhere = Un altro Comune
# Source: ausl.pc.it (who registers with the health service chooses a doctor); n.d.; confidence B; verified: no (draft)
# Source: puntoesse.it (the desk "scelta e revoca" of the health district); n.d.; confidence C; verified: no (draft)
doctor-card_adult =
    Prima ti iscrivi al Servizio sanitario. Poi scegli il medico.

    Si fa allo sportello «Scelta e revoca».
    .papers = Che cosa portare
    .without_permit = Senza permesso di soggiorno
    .not_asked = Che cosa non serve
    .elsewhere = Un altro Comune
# Source: bergamo.corriere.it (the choice of doctor belongs to ASST Bergamo Ovest); 2021-07-21; confidence C; verified: no (draft)
doctor-nothing =
    Il medico si sceglie allo sportello «Scelta e revoca» dell’ASST.

    L’indirizzo non è ancora verificato. Per questo non lo scriviamo.
    .papers = Che cosa portare
    .without_permit = Senza permesso di soggiorno
    .not_asked = Che cosa non serve
    .elsewhere = Un altro Comune
    .person = Una persona
# Source: ong.engiminternazionale.org and asgi.it/no-red-tape-faq (identity, tax code, permit or receipt, self-declared residence); n.d., 2015; confidence B; verified: no (draft)
# Source: mammeacrobate.com, donnad.it (for a child: a parent's document and the child's tax code); n.d.; confidence C; verified: no (draft)
doctor-papers =
    Porta questi documenti, se li hai.

    Un documento d’identità. Il codice fiscale. Il permesso, o la ricevuta. L’indirizzo di casa.

    Per un bambino: il tuo documento e il suo codice fiscale.

    Manca qualcosa? Chiedi allo sportello come fare.
    .go = Dove andare
    .without_permit = Senza permesso di soggiorno
    .not_asked = Che cosa non serve
# Source: asgi.it/?p=51151 (Lombardy, December 2022: paediatrician or doctor for every minor); 2023; confidence B; verified: no (draft)
# Source: sanluigi.piemonte.it, aulss4.veneto.it (STP card: urgent and essential care, pregnancy; given by hospital or district); n.d.; confidence B; verified: no (draft)
doctor-without_permit =
    Ci sono cure per tutti, anche senza permesso.

    Fino a 18 anni: pediatra o medico, come tutti.

    Un adulto può chiedere la tessera STP. Vale per cure urgenti o essenziali. Vale anche in gravidanza.

    Si chiede in ospedale o all’ASST.
    .go = Dove andare
    .not_asked = Che cosa non serve
    .person = Una persona
# Source: asgi.it/no-red-tape-faq (the work contract need not be shown); 2015; confidence B; verified: no (draft)
# Source: D.Lgs. 286/1998 art. 35 c. 5, told by sanluigi.piemonte.it (health staff do not report for lack of a permit; exceptions as for Italians); n.d.; confidence B; verified: no (draft)
# Source: practice of linguistic mediation (children never interpret); n.d.; confidence C; verified: no (draft)
doctor-not_asked =
    Il contratto di lavoro non serve.

    Non hai il permesso? Chi ti cura non può segnalarti solo per questo.

    Puoi chiedere un mediatore. I bambini non devono tradurre.
    .go = Dove andare
    .papers = Che cosa portare
    .person = Una persona
