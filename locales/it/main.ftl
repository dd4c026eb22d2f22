### The main menu.

main = Menu
main-start = Di che cosa hai bisogno?
    .health = Salute
    .children = Scuola e figli
    .documents = Documenti
    .money = Soldi e bollette
    .house = Casa
    .work = Lavoro e italiano
    .letter = Una lettera
    .daily = Altro
    .person = Una persona
