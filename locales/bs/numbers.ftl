### Useful numbers, called from every screen. The numbers themselves stand in the directory.

numbers = Korisni brojevi
numbers-emergency =
    Ako postoji opasnost, zovite 112.

    Besplatno je, dan i noć. Možete tražiti svoj jezik.
    .more = Drugi brojevi
    .done = Vrati me gdje smo stali
numbers-more =
    Svi korisni brojevi.

    S nekim SIM karticama neki broj možda ne radi. Tada probajte s drugog telefona.
    .done = Vrati me gdje smo stali
