### The topic "school and children".

children = École et enfants
children-start = Que vous faut-il ?
    .school = Inscrire à l’école
    .new_baby = Un enfant est né
    .doctor = Médecin ou pédiatre
    .development = Un enfant a du mal
    .separation = Parents et enfants : les règles
    .other = Autre chose : une personne
