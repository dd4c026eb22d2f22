### The topic "work and Italian".

work = Travail et italien
work-start = Que vous faut-il ?
    .job = Travail : perdu, cherché, problèmes
    .italian = Apprendre l’italien
    .other = Autre chose : une personne
