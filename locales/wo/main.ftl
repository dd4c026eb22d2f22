### The main menu.

main = Menu
main-start = Lan nga soxla?
    .health = Wérgu-yaram
    .children = Lekool ak xale yi
    .documents = Kayit yi
    .money = Xaalis ak faktiir
    .house = Kër
    .work = Liggéey ak italien
    .letter = Leetar
    .daily = Leneen
    .person = Wax ak nit
