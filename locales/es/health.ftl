### The topic "health".

health = Salud
health-start = ¿Qué necesita?
    .doctor = Médico o pediatra
    .emergency = Me siento mal ahora
    .pregnancy = Embarazo y parto
    .consultorio = Consultorio: mujer, pareja, familia
    .pain = Un dolor que no pasa
    .development = Un hijo tiene dificultades
    .other = Otra cosa: una persona
