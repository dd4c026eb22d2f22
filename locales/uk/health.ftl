### The topic "health".

health = Здоров’я
health-start = Що вам потрібно?
    .doctor = Лікар або педіатр
    .emergency = Мені зараз погано
    .pregnancy = Вагітність і пологи
    .consultorio = Сімейна консультація
    .pain = Біль, що не минає
    .development = Дитині важко
    .other = Інше: жива людина
