### The main menu.

main = Meni
main-start = Šta Vam treba?
    .health = Zdravlje
    .children = Škola i djeca
    .documents = Dokumenti
    .money = Novac i računi
    .house = Stan i kuća
    .work = Posao i italijanski
    .letter = Stiglo je pismo
    .daily = Ostalo
    .person = Razgovor s osobom
