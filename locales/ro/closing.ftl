### What remains on the screen after leaving. It says nothing of where the person was.

closing = Servizi della Bassa
closing-start = Servizi della Bassa. Program, documente, școală, sănătate, locuință.
    .menu = Deschide meniul
