### The topic "health".

health = Wérgu-yaram
health-start = Lan nga soxla?
    .doctor = Doktoor, walla doktooru xale
    .emergency = Dama feebar léegi
    .pregnancy = Ëmb ak wasin
    .consultorio = Consultorio: jigéen, njaboot
    .pain = Mettit bu dul jeex
    .development = Xale bu am jafe-jafe
    .other = Leneen: wax ak nit
