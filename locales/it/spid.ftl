### No SPID: the electronic identity card, help with the application, and nobody else's phone.
### Not told to families: which documents SPID providers take (stranieriinitalia.it 2022: an Italian
### identity card is needed; piuculture.it 2020: passport or permit too), nor what SPID or CIE cost.

spid = SPID e CIE
# Source: comune.parma.it, comune.torreboldone.bg.it (the CIE opens public services too); n.d.; confidence B; verified: no (draft)
spid-have =
    SPID e CIE sono chiavi per i servizi in internet.

    Ne basta una. La CIE è la carta d’identità elettronica.

    Che cosa hai già?
    .nothing_yet = Non ho niente: fare la CIE
    .card = Ho la CIE
    .make = Voglio fare lo SPID
    .helper = Non ho telefono o computer
    .careful = Attenzione: chi usa i tuoi codici
    .without_permit = Senza permesso di soggiorno
    .unsaid = Preferisco non dirlo
# Source: comune.torreboldone.bg.it (the CIE is asked at the Anagrafe; it comes by post); n.d.; confidence B; verified: no (draft)
spid-office =
    La CIE si chiede all’«Anagrafe» del Comune. Devi avere la residenza.

    La carta arriva a casa per posta.
    .papers = Che cosa portare
    .helper = Non ho telefono o computer
    .careful = Attenzione ai codici
    .without_permit = Senza permesso di soggiorno
    .elsewhere = Un altro Comune
# Source: comune.torreboldone.bg.it (the CIE is asked at the Anagrafe; it comes by post); n.d.; confidence B; verified: no (draft)
spid-office_nothing =
    La CIE si chiede all’«Anagrafe» del Comune. La carta arriva a casa per posta.

    L’indirizzo non è ancora verificato. Per questo non lo scriviamo.
    .papers = Che cosa portare
    .helper = Non ho telefono o computer
    .careful = Attenzione ai codici
    .without_permit = Senza permesso di soggiorno
    .elsewhere = Un altro Comune
    .person = Una persona
# Source: comune.cervarese.pd.it (the old card or another document, one recent photograph, tax code or health card; in person); n.d.; confidence B; verified: no (draft)
spid-papers =
    Vai di persona. Porta questi documenti.

    Il passaporto o la vecchia carta. Il permesso, o la ricevuta. Una foto. La tessera sanitaria.

    Si paga qualcosa. Chiedi prima quanto.
    .go = Dove andare
    .card = E dopo? Usare la CIE
    .careful = Attenzione ai codici
# Source: comune.parma.it (half of PIN and PUK on the receipt, half in the envelope; the app CieID); n.d.; confidence B; verified: no (draft)
# Source: stranieriinitalia.it (lost codes are printed again at any Comune, in person); n.d.; confidence B; verified: no (draft)
spid-with_card =
    Con la CIE e il PIN entri nei servizi.

    Metà del PIN è sulla ricevuta del Comune. Metà è nella busta della carta.

    Hai perso il PIN? Chiedilo di nuovo in Comune.
    .lost = Ho perso il PIN: dove vado
    .helper = Non ho telefono o computer
    .careful = Attenzione ai codici
# Source: piuculture.it 2020, stranieriinitalia.it 2022 (document, health card or tax code, own e-mail and mobile; in person at a post office; they disagree about which document); 2022-01-21; confidence B; verified: no (draft)
# Source: economia.iltabloid.it (recognition at the post office is free); n.d.; confidence C; verified: no (draft)
spid-make =
    Per lo SPID servono una e-mail e un cellulare tuoi.

    Servono la tessera sanitaria e un documento.

    Puoi andare in posta. Chiedi prima quale documento vogliono.

    Con la CIE è più facile.
    .nothing_yet = Fare la CIE
    .helper = Non ho telefono o computer
    .careful = Attenzione ai codici
# Source: prefettura.it/roma (free and qualified help of a patronato); n.d.; confidence B; verified: no (draft)
# Source: ilrestodelcarlino.it 2023-02 (the CAF makes the ISEE, patronati ask for the assegno unico); 2023-02; confidence C; verified: no (draft)
spid-helper =
    Molte domande si fanno senza SPID.

    Il patronato fa la domanda per te. Il CAF fa l’ISEE.

    Porta i tuoi documenti. Firmi tu, solo quello che capisci.
    .isee = ISEE e assegno unico
    .permit = Permesso di soggiorno
    .careful = Attenzione ai codici
    .person = Una persona
# Source: stranieriinitalia.it (SPID is strictly personal); 2022-01-21; confidence B; verified: no (draft)
# Source: seniorsclub.it (no office asks for codes by message; an official delegation instead of one's codes); 2024-10-26; confidence C; verified: no (draft)
spid-careful =
    I codici sono come le chiavi di casa.

    Fai lo SPID solo sul tuo telefono. Mai sul telefono di un altro.

    Non dire i codici a nessuno. Nessun ufficio li chiede per messaggio.

    Li ha qualcun altro? Chiedi aiuto per cambiarli.
    .helper = Chi mi aiuta
    .again = Rifare documenti, telefono, SPID
    .person = Una persona
# Source: sister-hub.it (no registration of who stays without a permit); n.d.; confidence C; verified: no (draft)
# Source: comune.torreboldone.bg.it (the CIE is for who is resident); n.d.; confidence B; verified: no (draft)
# Source: prefettura.it/roma (free and qualified help of a patronato); n.d.; confidence B; verified: no (draft)
spid-without_permit =
    Per la CIE serve la residenza. Di solito serve il permesso, o la ricevuta.

    Senza SPID vai di persona negli uffici. Oppure vai dal patronato.
    .helper = Chi mi aiuta
    .doctor = Medico e cure
    .person = Una persona
