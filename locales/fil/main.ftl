### The main menu.

main = Menu
main-start = Ano po ang kailangan ninyo?
    .health = Kalusugan
    .children = School at mga anak
    .documents = Mga dokumento
    .money = Pera at mga bill
    .house = Bahay
    .work = Trabaho at Italian
    .letter = May sulat
    .daily = Iba pa
    .person = Makipag-usap sa tao
