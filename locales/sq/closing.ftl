### What remains on the screen after leaving.

closing = Orare dhe shërbime
closing-start = Shërbime të zonës «Bassa». Orare, dokumente, shkollë, shëndet, shtëpi.
    .menu = Hap menunë
