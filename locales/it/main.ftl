### The main menu.

main = Servizi della Bassa
main-start = Di che cosa hai bisogno?
    .health = Salute
    .documents = Documenti
    .numbers = Numeri utili
    .person = Una persona
    .my_data = I miei dati
