### Papers or a telephone that one no longer has. It may be that somebody at home keeps them, so
### titles, buttons and first lines are about replacing things, and a person comes first.
### Not told to families: what a duplicate costs, and the number that blocks an identity card
### online, which were in no source of an official body.

taken = Documenti e telefono
taken-start = Che cosa ti serve rifare?
    .documents = Un documento
    .phone = Telefono o SIM
    .spid = SPID e password
    .kept = Li ha un’altra persona
    .unsaid = Preferisco non dirlo
taken-documents = Un documento si può rifare. Quale?
    .passport = Passaporto
    .permit = Permesso di soggiorno
    .cards = Carta d’identità, tessera
    .kept = Li ha un’altra persona
    .without_permit = Senza permesso di soggiorno
# Source: practice of the field (the consulate of one's country makes it; who asked for asylum talks to a lawyer first), to be confirmed by a lawyer; n.d.; confidence C; verified: no (draft)
taken-passport =
    Il passaporto lo rifà il consolato del tuo Paese. Prima chiama.

    Hai chiesto asilo o protezione? Prima parla con un avvocato. Non andare al consolato.
    .report = Il foglio della polizia
    .copies = Le copie
    .lawyer = Un avvocato
    .without_permit = Senza permesso di soggiorno
    .go = Un aiuto vicino
# Source: ong.engiminternazionale.org, stranieriditalia.com (police paper first; then the kit at the post office, or the Questura); n.d.; confidence B; verified: no (draft)
# Source: wideo.ovh on the Ministry's card of 2021 (Comuni and patronati fill in the kit, free; some permits are asked at the Questura; lost ones are issued anew); 2021; confidence C; verified: no (draft)
taken-permit =
    Prima serve il foglio della polizia.

    Poi prendi il «kit giallo» in posta. Un patronato lo compila con te, gratis.

    Alcuni permessi si rifanno in Questura.
    .report = Il foglio della polizia
    .office = Dove andare
    .copies = Le copie
    .not_asked = I miei diritti
# Source: guide.pec.it (the tax code is given again by the Agenzia delle Entrate); n.d.; confidence C; verified: no (draft)
# Source: practice of the field (the Comune makes the identity card), to be confirmed by the Comuni; n.d.; confidence C; verified: no (draft)
taken-cards =
    La carta d’identità la rifà il Comune.

    Il codice fiscale e la tessera: chiedi all’Agenzia delle Entrate.

    Porta il foglio della polizia.
    .report = Il foglio della polizia
    .copies = Le copie
    .go = Un aiuto vicino
# Source: ong.engiminternazionale.org, extrabanca.com (tell the police or the carabinieri, keep the copy); n.d.; confidence B; verified: no (draft)
taken-report =
    Lo fai dalla polizia o dai carabinieri. Puoi chiedere un mediatore.

    Di’ che cosa manca e da quando. Il foglio si chiama «denuncia». Tieni la copia.

    Non hai il permesso, o hai un dubbio? Prima parla con un avvocato.
    .without_permit = Senza permesso di soggiorno
    .copies = Le copie
    .lawyer = Un avvocato
    .person = Una persona
# Source: navigaweb.net (block SIM and accounts); 2014; confidence C; verified: no (draft)
# Source: practice of the field (where somebody at home would notice, a person first), to be confirmed by the anti-violence network; n.d.; confidence C; verified: no (draft)
taken-phone =
    Ferma la SIM: chiama il tuo operatore da un altro telefono.

    Poi cambia le password: posta, banca, foto.

    Lo ha qualcuno che vive con te? Prima parla con una persona.
    .spid = SPID e password
    .other_phone = I messaggi sul telefono
    .report = Il foglio della polizia
    .kept = Li ha un’altra persona
# Source: telegram.org/faq (active sessions are seen and ended in Settings, Devices); n.d.; confidence B; verified: no (draft)
taken-other_phone =
    Chi ha il tuo telefono può leggere i messaggi.

    In Telegram apri «Impostazioni», poi «Dispositivi». Lì puoi chiudere gli altri telefoni.

    Qui puoi cancellare in «I miei dati».
    .my_data = I miei dati
    .spid = SPID e password
    .person = Una persona
# Source: guide.pec.it (SPID is suspended by who gave it, also as an emergency); n.d.; confidence B; verified: no (draft)
taken-spid =
    Chiedi a chi ti ha dato SPID di fermarlo. Si chiama «sospensione».

    Le password sono solo tue. Nessuno deve usare SPID al tuo posto.

    Cambia anche la password della posta.
    .phone = Telefono o SIM
    .not_asked = I miei diritti
    .go = Un aiuto vicino
# Source: practice of the field (papers are one's own; talk to a person before asking for them back), to be confirmed by the anti-violence network; n.d.; confidence C; verified: no (draft)
taken-kept =
    Documenti e telefono sono tuoi.

    Nessuno può tenerli, in casa o al lavoro.

    Non chiederli subito. Prima parla con una persona, quando puoi.
    .person = Una persona
    .numbers = Numeri utili
    .go = Un aiuto vicino
    .copies = Le copie
    .phone = I messaggi sul telefono
taken-card =
    Qui puoi parlare con una persona.

    Puoi andare anche senza documenti.
    .copies = Le copie
    .documents = Rifare un documento
    .without_permit = Senza permesso di soggiorno
    .not_asked = I miei diritti
    .elsewhere = Un altro Comune
taken-nothing =
    Chiedi al tuo Comune l’«assistente sociale». Puoi andare senza documenti.

    Qui vicino non c’è ancora un ufficio verificato.
    .numbers = Numeri utili
    .copies = Le copie
    .documents = Rifare un documento
    .without_permit = Senza permesso di soggiorno
    .not_asked = I miei diritti
    .elsewhere = Un altro Comune
    .person = Una persona
# Source: italiahello.it (a lawyer paid by the State); n.d.; confidence B; verified: no (draft)
taken-lawyer =
    Qui puoi chiedere un avvocato.

    Hai pochi soldi? Chiedi il «patrocinio a spese dello Stato».
    .copies = Le copie
    .without_permit = Senza permesso di soggiorno
# Source: italiahello.it (the list is kept by the Ordine degli Avvocati); n.d.; confidence B; verified: no (draft)
taken-lawyer_nothing =
    Chiedi all’Ordine degli Avvocati di Bergamo.

    Hai pochi soldi? Di’: «patrocinio a spese dello Stato».

    L’indirizzo non è ancora verificato. Per questo non lo scriviamo.
    .copies = Le copie
    .without_permit = Senza permesso di soggiorno
    .go = Un aiuto vicino
    .person = Una persona
# Source: extrabanca.com (a photocopy in another safe place makes a duplicate easier); n.d.; confidence C; verified: no (draft)
taken-copies =
    Hai una copia? Aiuta molto.

    Cerca a scuola, dal medico, al CAF o al lavoro: forse hanno una copia.

    Lascia le copie a una persona di fiducia. Non mandarle qui.
    .documents = Rifare un documento
    .go = Un aiuto vicino
# Source: practice of the field (a consulate serves its citizens whatever the permit; a lawyer before the police), to be confirmed by a lawyer; n.d.; confidence C; verified: no (draft)
# Source: D.Lgs. 286/1998 art. 35, told by sanluigi.piemonte.it, aulss4.veneto.it (urgent care without a permit); n.d.; confidence B; verified: no (draft)
taken-without_permit =
    Il consolato aiuta anche chi non ha il permesso.

    Hai chiesto asilo? Vuoi andare dalla polizia? Prima parla con un avvocato.

    Al pronto soccorso ti curano lo stesso.
    .lawyer = Un avvocato
    .go = Un aiuto vicino
    .person = Una persona
# Source: practice of the field (papers and passwords are one's own), to be confirmed by a lawyer; n.d.; confidence C; verified: no (draft)
taken-not_asked =
    Nessuno può tenere i tuoi documenti.

    Nessuno deve chiederti password o codici.

    Puoi chiedere un mediatore. I figli non devono tradurre.
    .go = Un aiuto vicino
    .numbers = Numeri utili
    .person = Una persona
