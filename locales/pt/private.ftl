### Talking in private. Every first line, button and title is as ordinary as any other topic's.

private = Falar em particular
private-sign = Escolha uma imagem para continuar.
    .flower = Flor
    .book = Livro
    .key = Chave
    .food = Prato
    .travel = Avião
    .house = Casa
    .clock = Relógio
    .school = Mochila
    .letter = Envelope
    .money = Nota de dinheiro
    .heart = Coração
    .medicine = Caixa
    .invalid = Toque em uma das imagens.
private-numbers =
    Aqui, agora, ninguém responde.

    Nestes números responde uma pessoa.
    .topics = Procurar no menu
private-later =
    Agora está fechado. Abre de novo: { $opens }.

    Você já pode deixar a sua pergunta. Alguém lê quando abrir de novo.
private-uncertain = Você pode deixar uma pergunta. Agora não sabemos dizer quando alguém lê.
private-answerer = Com quem você quer falar?
    .woman = Com uma mulher
    .same = Tanto faz
    .invalid = Toque em uma das opções.
private-home = Como vão as coisas em casa?
    .fine = Bem
    .so_so = Mais ou menos
    .bad = Mal
    .invalid = Toque em uma das opções.
private-fine =
    Você quer falar com uma pessoa?

    Lê quem trabalha no balcão.

    Se você tocar em “Sim”, o pedido vai logo.
    .yes = Sim
    .no = Agora não
private-alone = Você pode ler sem ninguém ao lado, agora?
    .yes = Sim
    .no = Não
private-another_time =
    Está bem. Volte quando quiser.

    Toque em “Uma pessoa”, depois em “Falar em particular”.
    .topics = Procurar no menu
private-whose = Para quem é?
    .me = Para mim
    .minor = Para mim: menos de 18 anos
    .other = Para outra pessoa
    .tired = Para mim: não aguento mais
    .calm = Para mim: eu perco a calma
    .invalid = Toque em uma das opções.
private-confirm =
    Você quer falar com uma pessoa?

    Se você tocar em “Sim”, o pedido vai logo.
    .yes = Sim
    .no = Agora não
private-minor =
    Você quer falar com uma pessoa?

    Quem responde às vezes precisa falar com outros adultos.

    Se você tocar em “Sim”, o pedido vai logo.
    .yes = Sim
    .no = Agora não
private-tired =
    Se é urgente, ligue para o 112.

    Se você desligar, o 112 pode ligar de volta.

    Você quer falar com uma pessoa?

    Se você tocar em “Sim”, o pedido vai logo.
    .yes = Sim
    .no = Agora não
private-for_other =
    Você quer falar com uma pessoa?

    Não precisa dizer o nome da outra pessoa.

    Se você tocar em “Sim”, o pedido vai logo.
    .yes = Sim
    .no = Agora não
private-calm =
    Você quer falar com uma pessoa?

    Lê quem trabalha no balcão.

    Se você tocar em “Sim”, o pedido vai logo.
    .yes = Sim
    .no = Agora não
private-ticket =
    O seu número é { $ticket }.

    Você está no balcão? Fique perto: uma pessoa chama esse número.

    Você está em outro lugar? Telefone, ou venha e diga esse número.
    .topics = Procurar no menu
private-ticket_later =
    O seu número é { $ticket }.

    O pedido chegou. Agora está fechado.

    Alguém lê a partir de: { $opens }. Se é urgente, há os números úteis.

    Quando voltar, diga esse número.
    .topics = Procurar no menu
private-ticket_unsure =
    O seu número é { $ticket }.

    O pedido chegou.

    Agora não sabemos dizer quando alguém lê. Se é urgente, use estes números.

    Quando voltar, diga esse número.
    .topics = Procurar no menu
private-phone =
    O pedido foi mandado. Antes de continuar, leia aqui.

    Só lê quem responde aos pedidos em particular.

    Quem trabalha aqui, em casos graves, deve avisar. Por exemplo, se uma criança está em perigo.

    Um telefone conectado pode guardar cópias. Quem tem o chip (SIM) em seu nome também pode.

    Só você usa o telefone e o Telegram?
    .mine = Sim, só eu
    .shared = Não, ou não sei
    .invalid = Toque em uma das opções.
private-phone_open =
    O pedido foi mandado. Antes de continuar, leia aqui.

    Lê quem trabalha no balcão.

    Quem trabalha aqui, em casos graves, deve avisar. Por exemplo, se uma criança está em perigo.

    Um telefone conectado pode guardar cópias. Quem tem o chip (SIM) em seu nome também pode.

    Só você usa o telefone e o Telegram?
    .mine = Sim, só eu
    .shared = Não, ou não sei
    .invalid = Toque em uma das opções.
private-shared =
    Então é melhor outro telefone, ou uma pessoa.

    Aqui você pode continuar assim mesmo. Também pode fechar e voltar.
    .on = Continuar aqui
    .call = Telefonar
private-when = Quando você quer falar?
    .now = Agora
    .today = Hoje
    .days = Nestes dias
    .invalid = Toque em uma das opções.
private-now =
    Se é urgente, ligue para o 112.

    Se você desligar, o 112 pode ligar de volta.
    .on = Continuar
private-hidden =
    Quem não deve ver o pedido?

    A partir de agora, quem você escolher fica de fora.
    .nobody = Ninguém em especial
    .municipality = Alguém do meu município
    .country = Alguém do meu país
    .staff = Conheço quem trabalha lá
    .invalid = Toque em uma das opções.
private-tongue = Em que idioma você quer falar?
    .italian = Em italiano
    .mediator = No meu, com mediadora
    .invalid = Toque em uma das opções.
private-told =
    Pronto. Volte quando quiser: “Uma pessoa”, depois “Falar em particular”.

    Para sair, toque em “Fechar”: aqui fica uma página qualquer.
private-waiting = O pedido chegou. Lemos assim que possível.
    .look = Há novidades?
    .write = Escrever
    .more = Outras opções
private-reading = Uma pessoa está lendo o pedido.
    .look = Há novidades?
    .write = Escrever
    .more = Outras opções
private-closed =
    O pedido chegou. Agora está fechado.

    Alguém lê a partir de: { $opens }. Se é urgente, há os números úteis.
    .look = Há novidades?
    .write = Escrever
    .more = Outras opções
private-unsure =
    O pedido chegou.

    Agora não sabemos dizer quando alguém lê. Se é urgente, use estes números.
    .look = Há novidades?
    .write = Escrever
    .more = Outras opções
private-more = O que você quer fazer?
    .notice = Receber um aviso
    .picture = Escolher uma imagem
    .withdraw = Não precisa mais
    .look = Há novidades?
private-hours =
    Quando podemos escrever para você?

    Escrevemos só: “A ficha que você pediu está pronta.”
    .morning = De manhã
    .afternoon = À tarde
    .evening = À noite
    .invalid = Toque em uma das opções.
private-allowed = Pronto. Um só aviso, nesse horário.
private-choose =
    Escolha uma imagem e guarde na memória.

    Quando você voltar, vamos pedir essa imagem. Com outra imagem abre uma página qualquer.
    .flower = Flor
    .book = Livro
    .key = Chave
    .food = Prato
    .travel = Avião
    .house = Casa
    .clock = Relógio
    .school = Mochila
    .letter = Envelope
    .money = Nota de dinheiro
    .heart = Coração
    .medicine = Caixa
    .invalid = Toque em uma das imagens.
private-chose = Pronto. Vamos pedir esta imagem quando você voltar.
private-sure = Você quer fechar o pedido?
    .yes = Sim
    .no = Não
private-over =
    O pedido está fechado.

    Se ainda precisar, volte quando quiser.
    .topics = Procurar no menu
private-answered = Quando você tocar em outra coisa, estas palavras somem.
    .write = Responder
    .look = Há novidades?
private-write =
    Escreva aqui. Depois tiramos as suas palavras deste chat.

    Não mande fotos ou documentos.
    .invalid = É comprido demais. Escreva menos palavras.
private-wrote = Pronto. Tiramos as suas palavras deste chat.
private-unkept = Agora não podemos guardar palavras escritas. O pedido continua.
