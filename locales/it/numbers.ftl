### Useful numbers, called from every screen. The numbers themselves stand in the directory.

numbers = Numeri utili
# Source: comune.lissone.mb.it (112 in Lombardy: free, day and night, translation); n.d.; confidence A; verified: no (draft)
numbers-emergency =
    Se c’è un pericolo, chiama il 112.

    È gratis, giorno e notte. Puoi chiedere la tua lingua.
    .more = Altri numeri
    .done = Torna dov’ero
# Source: onerpo.it (free numbers not reachable from some SIM cards); before 2022; confidence C; verified: no (draft)
numbers-more =
    Tutti i numeri utili.

    Con alcune SIM un numero può non andare. Allora prova da un altro telefono.
    .done = Torna dov’ero
