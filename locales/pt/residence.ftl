### The registered residence (residenza).

residence = Residência (residenza)
residence-home =
    A residência (residenza) diz ao município (Comune) onde você mora.

    Onde você mora agora?
    .own = Tenho contrato ou casa própria
    .hosted = Alguém me hospeda
    .nowhere = Não tenho casa fixa
    .refused = O município disse não
    .unsaid = Prefiro não dizer
residence-own = Leve o contrato, ou outro papel da casa.
residence-hosted =
    Quem hospeda você assina um papel. Leve também o documento dessa pessoa.

    Pergunte no município (Comune) qual papel é preciso.
residence-nowhere =
    Você pode pedir a residência (residenza) mesmo sem casa.

    Diga que está “senza fissa dimora” (sem endereço fixo). Explique onde passa os dias e quem conhece você.
residence-card =
    Peça no registro de moradores (“Anagrafe”) do município (Comune).

    Você precisa dela para o médico. Precisa também para a carteira de identidade (carta d’identità).
    .papers = O que levar
    .then = E depois? Quem vai à casa
    .without_permit = Sem permissão de estadia
    .not_asked = O que não é preciso
    .elsewhere = Outro município
residence-nothing =
    Vá ao município (Comune) e pergunte pelo registro de moradores (“Anagrafe”).

    O endereço ainda não foi verificado. Por isso não escrevemos.
    .papers = O que levar
    .then = E depois? Quem vai à casa
    .without_permit = Sem permissão de estadia
    .not_asked = O que não é preciso
    .elsewhere = Outro município
    .person = Uma pessoa
residence-papers =
    Leve estes documentos, se tiver.

    O passaporte. A permissão de estadia, ou o recibo (ricevuta). Um papel da casa.

    Chegou há pouco pela família? Leve o visto e o “nulla osta”.

    Falta alguma coisa? Vá assim mesmo e pergunte.
    .go = Aonde ir
    .then = E depois?
    .not_asked = O que não é preciso
residence-then =
    Um guarda do município (vigile) passa na casa. Só confere se você mora lá.

    Escreva o seu nome na campainha. Diga ao município (Comune) em que horas você está.

    Quando renovar a permissão de estadia, volte ao registro de moradores (Anagrafe).
    .refused = O município disse não
    .go = Aonde ir
    .papers = O que levar
residence-refused =
    Peça o “não” por escrito. Um “não” falado não basta.

    Você pode responder e explicar.

    Você pode fazer um recurso (ricorso) ao Prefetto. Tem 30 dias. Peça ajuda logo.
    .go = Aonde ir
    .not_asked = O que não é preciso
    .person = Uma pessoa
residence-without_permit =
    Você tem o recibo (ricevuta) da permissão de estadia? Então pode pedir a residência (residenza).

    Sem permissão de estadia e sem recibo, em geral não.

    O atendimento de saúde existe do mesmo jeito. A escola para os filhos também.
    .doctor = Médico e tratamentos
    .permit = A permissão de estadia
    .go = Aonde ir
    .person = Uma pessoa
residence-not_asked =
    Se você mora aqui de verdade, a residência (residenza) é um direito.

    Não se compra. Não dê dinheiro a quem vende.

    Não é preciso já ter a carteira de identidade. Basta o passaporte.
    .go = Aonde ir
    .papers = O que levar
    .person = Uma pessoa
