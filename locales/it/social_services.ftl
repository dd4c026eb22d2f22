### Called by the social services or the minors' protection service (tutela minori).
### Not told to families: whether and when a child may be taken from home. It is for a lawyer to
### say (a judge decides, but article 403 of the civil code lets a public authority act first).

social_services = Servizi sociali
social_services-start =
    I servizi sociali aiutano le famiglie.

    Che cosa è successo?
    .invited = Mi hanno chiamato o scritto
    .court = C’è scritto «Tribunale»
    .why = Perché mi chiamano?
    .asking = Voglio chiedere un aiuto
    .unsaid = Preferisco non dirlo
# Source: practice of the field (go, or ask for another day; mediator; alone), to be confirmed by the minors' protection services; n.d.; confidence C; verified: no (draft)
social_services-first =
    Vai all’incontro. Non puoi? Chiama e chiedi un altro giorno.

    Chiedi subito un mediatore.

    Puoi chiedere di parlare senza altri della famiglia.
# Source: comune.laquila.it (the juvenile prosecutor asks the social service to look into a child's situation; the court may follow); n.d.; confidence B; verified: no (draft)
# Source: italiahello.it (a lawyer paid by the State); n.d.; confidence B; verified: no (draft)
social_services-court =
    Un giudice chiede come sta il bambino. Poi il servizio scrive al giudice.

    Parla presto con un avvocato.

    Vai agli incontri. Puoi dire la tua storia.
# Source: italiaglobale.it (a school, a hospital or others may have asked; a call is no accusation); 2025-02, n.d.; confidence C; verified: no (draft)
# Source: progettofamilies.it (the two Ambiti have minors' protection and inclusion services); n.d.; confidence A; verified: no (draft)
social_services-why =
    Forse la scuola, l’ospedale o altri hanno chiesto un aiuto per i figli.

    Il servizio vuole capire come stanno. Si chiama «tutela minori».

    Essere chiamati non è una colpa.
    .first = Che cosa fare prima
    .not_asked = I miei diritti
    .go = Dove andare
social_services-card =
    Qui puoi parlare con i servizi sociali.

    C’è un nome sul tuo foglio? Chiedi di quella persona.
    .papers = Che cosa portare
    .interpreter = La mia lingua
    .lawyer = Un avvocato
    .without_permit = Senza permesso di soggiorno
    .not_asked = I miei diritti
    .elsewhere = Un altro Comune
social_services-nothing =
    Guarda sul foglio: c’è il nome e il posto.

    Non hai un foglio? Chiedi al tuo Comune l’«assistente sociale».

    Qui vicino non c’è ancora un ufficio verificato.
    .papers = Che cosa portare
    .interpreter = La mia lingua
    .lawyer = Un avvocato
    .without_permit = Senza permesso di soggiorno
    .not_asked = I miei diritti
    .elsewhere = Un altro Comune
    .person = Una persona
# Source: practice of linguistic mediation (ask beforehand; children and relatives never interpret); n.d.; confidence C; verified: no (draft)
social_services-interpreter =
    Chiedi un mediatore prima dell’incontro.

    I figli e i parenti non devono tradurre.

    «Parlo poco italiano. Vorrei un mediatore per la mia lingua, per favore.»
    .sign = Prima di firmare
    .papers = Che cosa portare
    .go = Dove andare
# Source: practice of the field (sign only what is understood; time and a copy), to be confirmed by a lawyer; n.d.; confidence C; verified: no (draft)
social_services-sign =
    Firma solo quello che hai capito.

    Puoi dire: «Vorrei leggerlo con calma».

    Chiedi sempre una copia.
    .lawyer = Un avvocato
    .interpreter = La mia lingua
    .go = Dove andare
# Source: italiahello.it (a lawyer paid by the State); n.d.; confidence B; verified: no (draft)
social_services-lawyer =
    Qui puoi chiedere un avvocato.

    Hai pochi soldi? Chiedi il «patrocinio a spese dello Stato».
    .papers = Che cosa portare
    .interpreter = La mia lingua
    .sign = Prima di firmare
    .elsewhere = Un altro Comune
# Source: italiahello.it (the list is kept by the Ordine degli Avvocati); n.d.; confidence B; verified: no (draft)
# Source: madeinpompei.it (legal aid is for a trial, not for advice before it); 2021-02-25; confidence C; verified: no (draft)
social_services-lawyer_nothing =
    Chiedi all’Ordine degli Avvocati di Bergamo.

    Hai pochi soldi? Per una causa può pagare lo Stato. Di’: «patrocinio a spese dello Stato».

    L’indirizzo non è ancora verificato. Per questo non lo scriviamo.
    .papers = Che cosa portare
    .interpreter = La mia lingua
    .sign = Prima di firmare
    .go = Dove andare
    .person = Una persona
# Source: practice of the field (the summons, papers of school and health), to be confirmed by the minors' protection services; n.d.; confidence C; verified: no (draft)
social_services-papers =
    Porta il foglio che ti hanno mandato.

    Porta un documento, se c’è. Porta le carte di scuola e medico dei figli.

    Non mandare foto qui in chat.
    .go = Dove andare
    .interpreter = La mia lingua
    .sign = Prima di firmare
# Source: D.Lgs. 286/1998 art. 38 and scuolemigranti.org (school without a permit); asgi.it/?p=51151 (Lombardy, December 2022: a paediatrician for every minor); n.d., 2023; confidence B; verified: no (draft)
# Source: practice of the field (fear for the permit: a lawyer first), to be confirmed by a lawyer; n.d.; confidence C; verified: no (draft)
social_services-without_permit =
    Scuola e pediatra sono per tutti i figli, anche senza permesso.

    Hai paura per il permesso? Prima parla con un avvocato.
    .lawyer = Un avvocato
    .go = Dove andare
    .person = Una persona
# Source: practice of the field (ask the reason, time, a copy; no money), to be confirmed by the minors' protection services; n.d.; confidence C; verified: no (draft)
social_services-not_asked =
    Puoi chiedere perché ti chiamano.

    Puoi chiedere un mediatore, un avvocato e una copia di tutto.

    Nessuno deve chiederti soldi.
    .first = Che cosa fare prima
    .go = Dove andare
    .person = Una persona
