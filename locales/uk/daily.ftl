### The ordinary things of every day, and what has no topic of its own.

daily = Інше
daily-start = Що вам потрібно?
    .waste = Сміття: календар
    .canteen = Шкільна їдальня
    .taken = Нові документи, телефон, SPID
    .social_services = Соціальні служби
    .leaving_reception = Вихід із центру прийому
    .bereavement = Втрата в родині
    .appointments = Мої записи
    .my_data = Мої дані
    .other = Інше: жива людина
