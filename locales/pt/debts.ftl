### Debts and bills.

debts = Dívidas e contas
debts-kind =
    As dívidas se olham com alguém, uma de cada vez.

    O que você precisa pagar?
    .bill = Contas: luz, gás, água
    .rent = Aluguel
    .loan = Parcelas e empréstimos
    .court = Um papel do juiz
    .calls = Me ligam por causa de dinheiro
    .go = Onde pedir ajuda
    .unsaid = Prefiro não dizer
debts-card =
    A assistente social (assistente sociale) olha as contas com você.

    Ela pode dizer que ajudas existem.
    .papers = O que levar
    .without_permit = Sem permissão de estadia
    .careful = Cuidado com o dinheiro
    .kinds = Outra dívida
    .elsewhere = Outro município
debts-nothing =
    Vá ao município (Comune) e pergunte pela assistente social (“assistente sociale”).

    O endereço ainda não foi verificado. Por isso não escrevemos.
    .papers = O que levar
    .without_permit = Sem permissão de estadia
    .careful = Cuidado com o dinheiro
    .kinds = Outra dívida
    .elsewhere = Outro município
    .person = Uma pessoa
debts-bill =
    Ligue para o número escrito na conta (bolletta). Peça para pagar em parcelas.

    Faça isso antes da data escrita na carta.

    Com um ISEE baixo há um desconto. Ele chega sozinho.
    .isee = Fazer o ISEE
    .go = Aonde ir
    .papers = O que levar
    .careful = Cuidado com o dinheiro
debts-loan =
    Escreva todas as dívidas em uma folha.

    Não pegue um empréstimo para pagar outro.

    Em Bergamo há o guichê “SPES” da Caritas. Ajuda quem tem dívidas demais.
    .go = Aonde ir
    .papers = O que levar
    .careful = Cuidado com o dinheiro
    .calls = Me ligam por causa de dinheiro
debts-lawyer =
    Aqui você pode pedir um advogado (avvocato).

    Tem pouco dinheiro? Peça o “patrocinio a spese dello Stato”.
    .papers = O que levar
    .without_permit = Sem permissão de estadia
    .elsewhere = Outro município
debts-lawyer_nothing =
    Pergunte na ordem dos advogados de Bergamo (Ordine degli Avvocati).

    Tem pouco dinheiro? Diga: “patrocinio a spese dello Stato”.

    O endereço ainda não foi verificado. Por isso não escrevemos.
    .papers = O que levar
    .without_permit = Sem permissão de estadia
    .go = Onde pedir ajuda
    .person = Uma pessoa
debts-court =
    Pegue sempre a carta no correio (posta).

    Olhe a data. Os dias para responder são poucos.

    Vá logo a um advogado (avvocato). Com pouca renda pode ser grátis: chama-se “patrocinio a spese dello Stato”.
    .lawyer = Um advogado (avvocato)
    .go = Onde pedir ajuda
    .papers = O que levar
    .without_permit = Sem permissão de estadia
    .person = Uma pessoa
debts-calls =
    Pergunte quem são. Peça tudo por escrito.

    Não podem falar da dívida com parentes ou vizinhos.

    Ter uma dívida não é crime. Quem telefona não pode pegar as suas coisas.

    Você tem medo deles? Ligue para o 112.
    .numbers = Números úteis
    .go = Onde pedir ajuda
    .court = Um papel do juiz
    .person = Uma pessoa
debts-papers =
    Leve todas as cartas, também as fechadas.

    Leve contas, contratos e recibos. Leve o ISEE, se tiver.

    Falta alguma coisa? Vá assim mesmo.
    .go = Aonde ir
    .careful = Cuidado com o dinheiro
    .person = Uma pessoa
debts-without_permit =
    Mesmo sem permissão de estadia, você pode pedir parcelas. Peça à empresa de luz, gás ou água.

    Tem filhos? Fale com a assistente social (assistente sociale).

    O advogado grátis talvez valha também para você: pergunte.
    .lawyer = Um advogado (avvocato)
    .go = Aonde ir
    .doctor = Médico e tratamentos
    .person = Uma pessoa
debts-careful =
    Quem pede dinheiro antes de dar um empréstimo, engana.

    Não assine empréstimos para outras pessoas.

    Não deixe o passaporte ou o cartão com ninguém.
    .go = Aonde ir
    .person = Uma pessoa
