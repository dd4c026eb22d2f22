### When the waste is fetched. No day is written.

waste = Mbeturinat
waste-town =
    Kalendari ndryshon nga komuna në komunë (Comune).

    Zgjidhni komunën.
    .invalid = Nuk e njoh këtë komunë. Zgjidhni nga lista.
waste-card = Këtu kërkoni kalendarin dhe thasët.
    .sort = Çfarë shkon ku
    .big = Të mëdha: krevat, frigorifer
    .papers = Çfarë të merrni me vete
waste-nothing =
    Kalendari nuk është verifikuar ende. Prandaj nuk e shkruajmë.

    Kërkojeni në komunë (Comune), në zyrën «Ambiente» ose «Ecologia».

    Mund të shihni edhe faqen e komunës në internet.
    .sort = Çfarë shkon ku
    .big = Të mëdha: krevat, frigorifer
    .papers = Çfarë të merrni me vete
    .person = Një person
waste-sort =
    «Umido»: mbetje ushqimi. «Secco»: çfarë mbetet.

    Pastaj janë letra, plastika dhe qelqi.

    Ngjyrat ndryshojnë: shihni fletën e komunës suaj (Comune).
    .calendar = Ku të pyes
    .big = Të mëdha: krevat, frigorifer
waste-big =
    Mos i lini gjërat e mëdha në rrugë.

    Shpesh vjen t’i marrë komuna (Comune). Më parë duhet ta rezervoni.

    Ka edhe një vend grumbullimi (piazzola ecologica). Pyesni si hyhet.
    .calendar = Ku të pyes
    .sort = Çfarë shkon ku
waste-papers =
    Sillni një dokument dhe adresën e shtëpisë.

    Kërkoni kalendarin, thasët dhe koshat. Pyesni nëse paguhet.
    .calendar = Ku të pyes
    .sort = Çfarë shkon ku
