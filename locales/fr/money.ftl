### The topic "money".

money = Argent et factures
money-start = De quoi avez-vous besoin ?
    .isee = ISEE et allocation pour enfants
    .debts = Dettes et factures
    .losing_home = Loyer : je perds mon logement
    .other = Autre chose : une personne
