### The topic "house".

house = Жильё
house-start = Что вам нужно по жилью?
    .losing_home = Теряю жильё
    .social_housing = Муниципальное жильё
    .residence = Прописка
    .debts = Долги за аренду и счета
    .other = Другое: живой человек
