### The topic "health".

health = Health
health-start = What do you need?
    .doctor = Doctor or paediatrician
    .emergency = I feel ill now
    .pregnancy = Pregnancy and birth
    .consultorio = Women, couples, family (consultorio)
    .pain = A pain that does not pass
    .development = A child who struggles
    .other = Something else: a person
