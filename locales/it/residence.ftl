### Registering where one lives (residenza).
### Not told to families: what it costs, and each municipality's own forms, which differ.

residence = Residenza
residence-home =
    La residenza dice al Comune dove abiti.

    Dove abiti adesso?
    .own = Ho un contratto o una casa mia
    .hosted = Qualcuno mi ospita
    .nowhere = Non ho una casa fissa
    .refused = Il Comune ha detto no
    .unsaid = Preferisco non dirlo
# Source: comune.viverone.bi.it, comune.arenzano.ge.it (the title to the dwelling is shown); 2023-03-03; confidence B; verified: no (draft)
residence-own = Porta il contratto, o un’altra carta della casa.
# Source: sister-hub.it (who hosts a foreigner writes it to the police or to the Comune; a form and both documents); n.d.; confidence C; verified: no (draft)
# Source: practice of the field (the host's consent, on the form of the Comune), each Comune has its own forms; n.d.; confidence C; verified: no (draft)
residence-hosted =
    Chi ti ospita firma un foglio. Porta anche il suo documento.

    Chiedi al Comune quale foglio serve.
# Source: L. 1228/1954 art. 2, told by comune.moladibari.ba.it and lapostadelsindaco.it (who has no fixed home has a right to be registered where they have their life); n.d.; confidence B; verified: no (draft)
residence-nowhere =
    Puoi chiedere la residenza anche senza casa.

    Di’ che sei «senza fissa dimora». Spiega dove passi i giorni e chi ti conosce.
# Source: comune.calvenzano.bg.it (residence is declared to the Anagrafe of the Comune); n.d.; confidence B; verified: no (draft)
residence-card =
    La chiedi all’«Anagrafe» del Comune.

    Ti serve per il medico. Ti serve per la carta d’identità.
    .papers = Che cosa portare
    .then = E dopo? Chi viene a casa
    .without_permit = Senza permesso di soggiorno
    .not_asked = Che cosa non serve
    .elsewhere = Un altro Comune
# Source: comune.calvenzano.bg.it (residence is declared to the Anagrafe of the Comune); n.d.; confidence B; verified: no (draft)
residence-nothing =
    Vai in Comune e chiedi dell’«Anagrafe».

    L’indirizzo non è ancora verificato. Per questo non lo scriviamo.
    .papers = Che cosa portare
    .then = E dopo? Chi viene a casa
    .without_permit = Senza permesso di soggiorno
    .not_asked = Che cosa non serve
    .elsewhere = Un altro Comune
    .person = Una persona
# Source: comune.viverone.bi.it, comune.arenzano.ge.it (passport, permit or receipt; first family permit: visa, receipt, nulla osta; title to the dwelling); 2023-03-03; confidence B; verified: no (draft)
residence-papers =
    Porta questi documenti, se li hai.

    Il passaporto. Il permesso, o la ricevuta. Una carta della casa.

    Sei qui da poco per la famiglia? Porta il visto e il nulla osta.

    Manca qualcosa? Vai lo stesso e chiedi.
    .go = Dove andare
    .then = E dopo?
    .not_asked = Che cosa non serve
# Source: comune.calvenzano.bg.it (registered within two working days; then the local police check that one lives there); n.d.; confidence B; verified: no (draft)
# Source: comune.viverone.bi.it, comune.arenzano.ge.it (the declaration is renewed after each renewal of the permit, within 60 days); 2023-03-03; confidence B; verified: no (draft)
# Source: practice of the field (name on the doorbell, hours when one is at home); n.d.; confidence C; verified: no (draft)
residence-then =
    Un vigile passa a casa. Controlla solo se abiti lì.

    Scrivi il tuo nome sul campanello. Di’ al Comune in quali ore ci sei.

    Quando rinnovi il permesso, torna all’Anagrafe.
    .refused = Il Comune ha detto no
    .go = Dove andare
    .papers = Che cosa portare
# Source: comune.calvenzano.bg.it and prefettura.interno.gov.it node 57482 (a notice first, which can be answered; then an appeal to the Prefetto within 30 days); n.d.; confidence B; verified: no (draft)
residence-refused =
    Chiedi il «no» per iscritto. Un «no» a voce non basta.

    Puoi rispondere e spiegare.

    Puoi fare ricorso al Prefetto. Hai 30 giorni. Fatti aiutare subito.
    .go = Dove andare
    .not_asked = Che cosa non serve
    .person = Una persona
# Source: sister-hub.it (the registry is a right, except for who stays without a permit); n.d.; confidence C; verified: no (draft)
# Source: comune.viverone.bi.it (an expired permit with the receipt of its renewal is enough); 2023-03-03; confidence B; verified: no (draft)
# Source: sanluigi.piemonte.it, aulss4.veneto.it (care without a permit); n.d.; confidence B; verified: no (draft)
# Source: D.P.R. 394/1999 art. 45, told by C.M. 87/2000 (edscuola.it) and tecnicadellascuola.it (children enrol at any time of the year, with incomplete papers too); 2000-03-23; confidence B; verified: no (draft)
residence-without_permit =
    Hai la ricevuta del permesso? Allora puoi chiedere la residenza.

    Senza permesso e senza ricevuta, di solito no.

    Le cure ci sono lo stesso. La scuola per i figli anche.
    .doctor = Medico e cure
    .permit = Il permesso di soggiorno
    .go = Dove andare
    .person = Una persona
# Source: sister-hub.it (L. 1228/1954: being registered is a right of who lives there); n.d.; confidence C; verified: no (draft)
# Source: practice of the field (residence is never for sale); n.d.; confidence C; verified: no (draft)
# Source: comune.viverone.bi.it (the passport is the document asked for); 2023-03-03; confidence B; verified: no (draft)
residence-not_asked =
    Se abiti qui davvero, la residenza è un diritto.

    Non si compra. Non dare soldi a chi te la vende.

    La carta d’identità non serve già prima. Basta il passaporto.
    .go = Dove andare
    .papers = Che cosa portare
    .person = Una persona
