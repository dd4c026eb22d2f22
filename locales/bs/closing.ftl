### What remains on the screen after leaving. It says nothing of where the person was.

closing = Radno vrijeme i usluge
closing-start = Usluge u kraju «Bassa». Radno vrijeme, dokumenti, škola, zdravlje, stan.
    .menu = Otvori meni
