### Choosing a doctor or a paediatrician.

doctor = Médico e pediatra
doctor-who = Para quem é o médico?
    .child = Criança, até 13 anos
    .adult = Adulto, ou a partir de 14 anos
    .invalid = Toque em uma das duas opções.
doctor-card_child =
    Toda criança pode ter um pediatra.

    A partir dos 6 anos você escolhe: pediatra ou médico.

    Isso se faz no guichê “Scelta e revoca”.
    .papers = O que levar
    .without_permit = Sem permissão de estadia
    .not_asked = O que não é preciso
    .elsewhere = Outro município
doctor-card_adult =
    Primeiro você se inscreve no serviço de saúde (Servizio sanitario). Depois escolhe o médico.

    Isso se faz no guichê “Scelta e revoca”.
    .papers = O que levar
    .without_permit = Sem permissão de estadia
    .not_asked = O que não é preciso
    .elsewhere = Outro município
doctor-nothing =
    O médico se escolhe no guichê “Scelta e revoca” da ASST.

    O endereço ainda não foi verificado. Por isso não escrevemos.
    .papers = O que levar
    .without_permit = Sem permissão de estadia
    .not_asked = O que não é preciso
    .elsewhere = Outro município
    .person = Uma pessoa
doctor-papers =
    Leve estes documentos, se tiver.

    Um documento de identidade. O código fiscal (codice fiscale). A permissão de estadia, ou o recibo (ricevuta). O endereço de casa.

    Para uma criança: o seu documento e o código fiscal da criança.

    Falta alguma coisa? Pergunte no guichê como fazer.
    .go = Aonde ir
    .without_permit = Sem permissão de estadia
    .not_asked = O que não é preciso
doctor-without_permit =
    Há atendimento de saúde para todos, mesmo sem permissão de estadia.

    Até 18 anos: pediatra ou médico, como todo mundo.

    Um adulto pode pedir o cartão STP (tessera STP). Vale para atendimento urgente ou essencial. Vale também na gravidez.

    Peça no hospital ou na ASST.
    .go = Aonde ir
    .not_asked = O que não é preciso
    .person = Uma pessoa
doctor-not_asked =
    O contrato de trabalho não é preciso.

    Não tem permissão de estadia? Quem atende você não pode avisar as autoridades só por isso.

    Você pode pedir um mediador (mediatore). As crianças não devem traduzir.
    .go = Aonde ir
    .papers = O que levar
    .person = Uma pessoa
