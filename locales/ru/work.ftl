### The topic "work and Italian".

work = Работа и итальянский
work-start = Что вам нужно?
    .job = Работа: потеря, поиск, проблемы
    .italian = Учить итальянский
    .other = Другое: живой человек
