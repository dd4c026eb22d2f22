### The main menu.

main = Menu
main-start = De quoi avez-vous besoin ?
    .health = Santé
    .documents = Documents
    .numbers = Numéros utiles
    .person = Une personne
    .my_data = Mes données
