### The main menu.

main = Menu
main-start = What do you need?
    .health = Health
    .children = School and children
    .documents = Documents
    .money = Money and bills
    .house = Home
    .work = Work and Italian
    .letter = A letter
    .daily = Other
    .person = A person
