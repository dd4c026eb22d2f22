### The topic "money".

money = Argent et factures
money-start = De quoi avez-vous besoin ?
    .isee = ISEE et allocation pour enfants
    .other = Autre chose : une personne
