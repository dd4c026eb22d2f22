### The choice of language, and the notice about data that follows it.

language = Idioma
language-choose =
    Escolha o idioma.

    Choose your language.
    .invalid = Toque em um idioma da lista.
language-privacy =
    Aqui não pedimos nem nome nem documentos.
    Guardamos o idioma, o município (Comune) e em que ponto você está. Veja “Meus dados”.
    No Telegram, o Telegram também pode ler as mensagens.
