### Renewing the residence permit (permesso di soggiorno).

permit = Renovar a permissão de estadia
permit-kind =
    Que permissão (permesso) você tem?

    Serve só para dizer aonde você deve ir.
    .work = Trabalho ou estudo
    .family = Família
    .long_term = A “carta di soggiorno”
    .asylum = Asilo
    .protection = Outra proteção
    .care = Tratamento médico
    .lapsed = Vencida, ou perdi o trabalho
    .waiting = Já tenho o recibo (ricevuta)
    .unsaid = Prefiro não dizer
permit-post =
    Pegue o kit amarelo (“kit giallo”) no correio (posta).

    Um patronato pode preencher com você, grátis.

    Entregue em um correio que tem o “Sportello Amico”.
    .papers = O que levar
    .helper = Quem me ajuda
    .receipt = E depois?
    .not_asked = Cuidado com o dinheiro
permit-post_nothing =
    Pegue o kit amarelo (“kit giallo”) no correio (posta). Entregue no “Sportello Amico”.

    Os endereços ainda não foram verificados. Por isso não escrevemos.
    .papers = O que levar
    .helper = Quem me ajuda
    .receipt = E depois?
    .not_asked = Cuidado com o dinheiro
    .person = Uma pessoa
permit-questura =
    Para esta permissão vá à Questura, em Bergamo.

    Procure o “Ufficio Immigrazione”. É preciso marcar hora: um patronato pode pedir.
    .papers = O que levar
    .helper = Quem me ajuda
    .receipt = E depois?
    .not_asked = Cuidado com o dinheiro
permit-questura_nothing =
    Para esta permissão vá à Questura, em Bergamo. Procure o “Ufficio Immigrazione”.

    Os horários ainda não foram verificados. Por isso não escrevemos.
    .papers = O que levar
    .helper = Quem me ajuda
    .receipt = E depois?
    .not_asked = Cuidado com o dinheiro
    .person = Uma pessoa
permit-help =
    Um patronato olha os documentos com você.

    A ajuda para o pedido é grátis.
    .papers = O que levar
    .late = Se já venceu
    .not_asked = Cuidado com o dinheiro
    .kinds = Escolher o tipo de permissão
permit-help_nothing =
    Um patronato olha os documentos com você, grátis.

    Aqui perto ainda não temos um verificado. Pergunte no seu município (Comune).
    .papers = O que levar
    .late = Se já venceu
    .not_asked = Cuidado com o dinheiro
    .person = Uma pessoa
    .kinds = Escolher o tipo de permissão
permit-papers =
    Prepare estes documentos.

    O passaporte e a permissão de estadia, com fotocópias. O código fiscal (codice fiscale). As provas do motivo, por exemplo o contrato.

    Há selos e boletos para pagar. Pergunte antes quanto é.
    .kinds = Escolher o tipo de permissão
    .helper = Quem me ajuda
    .receipt = E depois?
permit-questura_papers =
    Prepare o passaporte e a permissão de estadia, com fotocópias.

    Prepare também as provas do motivo.

    A lista muda para cada permissão. Peça na Questura ou no patronato.
    .go = Aonde ir
    .helper = Quem me ajuda
    .receipt = E depois?
permit-receipt =
    Depois do pedido você tem um recibo (ricevuta). Guarde com o passaporte.

    Depois vá à Questura para as fotos e as digitais.

    Você pediu a renovação a tempo? Com o recibo você pode trabalhar e se tratar.
    .kinds = Escolher o tipo de permissão
    .helper = Quem me ajuda
    .not_asked = Cuidado com o dinheiro
permit-late =
    Peça ajuda logo, antes de mandar o pedido.

    Leve a permissão de estadia e o passaporte. Leve as cartas que você recebeu.

    Os médicos atendem você mesmo sem permissão de estadia.
    .helper = Quem me ajuda
    .doctor = Médico e tratamentos
    .person = Uma pessoa
permit-not_asked =
    O kit no correio é grátis. Não compre de ninguém.

    O patronato preenche o pedido grátis.

    Pagou alguma coisa? Peça sempre um recibo.
    .kinds = Escolher o tipo de permissão
    .helper = Quem me ajuda
    .person = Uma pessoa
