### Joining the family (ricongiungimento familiare).

reunification = Reunificação familiar
reunification-stage =
    Em que ponto vocês estão?

    Serve só para dizer aonde você deve ir.
    .abroad = A família ainda está longe
    .arrived = Chegamos há pouco
    .kit = Tenho os papéis para o correio
    .receipt = Tenho o recibo do correio
    .unsaid = Prefiro não dizer
reunification-abroad =
    O pedido se faz na internet, com o SPID.

    Um patronato pode fazer com você.
reunification-arrived =
    Vocês têm 8 dias desde a chegada. Peçam logo a hora marcada.

    O escritório é o “Sportello Unico” da Prefettura.
reunification-card =
    O “Sportello Unico” olha o visto e o “nulla osta”.

    Depois dá a você os papéis para a permissão de estadia.
    .papers = O que levar
    .kit = E depois? O correio (posta)
    .receipt = Tenho o recibo do correio
    .late = Os dias já passaram
    .careful = Cuidado com o dinheiro
    .stages = Em que ponto estamos
reunification-nothing =
    O “Sportello Unico Immigrazione” fica na Prefettura, em Bergamo.

    O endereço ainda não foi verificado. Por isso não escrevemos.
    .papers = O que levar
    .kit = E depois? O correio (posta)
    .receipt = Tenho o recibo do correio
    .late = Os dias já passaram
    .careful = Cuidado com o dinheiro
    .stages = Em que ponto estamos
    .person = Uma pessoa
reunification-papers =
    Quem chegou leva o passaporte com o visto.

    Leva o “nulla osta”.

    Leva os papéis de casamento ou de nascimento, traduzidos.

    Quem hospeda leva a permissão de estadia e o contrato da casa.
    .go = Aonde ir
    .kit = E depois? O correio (posta)
    .careful = Cuidado com o dinheiro
reunification-kit =
    Leve os papéis da Prefettura ao correio (posta). O envelope fica aberto.

    Procure o “Sportello Amico”. Vá pessoalmente.

    Você recebe um recibo (ricevuta): guarde bem.
    .receipt = E depois? Tenho o recibo
    .late = Os dias já passaram
    .careful = Cuidado com o dinheiro
    .stages = Em que ponto estamos
reunification-kit_nothing =
    Leve os papéis a um correio (posta) que tem o “Sportello Amico”. O envelope fica aberto.

    Os endereços ainda não foram verificados. Por isso não escrevemos.
    .receipt = E depois? Tenho o recibo
    .late = Os dias já passaram
    .careful = Cuidado com o dinheiro
    .stages = Em que ponto estamos
    .person = Uma pessoa
reunification-receipt =
    Com o recibo (ricevuta) você já pode fazer muito.

    Escolha o médico. Peça a residência (residenza). Mande os filhos à escola.

    Depois vá à Questura para as fotos e as digitais.
    .doctor = Médico e tratamentos
    .residence = Residência (residenza)
    .school = Escola dos filhos
    .tax_code = Código fiscal
    .stages = Em que ponto estamos
reunification-school =
    Os filhos vão à escola em qualquer mês do ano.

    Vá à escola mais próxima. Leve os papéis que você tem.

    Falta um papel? A escola aceita assim mesmo.
    .receipt = Voltar
    .tax_code = Código fiscal
    .person = Uma pessoa
reunification-tax_code =
    O código fiscal (codice fiscale) serve para o médico e o trabalho.

    Peça no “Sportello Unico”. Se não derem, peça na “Agenzia delle Entrate”.
    .receipt = Voltar
    .doctor = Médico e tratamentos
    .person = Uma pessoa
reunification-late =
    Passaram mais de 8 dias? Vá assim mesmo, e logo.

    Primeiro peça ajuda a um patronato.

    O atendimento de saúde existe do mesmo jeito. A escola também.
    .go = Aonde ir
    .doctor = Médico e tratamentos
    .person = Uma pessoa
reunification-careful =
    O patronato ajuda você com o pedido. Pergunte antes se é pago.

    Não compre casas ou contratos falsos.

    O seu passaporte fica com você. Ninguém pode ficar com ele.
    .go = Aonde ir
    .papers = O que levar
    .person = Uma pessoa
