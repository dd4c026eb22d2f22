### The choice of language, and the notice about data that follows it.

language = Idioma
language-choose =
    Elija el idioma.

    Choose your language.
    .invalid = Toque un idioma de la lista.
language-privacy =
    Aquí no pedimos ni su nombre ni sus documentos.
    Recordamos su idioma, su municipio (Comune) y en qué punto está. Vea «Mis datos».
    En Telegram, también Telegram puede leer los mensajes.
