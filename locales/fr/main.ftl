### The main menu.

main = Menu
main-start = De quoi avez-vous besoin ?
    .health = Santé
    .children = École et enfants
    .documents = Documents
    .money = Argent et factures
    .house = Logement
    .work = Travail et italien
    .letter = Une lettre
    .daily = Autre
    .person = Une personne
