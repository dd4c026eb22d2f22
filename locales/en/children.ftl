### The topic "school and children".

children = School and children
children-start = What do you need?
    .school = Enrol at school
    .new_baby = A child is born
    .doctor = Doctor or paediatrician
    .development = A child who struggles
    .separation = Parents and children: the rules
    .other = Something else: a person
