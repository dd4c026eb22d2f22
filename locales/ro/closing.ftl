### What remains on the screen after leaving. It says nothing of where the person was.

closing = Program și servicii
closing-start = Servizi della Bassa. Program, documente, școală, sănătate, locuință.
    .menu = Deschide meniul
