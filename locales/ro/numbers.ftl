### Useful numbers, called from every screen. The numbers themselves stand in the directory.

numbers = Numere utile
numbers-emergency =
    Dacă este un pericol, sunați la 112.

    Este gratuit, zi și noapte. Puteți cere limba dumneavoastră.
    .more = Alte numere
    .done = Înapoi unde eram
numbers-more =
    Toate numerele utile.

    Cu unele cartele SIM, un număr poate să nu meargă. Atunci încercați de la alt telefon.
    .done = Înapoi unde eram
