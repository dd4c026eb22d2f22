### What remains on the screen after leaving. It says nothing of where the person was.

closing = Horaires et services
closing-start = Servizi della Bassa. Horaires, documents, école, santé, logement.
    .menu = Ouvrir le menu
