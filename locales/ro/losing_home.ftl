### Losing the home: a letter, the court, tonight.

losing_home = Pierd casa
losing_home-what =
    Înainte de toate: nu semnați nimic ce nu înțelegeți.

    Ce se întâmplă?
    .tonight = Nu am unde dormi la noapte
    .letter = O scrisoare de la proprietar
    .court = O scrisoare de la tribunal
    .owner = Proprietarul mă dă afară
    .debts = Nu pot plăti
    .go = Unde cer ajutor
    .unsaid = Prefer să nu spun
losing_home-tonight =
    Sunați sau mergeți imediat la primărie (Comune). Întrebați de asistentul social (assistente sociale).

    Spuneți imediat dacă sunt copii sau bolnavi.

    Sunteți în pericol? Sunați la 112.
losing_home-card =
    Asistentul social (assistente sociale) caută cu dumneavoastră altă cale.

    Cu cât vorbiți mai devreme, cu atât sunt mai multe căi.
    .papers = Ce să aduc
    .sign = Nu semnați
    .union = Sindicatul chiriașilor
    .residence = Domiciliul fără casă
    .without_permit = Fără permis de ședere
    .elsewhere = Altă localitate
losing_home-nothing =
    Mergeți la primărie (Comune) și întrebați de asistentul social (assistente sociale).

    Adresa nu este încă verificată. De aceea nu o scriem.
    .papers = Ce să aduc
    .sign = Nu semnați
    .union = Sindicatul chiriașilor
    .residence = Domiciliul fără casă
    .without_permit = Fără permis de ședere
    .elsewhere = Altă localitate
    .numbers = Numere utile
    .person = O persoană
losing_home-letter =
    Scrisoarea proprietarului nu este o evacuare (sfratto).

    Uitați-vă la dată și la cât cere.

    Puteți propune să plătiți câte puțin. Faceți asta în scris.
    .go = Unde merg
    .union = Cine o citește cu mine
    .sign = Nu semnați
    .papers = Ce să aduc
    .debts = Nu pot plăti
losing_home-court =
    Ridicați scrisoarea de la poștă. Căutați ziua pentru «udienza».

    Mergeți în ziua aceea, și fără avocat.

    Puteți cere timp pentru plată: «termine di grazia». Judecătorul decide.
    .lawyer = Un avocat gratuit
    .go = Unde merg
    .union = Sindicatul chiriașilor
    .papers = Ce să aduc
losing_home-lawyer =
    Cu venit mic, avocatul poate fi gratuit.

    Se numește «patrocinio a spese dello Stato». Se cere la «Ordine degli Avvocati».

    Fără permis? Întrebați oricum.
    .go = Unde merg
    .union = Sindicatul chiriașilor
    .person = O persoană
losing_home-owner =
    Proprietarul nu poate schimba încuietoarea.

    Nu poate tăia lumina, gazul sau apa.

    Vă poate scoate numai «ufficiale giudiziario», după judecător.

    Ați rămas afară? Sunați la 112.
    .numbers = Numere utile
    .union = Cine mă ajută
    .sign = Nu semnați
    .go = Unde merg
losing_home-sign =
    Nu semnați hârtii pentru plecare.

    Cereți o copie. Să o citească cineva în care aveți încredere.

    Nu dați cheile fără o chitanță.
    .union = Cine o citește cu mine
    .go = Unde merg
    .person = O persoană
losing_home-union =
    Sindicatul chiriașilor (sindacato inquilini) citește contractul și scrisorile cu dumneavoastră.

    Căutați unul dintre aceste nume: SICET, SUNIA, UNIAT, Unione Inquilini.

    Întrebați înainte dacă se plătește un card.
    .papers = Ce să aduc
    .go = Unde merg
    .person = O persoană
losing_home-papers =
    Aduceți contractul și toate scrisorile.

    Aduceți chitanțele de la chirie. Aduceți actele familiei.

    Nu aveți contract? Aduceți dovezi că ați plătit.
    .go = Unde merg
    .sign = Nu semnați
    .person = O persoană
losing_home-without_permit =
    Proprietarul trebuie să meargă la judecător. Este la fel și fără contract.

    Aveți copii? Asistentul social (assistente sociale) poate ajuta și fără permis.

    Puteți cere un mediator (mediatore).
    .go = Unde merg
    .owner = Proprietarul mă dă afară
    .person = O persoană
