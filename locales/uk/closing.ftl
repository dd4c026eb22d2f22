### What remains on the screen after leaving. It says nothing of where the person was.

closing = Години роботи й послуги
closing-start = Servizi della Bassa. Години роботи, документи, школа, здоров’я, житло.
    .menu = Відкрити меню
