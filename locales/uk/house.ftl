### The topic "house".

house = Житло
house-start = Що вам потрібно щодо житла?
    .losing_home = Втрачаю житло
    .social_housing = Муніципальне житло
    .residence = Реєстрація проживання
    .debts = Борги за оренду й рахунки
    .other = Інше: жива людина
