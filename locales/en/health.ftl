### The topic "health".

health = Health
health-start = What do you need?
    .doctor = Doctor or paediatrician
    .consultorio = Pregnancy, family (consultorio)
    .emergency = I feel ill now
    .other = Something else: a person
