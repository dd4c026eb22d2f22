### The main menu.

main = Меню
main-start = Что вам нужно?
    .health = Здоровье
    .children = Школа и дети
    .documents = Документы
    .money = Деньги и счета
    .house = Жильё
    .work = Работа и итальянский
    .letter = Письмо
    .daily = Другое
    .person = Живой человек
