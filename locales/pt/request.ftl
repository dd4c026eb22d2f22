### A question for the people at the counter.

request = A sua pergunta
request-waiting =
    A sua pergunta chegou.

    Lemos assim que possível. Você pode sair e voltar quando quiser.
    .write = Escrever
    .look = Há novidades?
    .withdraw = Não precisa mais
request-reading =
    Uma pessoa está lendo a sua pergunta.

    Você pode sair e voltar quando quiser.
    .write = Escrever
    .look = Há novidades?
    .withdraw = Não precisa mais
request-closed =
    A sua pergunta chegou. Agora está fechado.

    Alguém lê a pergunta a partir de: { $opens }.
    .write = Escrever
    .look = Há novidades?
    .withdraw = Não precisa mais
request-unsure =
    A sua pergunta chegou.

    Agora não sabemos dizer quando alguém lê. Você também pode telefonar: veja os números úteis.
    .write = Escrever
    .look = Há novidades?
    .withdraw = Não precisa mais
request-answered = Esta é a resposta.
    .write = Responder
    .look = Há novidades?
    .withdraw = Não precisa mais
request-write =
    Escreva aqui a sua pergunta.

    Não escreva senhas. Não mande documentos.
    .invalid = É comprido demais. Escreva menos palavras.
request-wrote = Pronto. A sua pergunta agora diz isto também.
request-sure = Você quer fechar o pedido?
    .yes = Sim
    .no = Não
request-over =
    A pergunta está fechada.

    Se ainda precisar, pergunte de novo.
    .again = Perguntar de novo
    .topics = Procurar no menu
request-ticket =
    O seu número é { $ticket }.

    Você está no balcão? Fique perto: uma pessoa chama esse número.

    Você está em outro lugar? Telefone, ou venha e diga esse número.
    .topics = Procurar no menu
request-ticket_later =
    O seu número é { $ticket }.

    A sua pergunta chegou. Agora está fechado.

    Alguém lê a pergunta a partir de: { $opens }.

    Quando voltar, diga esse número.
    .call = Telefonar
    .topics = Procurar no menu
request-ticket_unsure =
    O seu número é { $ticket }.

    A sua pergunta chegou.

    Agora não sabemos dizer quando alguém lê. Você também pode telefonar: veja os números úteis.

    Quando voltar, diga esse número.
    .call = Telefonar
    .topics = Procurar no menu
request-nobody =
    Aqui ainda não responde uma pessoa.

    Você pode telefonar: há os números úteis.
    .call = Telefonar
    .topics = Procurar no menu
request-unkept = Agora não podemos guardar palavras escritas. O pedido continua.
