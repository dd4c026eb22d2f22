### The topic "school and children".

children = Школа і діти
children-start = Що вам потрібно?
    .school = Записати до школи
    .new_baby = Народилася дитина
    .doctor = Лікар або педіатр
    .development = Дитині важко
    .separation = Батьки й діти: правила
    .other = Інше: жива людина
