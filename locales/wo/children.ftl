### The topic "school and children".

children = Lekool ak xale yi
children-start = Lan nga soxla?
    .school = Bind xale ci lekool
    .new_baby = Liir bu juddu
    .doctor = Doktoor, walla doktooru xale
    .development = Xale bu am jafe-jafe
    .separation = Waajur ak doom: sàrt yi
    .other = Leneen: wax ak nit
