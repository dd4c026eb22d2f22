### Meals at school.

canteen = Cantina școlii (mensa)
canteen-town =
    Cantina (mensa) este diferită în fiecare localitate (Comune).

    Alegeți localitatea.
    .invalid = Nu cunosc această localitate. Alegeți din listă.
canteen-card = Aici întrebați despre cantină (mensa). Puteți întreba și la școală.
    .papers = Înscriu un copil
    .food = Ce nu poate mânca
    .price = Cât se plătește
    .debt = Nu pot plăti
    .without_permit = Fără permis de ședere
canteen-nothing =
    Întrebați la școală. Sau întrebați la primărie (Comune), la biroul «Scuola» sau «Istruzione».

    Aici nu avem încă un birou verificat.
    .papers = Înscriu un copil
    .food = Ce nu poate mânca
    .price = Cât se plătește
    .debt = Nu pot plăti
    .without_permit = Fără permis de ședere
    .person = O persoană
canteen-papers =
    Înscrie un părinte. De multe ori se face pe internet, cu SPID sau CIE.

    Nu aveți SPID? Cereți ajutor la primărie sau la școală.

    Aduceți un act de identitate și codul fiscal (codice fiscale) al dumneavoastră și al copilului.
    .go = Unde merg
    .food = Ce nu poate mânca
    .price = Cât se plătește
canteen-food =
    O alergie? Cereți o hârtie de la pediatru.

    Pentru religie ajunge de obicei o cerere de la dumneavoastră.

    Spuneți înainte să înceapă copilul.
    .go = Unde merg
    .papers = Înscriu un copil
canteen-price =
    Prețul îl hotărăște primăria (Comune).

    Cu ISEE plătiți deseori mai puțin. Și cu mai mulți copii.

    Întrebați înainte: după aceea poate fi târziu.
    .go = Unde merg
    .debt = Nu pot plăti
canteen-debt =
    Spuneți repede la primărie. Nu așteptați scrisoarea.

    Cereți să plătiți câte puțin.

    Puteți vorbi și cu asistentul social (assistente sociale).
    .go = Unde merg
    .price = Plătesc mai puțin
    .person = O persoană
canteen-without_permit =
    Școala este pentru toți copiii, și fără permis.

    Pentru cantină întrebați la școală. Lipsește codul fiscal (codice fiscale)? Spuneți: există o cale.
    .go = Unde merg
    .papers = Înscriu un copil
    .person = O persoană
