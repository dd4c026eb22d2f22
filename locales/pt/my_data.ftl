### What the desk knows about the person. It promises only what it can do.

my_data = Meus dados
my_data-start =
    Aqui você vê o que guardamos sobre você.

    Também pode apagar.
    .see = Ver
    .erase = Apagar
    .limits = O que pode ficar
my_data-shown =
    Isto é o que guardamos.

    Idioma: { $language }.
    { $municipality ->
        [none] Município: não sabemos.
       *[other] Município: { $municipality }.
    }
    Desde o dia: { $since }.

    Guardamos também em que ponto você está e o código do chat. Assim podemos responder.
my_data-limits =
    Nós apagamos o que nós guardamos.

    Depois de dois dias, não podemos mais tirar uma mensagem do Telegram. Você pode.

    O Telegram pode guardar cópias. Outro telefone conectado também.
    .see = Ver
    .erase = Apagar
my_data-confirm =
    Você quer mesmo apagar?

    Esquecemos idioma, município e respostas. Tiramos daqui as mensagens recentes.

    Se você perguntou a uma pessoa, retiramos o pedido e o apagamos também.

    Outras cópias podem ficar. Depois, você vê só a página de encerramento.
    .erase = Sim, apagar
    .keep = Não, voltar
