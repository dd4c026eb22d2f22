### Public homes, and homes for a time.

social_housing = A moradia social
social_housing-stage =
    Há moradias populares, e moradias por um tempo.

    Do que você precisa?
    .ask = Pedir uma moradia
    .agreement = Assinar o acordo
    .rules = As regras da casa
    .bills = Aluguel e contas
    .faults = Alguma coisa quebrou
    .ending = O tempo está acabando
    .own = Um aluguel só meu
    .unsaid = Prefiro não dizer
social_housing-card =
    A moradia popular (casa popolare) se pede só quando há um edital (“bando”).

    O pedido se faz na internet.

    Pergunte no município (Comune) quem ajuda você a fazer.
    .papers = O que levar
    .short = Uma moradia por pouco tempo
    .without_permit = Sem permissão de estadia
    .careful = Cuidado com o dinheiro
    .stages = Mais sobre a moradia
    .elsewhere = Outro município
social_housing-nothing =
    A moradia popular (casa popolare) se pede só quando há um edital (“bando”).

    Pergunte no município (Comune): quando abre? Quem me ajuda?

    Aqui perto ainda não temos um escritório verificado.
    .papers = O que levar
    .short = Uma moradia por pouco tempo
    .without_permit = Sem permissão de estadia
    .careful = Cuidado com o dinheiro
    .stages = Mais sobre a moradia
    .elsewhere = Outro município
    .person = Uma pessoa
social_housing-papers =
    Prepare estes papéis antes do edital (bando).

    O SPID, ou a CIE com o PIN. O ISEE. Os códigos fiscais (codice fiscale) de todos.

    O documento e a permissão de estadia. Um selo fiscal (marca da bollo).

    Se tiver: papéis de despejo (sfratto), de deficiência, de separação.
    .go = Aonde ir
    .isee = Fazer o ISEE
    .spid = Não tenho SPID ou CIE
    .careful = Cuidado com o dinheiro
social_housing-short =
    Há moradias por um tempo, por exemplo depois de um despejo (sfratto).

    Peça à assistente social (“assistente sociale”) do município (Comune).

    Faz-se um acordo escrito. Paga-se uma parte.
    .losing_home = Estou perdendo a casa
    .agreement = Assinar o acordo
    .person = Uma pessoa
social_housing-agreement =
    Antes de assinar, peça um mediador (mediatore).

    Pergunte três coisas: quanto dura, quanto pago, quem pode ficar comigo.

    O que eu faço? O que eles fazem?

    Peça uma cópia de tudo.
    .rules = As regras da casa
    .bills = Aluguel e contas
    .stages = Mais sobre a moradia
    .person = Uma pessoa
social_housing-rules =
    Cada casa tem um regulamento. Peça um que você entenda.

    Quer hospedar alguém? Pergunte antes.

    Nasce um filho, ou você viaja por muito tempo? Diga logo.
    .faults = Alguma coisa quebrou
    .bills = Aluguel e contas
    .stages = Mais sobre a moradia
    .person = Uma pessoa
social_housing-bills =
    Na moradia popular, o aluguel segue a renda.

    Você ganha menos? Peça para pagar menos.

    Não consegue pagar? Fale logo, antes que a dívida cresça.

    Guarde todos os recibos.
    .debts = Dívidas e contas
    .isee = Fazer o ISEE
    .stages = Mais sobre a moradia
    .person = Uma pessoa
social_housing-faults =
    Escreva logo a quem administra a casa. Mande uma foto.

    Os consertos pequenos são com você. Os grandes, como o aquecedor (caldaia), não.

    Sente cheiro de gás? Saia e ligue para o 112.
    .numbers = Números úteis
    .rules = As regras da casa
    .stages = Mais sobre a moradia
    .person = Uma pessoa
social_housing-ending =
    Olhe a data escrita no acordo.

    Fale com a assistente social (assistente sociale) alguns meses antes.

    No fim, olhem a casa juntos. Tire fotos.

    Peça um papel assinado, e a caução (cauzione).
    .own = Um aluguel só meu
    .losing_home = Estou perdendo a casa
    .residence = Residência (residenza)
    .person = Uma pessoa
social_housing-own =
    Quer um aluguel seu? Peça um contrato escrito e registrado.

    Serve para o ISEE e a residência (residenza).

    A caução (cauzione) é no máximo três meses de aluguel.

    Pague sempre com um recibo (ricevuta).
    .careful = Cuidado com o dinheiro
    .residence = Residência (residenza)
    .person = Uma pessoa
social_housing-without_permit =
    Para a moradia popular (casa popolare) é preciso ter uma permissão longa.

    Serve também uma permissão de dois anos, com um trabalho. Pergunte sobre a sua.

    Sem permissão de estadia não há moradia popular. Tem filhos? Fale com a assistente social (assistente sociale).
    .short = Uma moradia por pouco tempo
    .own = Um aluguel só meu
    .person = Uma pessoa
social_housing-careful =
    Pelo pedido se paga só o selo (bollo).

    Ninguém pode vender a você um lugar na lista.

    Não pague para ver uma casa.
    .go = Aonde ir
    .papers = O que levar
    .person = Uma pessoa
