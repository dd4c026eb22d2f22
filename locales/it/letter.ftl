### A letter one does not understand.
### Not told to families, because it differs or nobody verified it: after how many days a letter
### at the post office counts as delivered (10 in one source), how long it waits there (30 or 180).

letter = Una lettera
letter-sender = Chi ti scrive? Guarda il nome o il disegno in alto.
    .comune = Comune
    .tax = INPS o Agenzia delle Entrate
    .court = Tribunale o avvocato
    .police = Questura o Prefettura
    .social = Servizi sociali
    .school = Scuola
    .bills = Luce, gas, affitto, banca
    .slip = Un foglio del postino
    .unknown = Non lo so, o un altro
# Source: practice of the field (what a Comune writes about), to be confirmed by the Comuni; n.d.; confidence C; verified: no (draft)
letter-comune =
    Il Comune scrive per la casa, le tasse, i rifiuti o la scuola.

    Guarda se c’è una data.

    Puoi chiedere all’ufficio scritto in alto.
    .reader = Chi la legge con me
    .urgent = È urgente?
    .papers = Che cosa portare
# Source: practice of the field (a patronato for INPS, a CAF for taxes), to be confirmed by a patronato; n.d.; confidence C; verified: no (draft)
letter-tax =
    L’INPS scrive per lavoro, figli o pensione. L’Agenzia scrive per le tasse.

    Per l’INPS vai a un patronato. Per le tasse vai a un CAF.

    Vai prima della data scritta.
    .reader = Chi la legge con me
    .urgent = È urgente?
    .papers = Che cosa portare
    .not_asked = Attenzione ai soldi
# Source: italiahello.it (a lawyer paid by the State for those who have little); n.d.; confidence B; verified: no (draft)
# Source: practice of the field (a court's letter does not wait), to be confirmed by a lawyer; n.d.; confidence C; verified: no (draft)
letter-court =
    È una lettera importante. Non aspettare.

    Cerca la data e la parola «udienza».

    Portala a un avvocato. Hai pochi soldi? Può pagarlo lo Stato.
    .lawyer = Un avvocato
    .reader = Chi la legge con me
    .papers = Che cosa portare
    .without_permit = Senza permesso di soggiorno
# Source: practice of the field (an appointment or a missing paper; ask before going), to be confirmed by a patronato; n.d.; confidence C; verified: no (draft)
letter-police =
    Può essere un appuntamento. O può mancare un foglio.

    Guarda la data. Non buttarla.

    Hai un dubbio? Prima parla con un patronato o un avvocato.
    .permit = Rinnovo del permesso
    .lawyer = Un avvocato
    .reader = Chi la legge con me
    .urgent = È urgente?
    .without_permit = Senza permesso di soggiorno
# Source: practice of linguistic mediation (ask the school to explain; children never interpret); n.d.; confidence C; verified: no (draft)
letter-school =
    Spesso è una riunione, una firma o un pagamento.

    Chiedi alla maestra di spiegare. Puoi chiedere un mediatore.

    I figli non devono tradurre.
    .reader = Chi la legge con me
    .urgent = È urgente?
    .papers = Che cosa portare
# Source: practice of the field (call before the date), to be confirmed by a consumers' association; n.d.; confidence C; verified: no (draft)
letter-bills =
    Guarda la data. Cerca le parole «sollecito» o «ultimo avviso».

    Non riesci a pagare? Chiama prima di quella data.

    Non pagare se non capisci per che cosa.
    .reader = Chi la legge con me
    .urgent = È urgente?
    .papers = Che cosa portare
    .not_asked = Attenzione ai soldi
# Source: businessonline.it, ciociariaoggi.it (the notice left by the postman; green for courts and fines; white today for some of them too, says pianodebiti.it); n.d.; confidence C; verified: no (draft)
# Source: pianodebiti.it (a letter not fetched counts as delivered after some days); n.d.; confidence C; verified: no (draft)
letter-slip =
    Il postino è passato. La lettera è alla posta.

    Vai alla posta scritta sul foglio. Porta il foglio e un documento.

    Il foglio è verde? Può essere un tribunale o una multa. Vai presto.

    Se non vai, dopo alcuni giorni la lettera vale lo stesso.
    .reader = Chi la legge con me
    .sender = Ho preso la lettera
    .papers = Che cosa portare
# Source: fanpage.it and today.it (false messages in the name of pagoPA and of the Agenzia delle Entrate; do not touch the link); n.d., 2018-11; confidence B; verified: no (draft)
letter-unknown =
    Va bene così. Portala a una persona che la legge con te.

    È un messaggio sul telefono e chiede soldi? Non toccare il link.
    .reader = Chi la legge con me
    .urgent = È urgente?
    .papers = Che cosa portare
    .not_asked = Attenzione ai soldi
letter-reader = Qui chiedi chi può leggere la lettera con te.
    .papers = Che cosa portare
    .urgent = È urgente?
    .not_asked = Attenzione ai soldi
    .without_permit = Senza permesso di soggiorno
    .elsewhere = Un altro Comune
letter-nothing =
    Chiedi in Comune: «Chi legge la lettera con me?»

    Qui vicino non c’è ancora un ufficio verificato.
    .papers = Che cosa portare
    .urgent = È urgente?
    .not_asked = Attenzione ai soldi
    .without_permit = Senza permesso di soggiorno
    .elsewhere = Un altro Comune
    .person = Una persona
# Source: italiahello.it (a lawyer paid by the State; asked of the Ordine degli Avvocati or of the lawyer; limits of income); n.d.; confidence B; verified: no (draft)
letter-lawyer =
    Qui puoi chiedere un avvocato.

    Hai pochi soldi? Chiedi il «patrocinio a spese dello Stato».
    .papers = Che cosa portare
    .without_permit = Senza permesso di soggiorno
    .elsewhere = Un altro Comune
# Source: italiahello.it (the list is kept by the Ordine degli Avvocati); n.d.; confidence B; verified: no (draft)
letter-lawyer_nothing =
    Chiedi all’Ordine degli Avvocati di Bergamo.

    Hai pochi soldi? Di’: «patrocinio a spese dello Stato».

    L’indirizzo non è ancora verificato. Per questo non lo scriviamo.
    .papers = Che cosa portare
    .without_permit = Senza permesso di soggiorno
    .reader = Chi la legge con me
    .person = Una persona
# Source: practice of the field (the words that carry a term), to be confirmed by a lawyer; n.d.; confidence C; verified: no (draft)
letter-urgent =
    Cerca una data vicina. Cerca queste parole:

    «entro», «scadenza», «udienza», «convocazione», «sollecito».

    Ne trovi una? Falla leggere oggi o domani.
    .reader = Chi la legge con me
    .papers = Che cosa portare
    .sender = Chi mi scrive?
# Source: practice of the field (the letter and its envelope, which bears the date); n.d.; confidence C; verified: no (draft)
letter-papers =
    Porta la lettera vera, con la busta.

    Porta un documento, se c’è. Porta le lettere di prima.

    Non mandare la foto qui in chat.
    .reader = Dove andare
    .urgent = È urgente?
    .not_asked = Attenzione ai soldi
# Source: COA Catanzaro, guidelines of 2019-11-06, told by 123dok.org (legal aid against an expulsion and for asylum; else for foreigners who stay regularly); confidence B; verified: no (draft)
letter-without_permit =
    Anche senza permesso la lettera conta. Non buttarla.

    Puoi parlare con un avvocato. Contro un’espulsione può pagarlo lo Stato.

    Hai paura? Prima parla con lui. Poi decidi.
    .lawyer = Un avvocato
    .reader = Chi la legge con me
    .person = Una persona
# Source: fanpage.it, udinecapitale.it (false requests to pay, passwords and codes); n.d.; confidence C; verified: no (draft)
# Source: practice of linguistic mediation (children never interpret); n.d.; confidence C; verified: no (draft)
letter-not_asked =
    Nessuno deve chiederti password o codici.

    Paghi qualcosa? Chiedi sempre una ricevuta.

    Non dare la lettera a chi non conosci. I figli non devono tradurre.
    .reader = Dove andare
    .papers = Che cosa portare
    .person = Una persona
