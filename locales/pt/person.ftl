### The way to a person. Honest: nobody answers in the chat yet.

person = Uma pessoa
person-how =
    Aqui no chat ainda não responde uma pessoa.

    Você pode telefonar ou ir a um escritório.
    .call = Telefonar
    .visit = Ir a um escritório
    .show = Uma frase para mostrar
    .topics = Procurar no menu
person-office = Neste escritório você pode falar com uma pessoa.
    .show = Uma frase para mostrar
    .elsewhere = Outro município
person-nothing =
    Aqui perto ainda não há um escritório verificado.

    Você pode perguntar no seu município (Comune). Também pode usar os números úteis.
    .show = Uma frase para mostrar
    .call = Telefonar
    .elsewhere = Outro município
person-show =
    Você pode mostrar ou ler esta frase:

    “Buongiorno. Parlo poco italiano. Vorrei parlare con una persona. C’è un mediatore?”

    Quer dizer: “Bom dia. Falo pouco italiano. Gostaria de falar com uma pessoa. Há um mediador?”
    .call = Telefonar
    .visit = Ir a um escritório
    .topics = Procurar no menu
