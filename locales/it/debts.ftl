### Bills and debts.
### Not told to families: amounts, the days a judge's order leaves (40, or 10 when it takes effect at
### once), and whether free legal aid is for those without a permit (avvocatofirenze.it: yes;
### egregioavvocato.it, studiolegalegarito.com: only who stays legally). A lawyer must answer.

debts = Debiti e bollette
# Source: practice of the field (whom to pay first is looked at with somebody); n.d.; confidence C; verified: no (draft)
debts-kind =
    I debiti si guardano insieme, uno alla volta.

    Che cosa devi pagare?
    .bill = Bollette: luce, gas, acqua
    .rent = Affitto
    .loan = Rate e prestiti
    .court = Una carta dal giudice
    .calls = Mi chiamano per i soldi
    .go = Dove chiedere aiuto
    .unsaid = Preferisco non dirlo
# Source: comune.lissone.mb.it (help is asked at the social secretariat of the Comune); n.d.; confidence C; verified: no (draft)
debts-card =
    L’assistente sociale guarda i conti con te.

    Può dirti quali aiuti ci sono.
    .papers = Che cosa portare
    .without_permit = Senza permesso di soggiorno
    .careful = Attenzione ai soldi
    .kinds = Un altro debito
    .elsewhere = Un altro Comune
# Source: comune.lissone.mb.it (help is asked at the social secretariat of the Comune); n.d.; confidence C; verified: no (draft)
debts-nothing =
    Vai in Comune e chiedi dell’«assistente sociale».

    L’indirizzo non è ancora verificato. Per questo non lo scriviamo.
    .papers = Che cosa portare
    .without_permit = Senza permesso di soggiorno
    .careful = Attenzione ai soldi
    .kinds = Un altro debito
    .elsewhere = Un altro Comune
    .person = Una persona
# Source: ecodibergamo.it 1444198, erkaweb.it (paying in parts is asked of the supplier); 2023; confidence B; verified: no (draft)
# Source: erkaweb.it, ecodibergamo.it 1444198 (with a low ISEE the discount on bills comes by itself); 2023; confidence B; verified: no (draft)
# Source: solofinanza.it 2023-02, liberoquotidiano.it (a letter with a last day comes before the cut); 2023-02; confidence C; verified: no (draft)
debts-bill =
    Chiama il numero scritto sulla bolletta. Chiedi di pagare a rate.

    Fallo prima della data scritta sulla lettera.

    Con un ISEE basso c’è uno sconto. Arriva da solo.
    .isee = Fare l’ISEE
    .go = Dove andare
    .papers = Che cosa portare
    .careful = Attenzione ai soldi
# Source: practice of the field (a list of all debts, no loan to pay a loan); n.d.; confidence C; verified: no (draft)
# Source: ecodibergamo.it o_3392804, primabergamo.it (the desk SPES of Caritas in Bergamo; the OCC of the Odcec); 2025-10; confidence B; verified: no (draft)
debts-loan =
    Scrivi tutti i debiti su un foglio.

    Non prendere un prestito per pagare un altro.

    A Bergamo c’è lo sportello «SPES» della Caritas. Aiuta chi ha troppi debiti.
    .go = Dove andare
    .papers = Che cosa portare
    .careful = Attenzione ai soldi
    .calls = Mi chiamano per i soldi
# Source: italiahello.it (a lawyer paid by the State; asked of the Ordine degli Avvocati or of the lawyer; limits of income); n.d.; confidence B; verified: no (draft)
debts-lawyer =
    Qui puoi chiedere un avvocato.

    Hai pochi soldi? Chiedi il «patrocinio a spese dello Stato».
    .papers = Che cosa portare
    .without_permit = Senza permesso di soggiorno
    .elsewhere = Un altro Comune
# Source: italiahello.it (the list is kept by the Ordine degli Avvocati); n.d.; confidence B; verified: no (draft)
debts-lawyer_nothing =
    Chiedi all’Ordine degli Avvocati di Bergamo.

    Hai pochi soldi? Di’: «patrocinio a spese dello Stato».

    L’indirizzo non è ancora verificato. Per questo non lo scriviamo.
    .papers = Che cosa portare
    .without_permit = Senza permesso di soggiorno
    .go = Dove chiedere aiuto
    .person = Una persona
# Source: comunicati-stampa.net (always collect the registered letter); n.d.; confidence C; verified: no (draft)
# Source: indebitati.it, affarifinanza.it (a judge's order leaves few days to answer); n.d.; confidence B; verified: no (draft)
# Source: egregioavvocato.it, studiolegalegarito.com (free legal aid below an income); 2021-03-04; confidence B; verified: no (draft)
debts-court =
    Ritira sempre la lettera in posta.

    Guarda la data. I giorni per rispondere sono pochi.

    Vai subito da un avvocato. Con poco reddito può essere gratis: si chiama «patrocinio a spese dello Stato».
    .lawyer = Un avvocato
    .go = Dove chiedere aiuto
    .papers = Che cosa portare
    .without_permit = Senza permesso di soggiorno
    .person = Una persona
# Source: facile.it (who calls must say who they are and for which debt), irec.it (not to relatives, neighbours or employer); 2025-05-27; confidence B; verified: no (draft)
# Source: investireoggi.it forum (a debt is not a crime), calcoloratamutuo.org (who collects out of court has no officer's powers); n.d.; confidence C; verified: no (draft)
debts-calls =
    Chiedi chi sono. Chiedi tutto per iscritto.

    Non possono parlare del debito con parenti o vicini.

    Avere un debito non è un reato. Chi telefona non può prendere le tue cose.

    Ti fanno paura? Chiama il 112.
    .numbers = Numeri utili
    .go = Dove chiedere aiuto
    .court = Una carta dal giudice
    .person = Una persona
# Source: practice of the field (all letters, bills and contracts; nothing thrown away); n.d.; confidence C; verified: no (draft)
debts-papers =
    Porta tutte le lettere, anche chiuse.

    Porta bollette, contratti e ricevute. Porta l’ISEE, se c’è.

    Manca qualcosa? Vai lo stesso.
    .go = Dove andare
    .careful = Attenzione ai soldi
    .person = Una persona
# Source: practice of the field (the social worker listens to whoever lives here); n.d.; confidence C; verified: no (draft)
# Source: sister-hub.it (help for families with children, sometimes without a permit too); n.d.; confidence C; verified: no (draft)
debts-without_permit =
    Anche senza permesso puoi chiedere le rate al fornitore.

    Hai figli? Parla con l’assistente sociale.

    L’avvocato gratis forse vale anche per te: chiedi.
    .lawyer = Un avvocato
    .go = Dove andare
    .doctor = Medico e cure
    .person = Una persona
# Source: practice of the field (advance fees, signing for others, papers as a pledge); n.d.; confidence C; verified: no (draft)
debts-careful =
    Chi chiede soldi prima di dare un prestito, inganna.

    Non firmare prestiti per altri.

    Non lasciare il passaporto o la carta a nessuno.
    .go = Dove andare
    .person = Una persona
