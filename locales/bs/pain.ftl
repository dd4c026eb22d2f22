### A pain that does not pass: the doctor, words to tell it, people who listen with a mediator.

pain = Bol koji ne prolazi
pain-start =
    Bol koji dugo traje treba pregledati. Počnite od doktora.

    Jako boli, ili je počelo sada? Zovite 112.
    .danger = Sada mi je loše
    .doctor = Doktor za mene
    .tell = Kako to reći doktoru
    .nothing_found = Nalazi su dobri
    .team = Ko sluša uz medijatora
    .papers = Šta ponijeti
    .without_permit = Bez boravišne dozvole
    .not_asked = Šta nije potrebno
pain-tell =
    Prvo razmislite o tri stvari. Gdje boli? Od kada? Kad je gore?

    Možete pokazati ovu rečenicu:

    «Ho un dolore da molto tempo. Parlo poco italiano. C’è un mediatore?»

    To znači: «Već dugo me boli. Malo govorim italijanski. Ima li medijator?»
    .doctor = Doktor za mene
    .papers = Šta ponijeti
    .steps = Druga pitanja
pain-nothing_found =
    Nekad su nalazi dobri, a bol ostane. Vaš bol je stvaran.

    I gubitak, putovanje ili misli pritišću tijelo.

    O tome možete razgovarati s nekim ko zna Vaš jezik.
    .team = Ko sluša uz medijatora
    .tell = Kako to reći doktoru
    .person = Razgovor s osobom
pain-card =
    Ovdje Vas slušaju uz medijatora (mediatore).

    Možete govoriti o tijelu, o porodici i o svojoj zemlji.
    .papers = Šta ponijeti
    .without_permit = Bez boravišne dozvole
    .not_asked = Šta nije potrebno
    .elsewhere = Druga općina
pain-nothing =
    U blizini još nemamo provjereno mjesto.

    Pitajte doktora: «C’è un servizio con il mediatore? C’è l’etnoclinica?»

    To znači: «Ima li služba s medijatorom? Ima li etnoklinika?»
    .doctor = Doktor za mene
    .tell = Kako to reći doktoru
    .without_permit = Bez boravišne dozvole
    .elsewhere = Druga općina
    .person = Razgovor s osobom
pain-papers =
    Ponesite nalaze i pisma doktora, ako ih imate.

    Ponesite lijekove koje pijete. I trave i lijekove iz svoje zemlje.

    Nemate ništa? Svejedno idite.
    .doctor = Doktor za mene
    .team = Ko sluša uz medijatora
    .without_permit = Bez boravišne dozvole
pain-without_permit =
    Možete se liječiti i bez dozvole.

    Tražite STP karticu (tessera STP), u bolnici ili u ASST-u. Vrijedi za hitno ili neophodno liječenje.

    Ko Vas liječi, ne smije Vas prijaviti vlastima samo zato što nemate dozvolu.
    .doctor = Doktor za mene
    .danger = Sada mi je loše
    .person = Razgovor s osobom
pain-not_asked =
    Ne morate sve ispričati prvi put.

    S doktorom možete razgovarati nasamo.

    Možete tražiti medijatora (mediatore). Rodbina i djeca ne trebaju prevoditi.
    .doctor = Doktor za mene
    .steps = Druga pitanja
    .person = Razgovor s osobom
