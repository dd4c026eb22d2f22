### Joining the family (ricongiungimento familiare).
### Not told to families: incomes, and who may come, which changed since the sources were written.

reunification = Ricongiungimento familiare
reunification-stage =
    A che punto siete?

    Serve solo per dirti dove andare.
    .abroad = La famiglia è ancora lontana
    .arrived = Siamo arrivati da poco
    .kit = Ho le carte per la posta
    .receipt = Ho la ricevuta della posta
    .unsaid = Preferisco non dirlo
# Source: prefettura.interno.gov.it/it/prefetture/pordenone (the request only online, with SPID, on the portal ALI); n.d.; confidence B; verified: no (draft)
# Source: prefettura.it/udine (a patronato can send it); n.d.; confidence B; verified: no (draft)
reunification-abroad =
    La domanda si fa in internet, con lo SPID.

    Un patronato può farla con te.
# Source: prefettura.interno.gov.it/it/prefetture/genova, piemonteimmigrazione.it (within 8 days of arrival to the Sportello Unico of the Prefettura that gave the nulla osta); n.d.; confidence B; verified: no (draft)
# Source: prefettura.it/lodi (by appointment, asked on the telephone by the host within 48 hours), differs from the others; n.d.; confidence B; verified: no (draft)
reunification-arrived =
    Avete 8 giorni dall’arrivo. Chiedete subito l’appuntamento.

    L’ufficio è lo «Sportello Unico» della Prefettura.
# Source: prefettura.interno.gov.it/it/prefetture/genova (the Sportello Unico checks, and gives the form for the permit); n.d.; confidence B; verified: no (draft)
reunification-card =
    Lo «Sportello Unico» guarda visto e nulla osta.

    Poi ti dà le carte per il permesso.
    .papers = Che cosa portare
    .kit = E dopo? La posta
    .receipt = Ho la ricevuta della posta
    .late = I giorni sono passati
    .careful = Attenzione ai soldi
    .stages = A che punto siamo
# Source: prefettura.interno.gov.it/it/prefetture/genova (the Sportello Unico checks, and gives the form for the permit); n.d.; confidence B; verified: no (draft)
reunification-nothing =
    Lo «Sportello Unico Immigrazione» è alla Prefettura, a Bergamo.

    L’indirizzo non è ancora verificato. Per questo non lo scriviamo.
    .papers = Che cosa portare
    .kit = E dopo? La posta
    .receipt = Ho la ricevuta della posta
    .late = I giorni sono passati
    .careful = Attenzione ai soldi
    .stages = A che punto siamo
    .person = Una persona
# Source: comune.viverone.bi.it, comune.arenzano.ge.it (visa, copy of the nulla osta); 2023-03-03; confidence B; verified: no (draft)
# Source: cgil.lecco.it (the paper of the family tie, translated and legalised); n.d.; confidence B; verified: no (draft)
reunification-papers =
    Chi è arrivato porta il passaporto con il visto.

    Porta il nulla osta.

    Porta le carte di nozze o di nascita, tradotte.

    Chi ospita porta il permesso e il contratto di casa.
    .go = Dove andare
    .kit = E dopo? La posta
    .careful = Attenzione ai soldi
# Source: immigrazione.regione.toscana.it (the kit is handed in open, in person, at an enabled post office; a receipt with codes); n.d.; confidence B; verified: no (draft)
reunification-kit =
    Porta le carte della Prefettura in posta. La busta resta aperta.

    Cerca lo «Sportello Amico». Vai di persona.

    Ti danno una ricevuta: tienila bene.
    .receipt = E dopo? Ho la ricevuta
    .late = I giorni sono passati
    .careful = Attenzione ai soldi
    .stages = A che punto siamo
# Source: immigrazione.regione.toscana.it (the kit is handed in open, in person, at an enabled post office; a receipt with codes); n.d.; confidence B; verified: no (draft)
reunification-kit_nothing =
    Porta le carte in una posta con lo «Sportello Amico». La busta resta aperta.

    Gli indirizzi non sono ancora verificati. Per questo non li scriviamo.
    .receipt = E dopo? Ho la ricevuta
    .late = I giorni sono passati
    .careful = Attenzione ai soldi
    .stages = A che punto siamo
    .person = Una persona
# Source: immigrazione.regione.toscana.it (with the receipt: registry office and health service; then photographs and fingerprints at the Questura); n.d.; confidence B; verified: no (draft)
reunification-receipt =
    Con la ricevuta puoi già fare molto.

    Scegli il medico. Chiedi la residenza. Manda i figli a scuola.

    Poi vai in Questura per foto e impronte.
    .doctor = Medico e cure
    .residence = Residenza
    .school = Scuola dei figli
    .tax_code = Codice fiscale
    .stages = A che punto siamo
# Source: D.P.R. 394/1999 art. 45, told by C.M. 87/2000 (edscuola.it) and tecnicadellascuola.it (enrolment at any time of the year; incomplete papers are no obstacle); 2000-03-23; confidence B; verified: no (draft)
reunification-school =
    I figli vanno a scuola in ogni mese dell’anno.

    Vai nella scuola più vicina. Porta le carte che hai.

    Manca una carta? La scuola li prende lo stesso.
    .receipt = Tornare indietro
    .tax_code = Codice fiscale
    .person = Una persona
# Source: stranieriinitalia.it (the Sportello Unico asks the Agenzia delle Entrate for it; only the Agenzia gives it); 2020-12-04; confidence B; verified: no (draft)
reunification-tax_code =
    Il codice fiscale serve per il medico e il lavoro.

    Chiedilo allo «Sportello Unico». Se non lo danno, chiedi all’Agenzia delle Entrate.
    .receipt = Tornare indietro
    .doctor = Medico e cure
    .person = Una persona
# Source: prefettura.interno.gov.it/it/prefetture/genova (who does not come in time counts as staying irregularly); n.d.; confidence B; verified: no (draft)
# Source: practice of the field (go all the same, with help), to be confirmed by a patronato; n.d.; confidence C; verified: no (draft)
reunification-late =
    Sono passati più di 8 giorni? Vai lo stesso, e presto.

    Prima chiedi aiuto a un patronato.

    Le cure ci sono lo stesso. La scuola anche.
    .go = Dove andare
    .doctor = Medico e cure
    .person = Una persona
# Source: prefettura.it/roma (free and qualified help of a patronato); n.d.; confidence B; verified: no (draft)
# Source: practice of the field (invitations and homes are not for sale; the passport stays with its owner); n.d.; confidence C; verified: no (draft)
reunification-careful =
    Il patronato ti aiuta con la domanda. Chiedi prima se si paga.

    Non comprare case o contratti finti.

    Il tuo passaporto resta a te. Nessuno può tenerlo.
    .go = Dove andare
    .papers = Che cosa portare
    .person = Una persona
