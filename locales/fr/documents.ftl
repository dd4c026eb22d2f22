### The topic "documents".

documents = Documents
documents-start = Quel document vous faut-il ?
    .permit = Renouveler le permis de séjour
    .residence = Résidence (residenza)
    .spid = SPID et CIE
    .reunification = Regroupement familial
    .citizenship = Nationalité des enfants
    .doctor = Carte de santé et médecin
    .other = Autre chose : une personne
