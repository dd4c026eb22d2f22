### The choice of language, and the notice about data that follows it.

language = Язык
language-choose =
    Выберите удобный для вас язык.

    Choose your language.
    .invalid = Нажмите на язык из списка.
language-privacy =
    Здесь мы не спрашиваем ни имени, ни документов.
    Мы помним язык, муниципалитет (Comune) и где вы остановились. Смотрите «Мои данные».
    В Telegram сообщения может читать и сам Telegram.
