### The main menu.

main = Menu
main-start = What do you need?
    .health = Health
    .documents = Documents
    .numbers = Useful numbers
    .person = A person
    .my_data = My data
