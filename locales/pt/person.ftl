### The way to a person. Whether somebody answers here is asked each time.

person = Uma pessoa
person-how =
    Agora responde uma pessoa do balcão.

    Você também pode telefonar ou ir a um escritório.
    .ask = Perguntar a uma pessoa
    .private = Falar em particular
    .call = Telefonar
    .visit = Ir a um escritório
    .show = Uma frase para mostrar
    .topics = Procurar no menu
person-later =
    Agora está fechado. Abre de novo: { $opens }.

    Você já pode deixar a sua pergunta. Alguém lê quando abrir de novo.
    .ask = Deixar uma pergunta
    .private = Falar em particular
    .call = Telefonar
    .visit = Ir a um escritório
    .show = Uma frase para mostrar
    .topics = Procurar no menu
person-unsure =
    Você pode deixar uma pergunta. Agora não sabemos dizer quando alguém lê.

    Você também pode telefonar ou ir a um escritório.
    .ask = Deixar uma pergunta
    .private = Falar em particular
    .call = Telefonar
    .visit = Ir a um escritório
    .show = Uma frase para mostrar
    .topics = Procurar no menu
person-alone =
    Aqui no chat ainda não responde uma pessoa.

    Você pode telefonar ou ir a um escritório.
    .private = Falar em particular
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
