### The ISEE and the allowance for children (assegno unico).

isee = ISEE e ajuda para os filhos
isee-what =
    O ISEE é um papel que diz o dinheiro da família.

    Serve para a ajuda para os filhos (assegno unico), o refeitório (mensa), as contas.

    O que você precisa fazer?
    .isee = Fazer o ISEE
    .benefit = Ajuda para os filhos
    .apart = Só eu crio os filhos
    .account = Uma conta no meu nome
    .unsaid = Prefiro não dizer
isee-first = O ISEE se faz todo ano. Primeiro marque hora.
isee-card =
    Vá a um “CAF”. O ISEE é grátis.

    Eles fazem as contas. Você leva os papéis.
    .papers = O que levar
    .apart = Só eu crio os filhos
    .then = E depois? A ajuda para os filhos
    .without_permit = Sem permissão de estadia
    .careful = Cuidado com o dinheiro
    .elsewhere = Outro município
isee-nothing =
    O ISEE se faz em um “CAF”. É grátis.

    Os endereços ainda não foram verificados. Por isso não escrevemos.
    .papers = O que levar
    .apart = Só eu crio os filhos
    .then = E depois? A ajuda para os filhos
    .without_permit = Sem permissão de estadia
    .careful = Cuidado com o dinheiro
    .elsewhere = Outro município
    .person = Uma pessoa
isee-benefit =
    A ajuda para os filhos (assegno unico) é dinheiro para os filhos, todo mês.

    Quem paga é o INPS. Um “patronato” faz o pedido com você.

    Antes faça o ISEE.
    .papers = O que levar
    .apart = Só eu crio os filhos
    .account = Uma conta no meu nome
    .without_permit = Sem permissão de estadia
    .careful = Cuidado com o dinheiro
    .elsewhere = Outro município
isee-benefit_nothing =
    Para a ajuda para os filhos (assegno unico), vá a um “patronato”. Antes faça o ISEE.

    Aqui perto ainda não temos um verificado. Pergunte no seu município (Comune).
    .papers = O que levar
    .apart = Só eu crio os filhos
    .account = Uma conta no meu nome
    .without_permit = Sem permissão de estadia
    .careful = Cuidado com o dinheiro
    .elsewhere = Outro município
    .person = Uma pessoa
isee-papers =
    Leve estes papéis, de toda a família.

    O documento. O cartão de saúde (tessera sanitaria). O contrato de aluguel. Os holerites (buste paga) ou o “CUD”. As contas do banco ou do correio.

    Falta alguma coisa? Peça a lista no CAF.
    .go = Aonde ir
    .then = E depois? A ajuda para os filhos
    .careful = Cuidado com o dinheiro
isee-benefit_papers =
    Leve o ISEE e a permissão de estadia. Leve os códigos fiscais (codice fiscale) dos filhos.

    Leve o número da sua conta (IBAN).
    .go = Aonde ir
    .account = Uma conta no meu nome
    .isee = Antes preciso fazer o ISEE
isee-apart =
    Diga ao CAF quem mora com você: o cálculo muda.

    A ajuda pode ir para você, ou metade para cada um.

    Não tem os papéis do outro pai ou mãe? Diga ao CAF.
    .isee = Onde fazer o ISEE
    .benefit = Ajuda para os filhos
    .account = Uma conta no meu nome
    .person = Uma pessoa
isee-account =
    Você pode ter uma conta só sua.

    No banco ou no correio, peça o “conto di base”.

    Basta a permissão de estadia como documento. A residência (residenza) não é necessária.

    Dizem que não? Peça o “não” por escrito.
    .benefit = Ajuda para os filhos
    .careful = Cuidado com o dinheiro
    .person = Uma pessoa
isee-without_permit =
    Para a ajuda para os filhos (assegno unico), muitas permissões servem. Pergunte sobre a sua.

    Você tem só o recibo (ricevuta)? Pergunte no patronato.

    Sem permissão de estadia, em geral não há ajuda. Pelos filhos, fale com a assistente social (assistente sociale).
    .isee = Onde fazer o ISEE
    .benefit = Ajuda para os filhos
    .doctor = Médico e tratamentos
    .person = Uma pessoa
isee-careful =
    O CAF não pode pedir dinheiro pelo ISEE.

    Um patronato pode pedir alguma coisa. Pergunte antes quanto é, e peça o recibo (ricevuta).

    O cartão e as senhas da conta são seus. Não dê a ninguém.
    .isee = Onde fazer o ISEE
    .benefit = Ajuda para os filhos
    .account = Uma conta no meu nome
    .person = Uma pessoa
