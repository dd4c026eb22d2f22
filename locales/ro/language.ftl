### The choice of language, and the notice about data that follows it.

language = Limba
language-choose =
    Alegeți limba.

    Choose your language.
    .invalid = Atingeți o limbă din listă.
language-privacy =
    Aici nu cerem nici numele, nici documentele.
    Ținem minte limba, localitatea și unde ați ajuns în meniu. Vedeți „Datele mele”.
    Pe Telegram, mesajele pot fi citite și de Telegram.
