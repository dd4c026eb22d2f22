### When the waste is fetched. Also what may stay on the screen after leaving.

waste = Gunoi (rifiuti)
waste-town =
    Calendarul este diferit în fiecare localitate (Comune).

    Alegeți localitatea.
    .invalid = Nu cunosc această localitate. Alegeți din listă.
waste-card = Aici cereți calendarul și sacii.
    .sort = Ce se pune unde
    .big = Lucruri mari: pat, frigider
    .papers = Ce să aduc
waste-nothing =
    Calendarul nu este încă verificat. De aceea nu îl scriem.

    Cereți-l la primărie (Comune), la biroul «Ambiente» sau «Ecologia».

    Puteți vedea și pagina de internet a primăriei.
    .sort = Ce se pune unde
    .big = Lucruri mari: pat, frigider
    .papers = Ce să aduc
    .person = O persoană
waste-sort =
    «Umido»: resturi de mâncare. «Secco»: ce rămâne.

    Apoi sunt hârtia (carta), plasticul (plastica) și sticla (vetro).

    Culorile diferă: uitați-vă pe foaia primăriei.
    .calendar = Unde întreb
    .big = Lucruri mari: pat, frigider
waste-big =
    Nu lăsați lucrurile mari pe stradă.

    De multe ori primăria vine să le ia. Întâi faceți o programare.

    Există și centrul de colectare (piazzola ecologica). Întrebați cum se intră.
    .calendar = Unde întreb
    .sort = Ce se pune unde
waste-papers =
    Aduceți un act de identitate și adresa casei.

    Cereți calendarul, sacii și pubelele. Întrebați dacă se plătește.
    .calendar = Unde întreb
    .sort = Ce se pune unde
