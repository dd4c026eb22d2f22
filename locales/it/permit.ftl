### Renewing the residence permit (permesso di soggiorno).
### Not told to families: when to ask (sources say 90, 60 or 30 days before, and 60 after) and
### what it costs (amounts of 2021). Both must come from the patronato or the Questura.

permit = Rinnovo del permesso
permit-kind =
    Che permesso hai?

    Serve solo per dirti dove andare.
    .work = Lavoro o studio
    .family = Famiglia
    .long_term = Carta di soggiorno
    .asylum = Asilo
    .protection = Altra protezione
    .care = Cure mediche
    .lapsed = Scaduto, o lavoro perso
    .waiting = Ho già la ricevuta
    .unsaid = Preferisco non dirlo
# Source: poste.it (which permits are asked at the "Sportello Amico"); 2024-05-30; confidence B; verified: no (draft)
# Source: prefettura.it/roma (yellow kit at every post office; a patronato fills it in, free); n.d.; confidence B; verified: no (draft)
permit-post =
    Prendi il «kit giallo» in posta.

    Un patronato può compilarlo con te, gratis.

    Lo consegni in una posta con lo «Sportello Amico».
    .papers = Che cosa portare
    .helper = Chi mi aiuta
    .receipt = E dopo?
    .not_asked = Attenzione ai soldi
# Source: poste.it (which permits are asked at the "Sportello Amico"); 2024-05-30; confidence B; verified: no (draft)
permit-post_nothing =
    Prendi il «kit giallo» in posta. Lo consegni allo «Sportello Amico».

    Gli indirizzi non sono ancora verificati. Per questo non li scriviamo.
    .papers = Che cosa portare
    .helper = Chi mi aiuta
    .receipt = E dopo?
    .not_asked = Attenzione ai soldi
    .person = Una persona
# Source: questure.poliziadistato.it/it/Bergamo (permits asked at the Ufficio Immigrazione; appointments for renewals also through patronati); n.d.; confidence B; verified: no (draft)
permit-questura =
    Per questo permesso vai in Questura, a Bergamo.

    Cerca l’Ufficio Immigrazione. Serve un appuntamento: un patronato può chiederlo.
    .papers = Che cosa portare
    .helper = Chi mi aiuta
    .receipt = E dopo?
    .not_asked = Attenzione ai soldi
# Source: questure.poliziadistato.it/it/Bergamo (permits asked at the Ufficio Immigrazione); n.d.; confidence B; verified: no (draft)
permit-questura_nothing =
    Per questo permesso vai in Questura, a Bergamo. Cerca l’Ufficio Immigrazione.

    Gli orari non sono ancora verificati. Per questo non li scriviamo.
    .papers = Che cosa portare
    .helper = Chi mi aiuta
    .receipt = E dopo?
    .not_asked = Attenzione ai soldi
    .person = Una persona
# Source: prefettura.it/roma (free and qualified help of a patronato); n.d.; confidence B; verified: no (draft)
permit-help =
    Un patronato guarda i documenti con te.

    L’aiuto per la domanda è gratis.
    .papers = Che cosa portare
    .late = Se è già scaduto
    .not_asked = Attenzione ai soldi
    .kinds = Scegliere il tipo di permesso
# Source: prefettura.it/roma (free and qualified help of a patronato); n.d.; confidence B; verified: no (draft)
permit-help_nothing =
    Un patronato guarda i documenti con te, gratis.

    Qui vicino non ne abbiamo ancora uno verificato. Chiedi al tuo Comune.
    .papers = Che cosa portare
    .late = Se è già scaduto
    .not_asked = Attenzione ai soldi
    .person = Una persona
    .kinds = Scegliere il tipo di permesso
# Source: poste.it, paginebianche.it (the kit, passport and permit with copies, proof of the reason); 2024-05-30, n.d.; confidence B; verified: no (draft)
permit-papers =
    Prepara questi documenti.

    Il passaporto e il permesso, con le fotocopie. Il codice fiscale. Le prove del motivo, per esempio il contratto.

    Ci sono bolli e bollettini da pagare. Chiedi prima quanto.
    .kinds = Scegliere il tipo di permesso
    .helper = Chi mi aiuta
    .receipt = E dopo?
# Source: questure.poliziadistato.it/it/Bergamo (the list depends on the permit); n.d.; confidence C; verified: no (draft)
permit-questura_papers =
    Prepara passaporto e permesso, con le fotocopie.

    Prepara anche le prove del motivo.

    La lista cambia per ogni permesso. Chiedila alla Questura o al patronato.
    .go = Dove andare
    .helper = Chi mi aiuta
    .receipt = E dopo?
# Source: paginebianche.it, welcomeoffice.fvg.it (receipt, then photographs and fingerprints at the Questura); n.d.; confidence B; verified: no (draft)
# Source: D.Lgs. 286/1998 art. 5 c. 9-bis and Direttiva Min. Interno 2006-08-05, told by programmaintegra.it and dirittimigranti.ancitoscana.it 2023-11-16 (work and health care continue with the receipt); confidence B; verified: no (draft)
permit-receipt =
    Dopo la domanda hai una ricevuta. Tienila con il passaporto.

    Poi vai in Questura per foto e impronte.

    Hai chiesto il rinnovo in tempo? Con la ricevuta puoi lavorare e curarti.
    .kinds = Scegliere il tipo di permesso
    .helper = Chi mi aiuta
    .not_asked = Attenzione ai soldi
# Source: practice of the field (ask for help before sending anything), to be confirmed by a patronato; n.d.; confidence C; verified: no (draft)
# Source: sanluigi.piemonte.it, aulss4.veneto.it (care without a permit); n.d.; confidence B; verified: no (draft)
permit-late =
    Chiedi aiuto presto, prima di spedire la domanda.

    Porta il permesso e il passaporto. Porta le lettere che hai.

    Ti curano anche senza permesso.
    .helper = Chi mi aiuta
    .doctor = Medico e cure
    .person = Una persona
# Source: prefettura.it/roma, assomoldaveroma.blogspot.com (the kit and the help of a patronato are free); n.d., 2015; confidence B; verified: no (draft)
permit-not_asked =
    Il kit in posta è gratis. Non comprarlo da nessuno.

    Il patronato compila la domanda gratis.

    Paghi qualcosa? Chiedi sempre una ricevuta.
    .kinds = Scegliere il tipo di permesso
    .helper = Chi mi aiuta
    .person = Una persona
