### Near which municipality; called by the other flows.

where = Муниципалитет
where-place = Рядом с каким муниципалитетом (Comune)?
    .invalid = Я не знаю такого муниципалитета. Выберите из списка.
