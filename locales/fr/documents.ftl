### The topic "documents".

documents = Documents
documents-start = Quel document vous faut-il ?
    .permit = Renouveler le permis de séjour
    .residence = Résidence (residenza)
    .spid = SPID et CIE
    .doctor = Carte de santé et médecin
    .other = Autre chose : une personne
