### Leaving the reception centre (CAS, SAI).
### Not told to families, because it depends on the permit and the project: how long one may stay,
### how long an extension lasts, which sum some projects give at the end.

leaving_reception = Lasciare l’accoglienza
leaving_reception-start =
    Perché esci dal centro?

    Serve solo per dirti il primo passo.
    .date = Ho già la data
    .letter = Mi hanno dato un foglio
    .want = Voglio uscire io
    .unsaid = Preferisco non dirlo
# Source: pratomigranti.it (the stay in a SAI ends after a time that depends on the permit; help to look for work and a house); n.d.; confidence B; verified: no (draft)
# Source: practice of the field (ask for more time before the date), to be confirmed by the Comuni of the SAI; n.d.; confidence C; verified: no (draft)
leaving_reception-plan =
    Parla con gli operatori prima di uscire.

    Chiedi di casa, lavoro, residenza e medico.

    Non sei pronto? Puoi chiedere più tempo.
# Source: D.Lgs. 142/2015 art. 23, normattiva.it (the reception is ended by a reasoned decree of the prefect); text in force from 2023-05-06; confidence A; verified: no (draft)
# Source: practice of the field (a lawyer may appeal, and terms run), to be confirmed by a lawyer; n.d.; confidence C; verified: no (draft)
leaving_reception-letter =
    Guarda la data. Non firmare se non capisci.

    Un avvocato può leggerlo. A volte si può fare ricorso.

    I giorni sono contati: vai presto.
# Source: D.Lgs. 142/2015 art. 23, normattiva.it (who leaves without telling the Prefettura why may lose the reception); text in force from 2023-05-06; confidence A; verified: no (draft)
leaving_reception-want =
    Prima di uscire parla con gli operatori.

    Se esci senza avvisare, puoi perdere il posto. Tornare è difficile.

    Non stai bene lì? Puoi dirlo. Puoi chiedere un altro posto.
    .plan = Preparare l’uscita
    .lawyer = Un avvocato
    .person = Una persona
# Source: practice of the field (see the house first; a receipt; a contract), to be confirmed by a tenants' union; n.d.; confidence C; verified: no (draft)
leaving_reception-house =
    Cerca la casa prima di uscire.

    Non pagare prima di vedere la casa. Chiedi un contratto e una ricevuta.

    Non trovi? Dillo ai servizi sociali prima della data.
    .go = Un aiuto vicino
    .residence = La residenza
    .not_asked = I miei diritti
# Source: practice of the field (residence follows the house; the doctor too), to be confirmed by the Comuni; n.d.; confidence C; verified: no (draft)
leaving_reception-residence =
    Cambi casa? Dillo al Comune. Si chiama «residenza».

    Non hai ancora una casa? Chiedi al Comune come fare.

    Poi controlla il medico.
    .papers = Che cosa prendere
    .doctor = Medico e pediatra
    .go = Un aiuto vicino
leaving_reception-card =
    Qui puoi chiedere un aiuto per dopo.

    Vai prima di uscire dal centro.
    .papers = Che cosa prendere
    .house = La casa
    .job = Il lavoro
    .without_permit = E il permesso?
    .not_asked = I miei diritti
    .elsewhere = Un altro Comune
leaving_reception-nothing =
    Chiedi al tuo Comune l’«assistente sociale». Vai prima di uscire.

    Qui vicino non c’è ancora un ufficio verificato.
    .papers = Che cosa prendere
    .house = La casa
    .residence = La residenza
    .job = Il lavoro
    .without_permit = E il permesso?
    .not_asked = I miei diritti
    .elsewhere = Un altro Comune
    .person = Una persona
# Source: italiahello.it (a lawyer paid by the State, also in matters of asylum); n.d.; confidence B; verified: no (draft)
leaving_reception-lawyer =
    Qui puoi chiedere un avvocato.

    Hai pochi soldi? Chiedi il «patrocinio a spese dello Stato».
    .papers = Che cosa prendere
    .plan = Preparare l’uscita
    .elsewhere = Un altro Comune
# Source: italiahello.it (the list is kept by the Ordine degli Avvocati); n.d.; confidence B; verified: no (draft)
leaving_reception-lawyer_nothing =
    Chiedi prima all’avvocato del centro, se c’è.

    O chiedi all’Ordine degli Avvocati di Bergamo.

    L’indirizzo non è ancora verificato. Per questo non lo scriviamo.
    .papers = Che cosa prendere
    .plan = Preparare l’uscita
    .go = Un aiuto vicino
    .person = Una persona
# Source: practice of the field (what to take along), to be confirmed by the Comuni of the SAI; n.d.; confidence C; verified: no (draft)
leaving_reception-papers =
    Prendi con te le carte vere. Permesso, codice fiscale, tessera sanitaria.

    Prendi i fogli di scuola, corsi, lavoro e salute.

    Chiedi una copia di tutto.
    .go = Un aiuto vicino
    .residence = La residenza
    .house = La casa
# Source: sanluigi.piemonte.it, aulss4.veneto.it (care without a permit); D.Lgs. 286/1998 art. 38 (school); n.d.; confidence B; verified: no (draft)
leaving_reception-without_permit =
    Guarda quando scade il permesso. Rinnovalo con un patronato.

    Non hai più il permesso? Parla presto con un avvocato.

    Cure urgenti e scuola dei figli ci sono sempre.
    .permit = Rinnovo del permesso
    .lawyer = Un avvocato
    .doctor = Medico e pediatra
    .person = Una persona
# Source: practice of the field (papers are one's own; ask in writing), to be confirmed by a lawyer; n.d.; confidence C; verified: no (draft)
leaving_reception-not_asked =
    I documenti sono tuoi. Nessuno può tenerli.

    Puoi chiedere un mediatore e una risposta scritta.

    Nessuno deve chiederti soldi per un posto letto in un centro.
    .go = Un aiuto vicino
    .lawyer = Un avvocato
    .person = Una persona
