### The main menu.

main = Meniu
main-start = De ce aveți nevoie?
    .health = Sănătate
    .children = Școală și copii
    .documents = Documente
    .money = Bani și facturi
    .house = Casă
    .work = Muncă și italiană
    .letter = O scrisoare
    .daily = Altele
    .person = O persoană
