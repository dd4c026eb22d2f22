### What remains on the screen after leaving. It says nothing of where the person was.

closing = Opening hours and services
closing-start = Servizi della Bassa. Opening hours, documents, school, health, housing.
    .menu = Open the menu
