### What remains on the screen after leaving. It says nothing of where the person was.

closing = Часы работы и услуги
closing-start = Servizi della Bassa. Часы работы, документы, школа, здоровье, жильё.
    .menu = Открыть меню
