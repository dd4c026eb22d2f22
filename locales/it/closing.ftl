### What remains on the screen after leaving. It says nothing of where the person was.

closing = Orari e servizi
closing-start = Servizi della Bassa. Orari, documenti, scuola, salute, casa.
    .menu = Apri il menu
