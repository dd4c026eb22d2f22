### The topic "school and children".

children = Scuola e figli
children-start = Che cosa ti serve?
    .school = Iscrivere a scuola
    .new_baby = È nato un figlio
    .doctor = Medico o pediatra
    .development = Un figlio fa fatica
    .separation = Genitori e figli: le regole
    .other = Altro: una persona
