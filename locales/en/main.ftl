### The main menu.

main = Servizi della Bassa
main-start = What do you need?
    .health = Health
    .documents = Documents
    .numbers = Useful numbers
    .person = A person
    .my_data = My data
