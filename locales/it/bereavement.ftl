### Somebody has died.
### Not told to families, because it is for the undertaker and the consulate: which papers each
### country asks (those of the Berlin convention ask fewer), what a funeral or a journey costs.

bereavement = Lutto in famiglia
bereavement-start =
    Ci dispiace molto.

    Dove è successo? Ti diciamo il primo passo.
    .hospital = In ospedale
    .home = In casa
    .abroad = In un altro Paese
    .after = Dopo il funerale
    .go = Un aiuto vicino
    .unsaid = Preferisco non dirlo
# Source: Comuni della Martesana, page on the declaration of death (the hospital writes the certificates; the Comune is told within 24 hours, by the family or the undertaker); n.d.; confidence B; verified: no (draft)
bereavement-hospital =
    L’ospedale prepara i fogli.

    Entro un giorno si avvisa il Comune. Può farlo l’agenzia funebre.

    Puoi chiedere un mediatore all’ospedale.
    .funeral = Il funerale
    .country = Il ritorno nel suo Paese
    .papers = Quali carte
    .after = E dopo?
# Source: Comuni della Martesana, page on the declaration of death (call the doctor; the Comune within 24 hours; 112 where it is not clear why); n.d.; confidence B; verified: no (draft)
bereavement-home =
    Chiama il medico di famiglia. Scrive un foglio per il Comune.

    Non sai perché è successo? Chiama il 112.

    Entro un giorno si avvisa il Comune. Può farlo l’agenzia funebre.
    .numbers = I numeri
    .funeral = Il funerale
    .country = Il ritorno nel suo Paese
    .papers = Quali carte
    .after = E dopo?
# Source: practice of the field (look at passport and permit before leaving), to be confirmed by a patronato; n.d.; confidence C; verified: no (draft)
bereavement-abroad =
    Vuoi partire? Prima guarda il passaporto e il permesso.

    Il permesso è scaduto? Prima chiedi a un patronato. Poi compra il biglietto.

    Avvisa la scuola e il lavoro. Chiedi i giorni di lutto.
    .permit = Rinnovo del permesso
    .after = E dopo?
    .go = Un aiuto vicino
# Source: practice of the field (several prices; the Comune's cemetery and the religions), to be confirmed by the Comuni; n.d.; confidence C; verified: no (draft)
bereavement-funeral =
    Puoi scegliere tu l’agenzia funebre. Chiedi il prezzo scritto.

    Per la tua religione chiedi al Comune e alla tua comunità.

    Non hai i soldi? Parla con l’assistente sociale.
    .country = Il ritorno nel suo Paese
    .not_asked = Attenzione ai soldi
    .papers = Quali carte
    .go = Un aiuto vicino
# Source: comune.lode.nu.it, paginegialle.it (a permit to carry the body, "passaporto mortuario", given by the Comune where the death happened, often asked by the undertaker); n.d.; confidence B; verified: no (draft)
# Source: Comuni della Martesana (the consulate is told); n.d.; confidence B; verified: no (draft)
bereavement-country =
    Chiama il consolato del suo Paese.

    Serve il «passaporto mortuario». Lo dà il Comune dove è successo.

    Di solito lo chiede l’agenzia funebre.
    .papers = Quali carte
    .not_asked = Attenzione ai soldi
    .go = Un aiuto vicino
# Source: impresalavoro.eu, funeraliroma.it (a pension may go to husband, wife and children; a patronato helps, free); n.d.; confidence B; verified: no (draft)
bereavement-after =
    Fai con calma, una cosa alla volta.

    Un patronato guarda con te: pensione, aiuti, carte. È gratis.

    Anche tu e i figli avete bisogno di cura.
bereavement-card = Qui puoi parlare con una persona e chiedere un aiuto.
    .papers = Quali carte
    .not_asked = Attenzione ai soldi
    .without_permit = E il permesso?
    .talk = Consultorio
    .elsewhere = Un altro Comune
bereavement-nothing =
    Chiedi al tuo Comune l’«assistente sociale».

    Qui vicino non c’è ancora un ufficio verificato.
    .papers = Quali carte
    .not_asked = Attenzione ai soldi
    .without_permit = E il permesso?
    .talk = Consultorio
    .elsewhere = Un altro Comune
    .person = Una persona
# Source: comune.lode.nu.it, onoranzefunebribocchetti.it (death certificate, identity of both, tax code); n.d.; confidence C; verified: no (draft)
bereavement-papers =
    Servono le carte di chi è morto. Passaporto, permesso, codice fiscale.

    Servono anche le tue.

    Chiedi in Comune il «certificato di morte». Chiedi più copie.
    .go = Un aiuto vicino
    .country = Il ritorno nel suo Paese
    .after = E dopo?
# Source: D.Lgs. 286/1998 art. 30 c. 5 (after a relative's death the family permit may become another), to be confirmed by a patronato; 1998; confidence C; verified: no (draft)
# Source: Comuni della Martesana, page on the declaration of death (an undertaker may make it); n.d.; confidence B; verified: no (draft)
bereavement-without_permit =
    Il tuo permesso era per la famiglia? A volte puoi cambiarlo.

    Chiedi presto a un patronato. Porta il certificato di morte.

    Non hai il permesso? In Comune può andare l’agenzia funebre.
    .permit = Rinnovo del permesso
    .go = Un aiuto vicino
    .person = Una persona
# Source: practice of the field (no hurry, prices in writing), to be confirmed by the Comuni; n.d.; confidence C; verified: no (draft)
bereavement-not_asked =
    Nessuno può obbligarti a decidere subito.

    Puoi chiedere il prezzo a due agenzie.

    Non dare soldi senza una ricevuta.
    .go = Un aiuto vicino
    .country = Il ritorno nel suo Paese
    .person = Una persona
