### The topic "school and children".

children = Школа и дети
children-start = Что вам нужно?
    .school = Записать в школу
    .new_baby = Родился ребёнок
    .doctor = Врач или педиатр
    .development = Ребёнку трудно
    .separation = Родители и дети: правила
    .other = Другое: живой человек
