### The main menu.

main = Меню
main-start = Що вам потрібно?
    .health = Здоров’я
    .children = Школа і діти
    .documents = Документи
    .money = Гроші й рахунки
    .house = Житло
    .work = Робота й італійська
    .letter = Лист
    .daily = Інше
    .person = Жива людина
