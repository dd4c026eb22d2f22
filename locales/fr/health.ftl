### The topic "health".

health = Santé
health-start = Que vous faut-il ?
    .doctor = Médecin ou pédiatre
    .consultorio = Grossesse, famille (consultorio)
    .emergency = Je me sens mal maintenant
    .other = Autre chose : une personne
