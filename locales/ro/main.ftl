### The main menu.

main = Meniu
main-start = De ce aveți nevoie?
    .health = Sănătate
    .documents = Documente
    .numbers = Numere utile
    .person = O persoană
    .my_data = Datele mele
