### What remains on the screen after leaving. It says nothing of where the person was.

closing = Horarios y servicios
closing-start = Servizi della Bassa. Horarios, documentos, escuela, salud, vivienda.
    .menu = Abrir el menú
