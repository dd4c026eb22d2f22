### The topic "work and Italian".

work = Puna dhe italishtja
work-start = Çfarë ju duhet?
    .job = Puna: humbur, kërkuar, probleme
    .italian = Mësimi i italishtes
    .other = Tjetër: një person
