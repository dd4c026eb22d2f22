### The topic "health".

health = Здоровье
health-start = Что вам нужно?
    .doctor = Врач или педиатр
    .emergency = Мне сейчас плохо
    .pregnancy = Беременность и роды
    .consultorio = Семейная консультация
    .pain = Боль, которая не проходит
    .development = Ребёнку трудно
    .other = Другое: живой человек
