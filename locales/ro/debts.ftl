### Bills and debts.

debts = Datorii și facturi
debts-kind =
    Datoriile se verifică împreună, una câte una.

    Ce aveți de plătit?
    .bill = Facturi: lumină, gaz, apă
    .rent = Chirie
    .loan = Rate și împrumuturi
    .court = O hârtie de la judecător
    .calls = Mă sună pentru bani
    .go = Unde cer ajutor
    .unsaid = Prefer să nu spun
debts-card =
    Asistentul social (assistente sociale) se uită la calcule cu dumneavoastră.

    Vă poate spune ce ajutoare există.
    .papers = Ce să aduc
    .without_permit = Fără permis de ședere
    .careful = Atenție la bani
    .kinds = Altă datorie
    .elsewhere = Altă localitate
debts-nothing =
    Mergeți la primărie (Comune) și întrebați de asistentul social (assistente sociale).

    Adresa nu este încă verificată. De aceea nu o scriem.
    .papers = Ce să aduc
    .without_permit = Fără permis de ședere
    .careful = Atenție la bani
    .kinds = Altă datorie
    .elsewhere = Altă localitate
    .person = O persoană
debts-bill =
    Sunați la numărul scris pe factură. Cereți să plătiți în rate (a rate).

    Faceți asta înainte de data scrisă în scrisoare.

    Cu un ISEE mic există o reducere. Vine singură.
    .isee = Fac ISEE
    .go = Unde merg
    .papers = Ce să aduc
    .careful = Atenție la bani
debts-loan =
    Scrieți toate datoriile pe o hârtie.

    Nu luați un împrumut ca să plătiți altul.

    În Bergamo există biroul «SPES» al Caritas. Ajută pe cine are prea multe datorii.
    .go = Unde merg
    .papers = Ce să aduc
    .careful = Atenție la bani
    .calls = Mă sună pentru bani
debts-lawyer =
    Aici puteți cere un avocat (avvocato).

    Aveți bani puțini? Cereți «patrocinio a spese dello Stato»: plătește statul.
    .papers = Ce să aduc
    .without_permit = Fără permis de ședere
    .elsewhere = Altă localitate
debts-lawyer_nothing =
    Întrebați la «Ordine degli Avvocati» din Bergamo.

    Aveți bani puțini? Spuneți: «patrocinio a spese dello Stato». Înseamnă: statul plătește avocatul.

    Adresa nu este încă verificată. De aceea nu o scriem.
    .papers = Ce să aduc
    .without_permit = Fără permis de ședere
    .go = Unde cer ajutor
    .person = O persoană
debts-court =
    Ridicați întotdeauna scrisoarea de la poștă.

    Uitați-vă la dată. Zilele pentru răspuns sunt puține.

    Mergeți imediat la un avocat. Cu venit mic poate fi gratuit: se numește «patrocinio a spese dello Stato».
    .lawyer = Un avocat (avvocato)
    .go = Unde cer ajutor
    .papers = Ce să aduc
    .without_permit = Fără permis de ședere
    .person = O persoană
debts-calls =
    Întrebați cine sunt. Cereți totul în scris.

    Nu pot vorbi despre datorie cu rude sau vecini.

    A avea o datorie nu este o infracțiune. Cine sună nu vă poate lua lucrurile.

    Vă sperie? Sunați la 112.
    .numbers = Numere utile
    .go = Unde cer ajutor
    .court = O hârtie de la judecător
    .person = O persoană
debts-papers =
    Aduceți toate scrisorile, și cele închise.

    Aduceți facturi, contracte și chitanțe. Aduceți ISEE, dacă îl aveți.

    Lipsește ceva? Mergeți oricum.
    .go = Unde merg
    .careful = Atenție la bani
    .person = O persoană
debts-without_permit =
    Și fără permis puteți cere plata în rate la furnizor.

    Aveți copii? Vorbiți cu asistentul social (assistente sociale).

    Avocatul gratuit poate fi și pentru dumneavoastră: întrebați.
    .lawyer = Un avocat (avvocato)
    .go = Unde merg
    .doctor = Medic și îngrijire
    .person = O persoană
debts-careful =
    Cine cere bani înainte de a da un împrumut, înșală.

    Nu semnați împrumuturi pentru alții.

    Nu lăsați pașaportul sau cardul la nimeni.
    .go = Unde merg
    .person = O persoană
