### Meals at school. No price is written: it differs from one municipality to the next.

canteen = Školska menza
canteen-town =
    Menza (mensa) je u svakoj općini (Comune) drugačija.

    Izaberite općinu.
    .invalid = Ne poznajem ovu općinu. Izaberite s liste.
canteen-card = Ovdje pitate za menzu. Možete pitati i u školi.
    .papers = Upis djeteta
    .food = Šta dijete ne smije jesti
    .price = Koliko se plaća
    .debt = Ne mogu platiti
    .without_permit = Bez boravišne dozvole
canteen-nothing =
    Pitajte školu. Ili pitajte u općini (Comune), u uredu «Scuola» ili «Istruzione».

    Ovdje još nema provjerenog ureda.
    .papers = Upis djeteta
    .food = Šta dijete ne smije jesti
    .price = Koliko se plaća
    .debt = Ne mogu platiti
    .without_permit = Bez boravišne dozvole
    .person = Razgovor s osobom
canteen-papers =
    Dijete upisuje roditelj. Često se to radi na internetu, preko SPID-a ili CIE.

    Nemate SPID? Tražite pomoć u općini (Comune) ili u školi.

    Ponesite dokument i porezne brojeve (codice fiscale), svoj i djetetov.
    .go = Gdje ići
    .food = Šta dijete ne smije jesti
    .price = Koliko se plaća
canteen-food =
    Alergija? Tražite papir od pedijatra.

    Za vjeru je obično dovoljan Vaš zahtjev.

    Recite to prije nego dijete počne.
    .go = Gdje ići
    .papers = Upis djeteta
canteen-price =
    Cijenu određuje općina (Comune).

    Uz ISEE često plaćate manje. I kad imate više djece.

    Pitajte prije: poslije može biti kasno.
    .go = Gdje ići
    .debt = Ne mogu platiti
canteen-debt =
    Brzo recite općini (Comune). Ne čekajte pismo.

    Tražite da plaćate malo-pomalo.

    O tome možete razgovarati i sa socijalnim radnikom (assistente sociale).
    .go = Gdje ići
    .price = Platiti manje
    .person = Razgovor s osobom
canteen-without_permit =
    Škola je za svu djecu, i bez dozvole.

    Za menzu pitajte školu šta da uradite. Nedostaje porezni broj (codice fiscale)? Recite: ima način.
    .go = Gdje ići
    .papers = Upis djeteta
    .person = Razgovor s osobom
