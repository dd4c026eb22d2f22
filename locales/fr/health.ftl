### The topic "health".

health = Santé
health-start = Que vous faut-il ?
    .doctor = Médecin ou pédiatre
    .emergency = Je me sens mal maintenant
    .pregnancy = Grossesse et naissance
    .consultorio = Femme, couple, famille (consultorio)
    .pain = Une douleur qui ne passe pas
    .development = Un enfant a du mal
    .other = Autre chose : une personne
