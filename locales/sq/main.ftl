### The main menu.

main = Menuja
main-start = Për çfarë keni nevojë?
    .health = Shëndeti
    .children = Shkolla dhe fëmijët
    .documents = Dokumentet
    .money = Paratë dhe faturat
    .house = Shtëpia
    .work = Puna dhe italishtja
    .letter = Një letër
    .daily = Tjetër
    .person = Një person
