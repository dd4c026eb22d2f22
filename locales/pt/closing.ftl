### What remains on the screen after leaving. It says nothing of where the person was.

closing = Horários e serviços
closing-start = Servizi della Bassa. Horários, documentos, escola, saúde, moradia.
    .menu = Abrir o menu
