### The topic "school and children".

children = Școală și copii
children-start = Ce vă trebuie?
    .school = Înscriere la școală
    .new_baby = S-a născut un copil
    .doctor = Medic sau pediatru
    .development = Un copil căruia îi e greu
    .separation = Părinți și copii: regulile
    .other = Altceva: o persoană
