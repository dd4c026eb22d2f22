### Learning Italian.

italian = Învăț italiana
italian-card =
    CPIA este școala statului pentru adulți.

    Învățați italiana, și de la zero. Costă puțin sau nimic.

    Sunt cursuri dimineața și seara.
    .papers = Ce să aduc
    .certificate = La ce folosește
    .without_permit = Fără permis de ședere
    .not_asked = Ce nu este nevoie
    .elsewhere = Altă localitate
italian-nothing =
    La Treviglio este un CPIA. Este școala statului pentru adulți.

    Întrebați și la primărie (Comune): sunt alte cursuri?

    Adresa nu este încă verificată. De aceea nu o scriem.
    .papers = Ce să aduc
    .certificate = La ce folosește
    .without_permit = Fără permis de ședere
    .not_asked = Ce nu este nevoie
    .elsewhere = Altă localitate
    .person = O persoană
italian-papers =
    Sunați sau mergeți: întrebați ce trebuie.

    Aduceți ce aveți. Un act de identitate. Codul fiscal (codice fiscale). Permisul sau recipisa (ricevuta).

    Întrebați zilele și orele. Întrebați dacă se plătește.
    .go = Unde merg
    .without_permit = Fără permis de ședere
    .not_asked = Ce nu este nevoie
italian-certificate =
    Folosește la muncă, la școala copiilor, la medic.

    Nivelul A2 trebuie și pentru cartea de ședere (carta di soggiorno).

    CPIA poate da certificatul A2.
    .go = Unde merg
    .papers = Ce să aduc
italian-without_permit =
    Întrebați la școală: fiecare școală hotărăște cum face.

    Sunt și cursuri cu voluntari. Întrebați la asociații sau la parohie (parrocchia).
    .go = Unde merg
    .papers = Ce să aduc
    .person = O persoană
italian-not_asked =
    Nu trebuie să fi făcut școală.

    Nu trebuie să știți să citiți sau să scrieți. Este un curs și de la zero.
    .go = Unde merg
    .papers = Ce să aduc
    .person = O persoană
