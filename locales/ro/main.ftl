### The main menu.

main = Servizi della Bassa
main-start = De ce aveți nevoie?
    .health = Sănătate
    .documents = Documente
    .numbers = Numere utile
    .person = O persoană
    .my_data = Datele mele
