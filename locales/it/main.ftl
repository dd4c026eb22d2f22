### The main menu.

main = Menu
main-start = Di che cosa hai bisogno?
    .health = Salute
    .documents = Documenti
    .numbers = Numeri utili
    .person = Una persona
    .my_data = I miei dati
