### The topic "school and children".

children = Escuela e hijos
children-start = ¿Qué necesita?
    .school = Inscribir en la escuela
    .new_baby = Nació un hijo
    .doctor = Médico o pediatra
    .development = Un hijo tiene dificultades
    .separation = Padres e hijos: las reglas
    .other = Otra cosa: una persona
