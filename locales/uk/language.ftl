### The choice of language, and the notice about data that follows it.

language = Мова
language-choose =
    Виберіть зручну для вас мову.

    Choose your language.
    .invalid = Торкніться мови зі списку.
language-privacy =
    Тут ми не питаємо ні імені, ні документів.
    Ми пам’ятаємо мову, муніципалітет (Comune) і де ви зупинилися. Дивіться «Мої дані».
    У Telegram повідомлення може читати й сам Telegram.
