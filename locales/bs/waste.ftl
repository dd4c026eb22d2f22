### When the waste is fetched. No day is written, because no calendar was verified.

waste = Otpad
waste-town =
    Kalendar je u svakoj općini (Comune) drugačiji.

    Izaberite općinu.
    .invalid = Ne poznajem ovu općinu. Izaberite s liste.
waste-card = Ovdje tražite kalendar i vreće.
    .sort = Šta ide gdje
    .big = Veliko: krevet, frižider
    .papers = Šta ponijeti
waste-nothing =
    Kalendar još nije provjeren. Zato ga ne pišemo.

    Tražite ga u općini (Comune), u uredu «Ambiente» ili «Ecologia».

    Možete pogledati i stranicu općine na internetu.
    .sort = Šta ide gdje
    .big = Veliko: krevet, frižider
    .papers = Šta ponijeti
    .person = Razgovor s osobom
waste-sort =
    «Umido»: ostaci hrane. «Secco»: ono što ostane.

    Onda su papir, plastika i staklo.

    Boje su različite: pogledajte papir svoje općine (Comune).
    .calendar = Gdje pitati
    .big = Veliko: krevet, frižider
waste-big =
    Ne ostavljajte velike stvari na ulici.

    Često općina (Comune) dolazi po njih. Prvo to treba rezervisati.

    Postoji i reciklažno dvorište (piazzola ecologica). Pitajte kako se ulazi.
    .calendar = Gdje pitati
    .sort = Šta ide gdje
waste-papers =
    Ponesite dokument i kućnu adresu.

    Tražite kalendar, vreće i kante. Pitajte da li se plaća.
    .calendar = Gdje pitati
    .sort = Šta ide gdje
