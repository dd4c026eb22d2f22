### The topic "school and children".

children = Škola i djeca
children-start = Šta Vam treba?
    .school = Upis u školu
    .new_baby = Rodilo se dijete
    .doctor = Doktor ili pedijatar
    .development = Djetetu nešto teško ide
    .separation = Roditelji i djeca: pravila
    .other = Ostalo: razgovor s osobom
