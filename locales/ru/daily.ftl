### The ordinary things of every day, and what has no topic of its own.

daily = Другое
daily-start = Что вам нужно?
    .waste = Мусор: календарь
    .canteen = Школьная столовая
    .taken = Новые документы, телефон, SPID
    .social_services = Социальные службы
    .leaving_reception = Выход из центра приёма
    .bereavement = Утрата в семье
    .appointments = Мои записи
    .my_data = Мои данные
    .other = Другое: живой человек
