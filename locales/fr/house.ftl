### The topic "house".

house = Logement
house-start = De quoi avez-vous besoin pour le logement ?
    .losing_home = Je perds mon logement
    .social_housing = Logement public ou social
    .residence = Résidence (residenza)
    .debts = Loyer et factures à payer
    .other = Autre chose : une personne
