### Useful numbers, called from every screen. The numbers themselves stand in the directory.

numbers = Numere utile
numbers-emergency =
    Dacă este un pericol, sunați la 112.

    Este gratuit, zi și noapte. Puteți cere limba dumneavoastră.

    Dacă închideți, vă pot suna înapoi.
    .health = Numere pentru sănătate
    .help = Alte numere
    .done = Înapoi unde eram
numbers-health =
    Numere pentru sănătate.
    .emergency = Urgență
    .help = Alte numere
    .done = Înapoi unde eram
numbers-help =
    Alte numere utile.

    Cu unele cartele SIM, un număr poate să nu meargă. Atunci încercați de la alt telefon.
    .emergency = Urgență
    .health = Numere pentru sănătate
    .done = Înapoi unde eram
