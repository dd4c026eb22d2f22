### Work lost, without a contract, unpaid, or worse.
### Not told to families, because nobody verified it: the days one has for the job centre (40) and
### for asking for NASpI (68), how much it pays, how many weeks of work it asks for.

job = Lavoro
job-start = Che cosa succede con il lavoro?
    .lost = Ho perso il lavoro
    .unpaid = Senza contratto, o senza paga
    .house = Lavoro in una casa
    .looking = Cerco lavoro
    .bigger = Un problema più grande
    .unsaid = Preferisco non dirlo
# Source: stranieriinitalia.it (foreigners too register at the job centre and declare that they can work: DID); 2022-05-30; confidence B; verified: no (draft)
# Source: expresolatino.net, tfrsos.com (NASpI: asked of INPS, also through a patronato; lost by resigning; terms run); 2015, 2025; confidence B; verified: no (draft)
job-lost =
    Vai presto al Centro per l’Impiego. Di’ che cerchi lavoro.

    Forse hai diritto a un aiuto in soldi: la NASpI. Un patronato la chiede con te.

    I giorni sono contati. Non firmare le dimissioni se non capisci.
# Source: laleggepertutti.it, stranieriinitalia.it (who works without a contract has the same rights: pay, holidays; and may claim them later too); 2019-09-04, n.d.; confidence B; verified: no (draft)
job-unpaid =
    Il lavoro fatto va pagato, anche senza contratto.

    Un sindacato guarda il tuo caso. Può scrivere per te.

    Tieni le prove.
    .union = Un sindacato
    .proof = Quali prove
    .without_permit = Senza permesso di soggiorno
    .not_asked = Attenzione ai soldi
    .bigger = Un problema più grande
# Source: stranieriinitalia.it (domestic work: the employer tells INPS before it begins); n.d.; confidence B; verified: no (draft)
# Source: fisco7.it (NASpI is for domestic workers too); n.d.; confidence B; verified: no (draft)
job-house =
    Pulizie, bambini, anziani: è un lavoro come gli altri.

    Chi ti assume lo dice all’INPS. Chiedi una copia.

    Se il lavoro finisce, puoi chiedere la NASpI.
    .union = Un sindacato
    .lost = Ho perso il lavoro
    .proof = Quali prove
    .without_permit = Senza permesso di soggiorno
    .bigger = Un problema più grande
# Source: practice of the field (nobody may keep another's passport or make somebody stay), to be confirmed by a lawyer; n.d.; confidence C; verified: no (draft)
job-bigger =
    Puoi parlarne con una persona, quando vuoi tu.

    I tuoi documenti sono tuoi. Nessuno può tenerli.

    Nessuno può obbligarti a restare.
    .union = Un sindacato o un avvocato
    .without_permit = Senza permesso di soggiorno
    .numbers = Altri numeri utili
    .person = Una persona
# Source: integrazionemigranti.gov.it (what the job centres do); 2021-08-06; confidence A; verified: no (draft)
job-centre =
    Il Centro per l’Impiego ti aiuta a cercare lavoro.

    Lì dici che sei senza lavoro. Il foglio si chiama «DID».
    .papers = Che cosa portare
    .permit = E il permesso?
    .union = Un sindacato
    .without_permit = Senza permesso di soggiorno
    .not_asked = Attenzione ai soldi
    .elsewhere = Un altro Comune
# Source: bergamo.corriere.it (ten job centres in the province, also in Treviglio and Romano); 2021-09-27; confidence C; verified: no (draft)
job-centre_nothing =
    C’è un Centro per l’Impiego a Treviglio e uno a Romano.

    L’indirizzo non è ancora verificato. Per questo non lo scriviamo.
    .papers = Che cosa portare
    .permit = E il permesso?
    .union = Un sindacato
    .without_permit = Senza permesso di soggiorno
    .not_asked = Attenzione ai soldi
    .elsewhere = Un altro Comune
    .person = Una persona
job-union = Qui ti aiutano con il lavoro e i tuoi diritti.
    .proof = Quali prove
    .without_permit = Senza permesso di soggiorno
    .not_asked = Attenzione ai soldi
# Source: avvocatolavorotorino.it (a union or a labour lawyer; some ask for a part of what is won); n.d.; confidence C; verified: no (draft)
job-union_nothing =
    Cerca un sindacato. I più grandi sono CGIL, CISL e UIL.

    Chiedi prima quanto costa.

    Gli indirizzi non sono ancora verificati. Per questo non li scriviamo.
    .proof = Quali prove
    .without_permit = Senza permesso di soggiorno
    .not_asked = Attenzione ai soldi
    .person = Una persona
# Source: integrazionemigranti.gov.it (losing the job does not take the permit away; "attesa occupazione" afterwards); 2021-08-06; confidence A; verified: no (draft)
job-permit =
    Perdi il lavoro. Ma non perdi subito il permesso.

    Quando il permesso finisce, c’è quello per «attesa occupazione».

    Prima vai al Centro per l’Impiego.
    .go = Dove andare
    .renewal = Rinnovo del permesso
    .person = Una persona
# Source: nelportafoglio.com, avvocatodellavoromilano.it (days and hours, messages, signed papers, witnesses); n.d.; confidence C; verified: no (draft)
job-proof =
    Scrivi i giorni e le ore di lavoro.

    Tieni messaggi, foto e ricevute. Tieni il nome di chi ti ha visto lavorare.

    Mettili in un posto sicuro. Non mandarli qui.
    .union = Dove andare
    .without_permit = Senza permesso di soggiorno
# Source: tecnoempatia.com, latinosnelcuore.it (identity, tax code, permit; letter of dismissal, bank account for NASpI); 2025, n.d.; confidence C; verified: no (draft)
job-papers =
    Porta un documento e il codice fiscale. Porta il permesso o la ricevuta.

    Se ci sono, porta il contratto e le buste paga. Porta la lettera di fine lavoro.

    Per la NASpI serve anche un conto (IBAN).
    .go = Dove andare
    .permit = E il permesso?
    .not_asked = Attenzione ai soldi
# Source: art. 2126 of the civil code and Cassazione 7380/2010, told by lavorolibero.org; D.Lgs. 109/2012, told by studio-bcc.it (work done is paid also without a permit); 2010, 2017; confidence B; verified: no (draft)
# Source: stranieriinitalia.it (who claims without a permit is often expelled, against wikilabour.it on the same rights): a lawyer first; n.d.; confidence C; verified: no (draft)
job-without_permit =
    Anche senza permesso il lavoro fatto va pagato.

    Chiedere da soli può portare problemi con i documenti.

    Prima parla con un sindacato o un avvocato. Poi decidi.
    .union = Un sindacato o un avvocato
    .proof = Quali prove
    .person = Una persona
# Source: skuola.net, ilfattoquotidiano.it (nobody may be paid by a worker for offering work); n.d., 2014-04-20; confidence C; verified: no (draft)
# Source: practice of the field (nobody may keep another's passport), to be confirmed by a lawyer; n.d.; confidence C; verified: no (draft)
job-not_asked =
    Nessuno può chiederti soldi per darti un lavoro. Nemmeno un’agenzia.

    Non pagare per un contratto promesso.

    Nessuno può tenere il tuo passaporto.
    .go = Cercare lavoro
    .union = Un sindacato
    .bigger = Un problema più grande
