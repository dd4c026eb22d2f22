### A pain that does not pass: the doctor, words to tell it, people who listen with a mediator.

pain = Uma dor que não passa
pain-start =
    Uma dor que dura precisa ser examinada. Comece pelo médico.

    É muito forte, ou começou agora? Ligue para o 112.
    .danger = Estou passando mal agora
    .doctor = Um médico para mim
    .tell = Como contar ao médico
    .nothing_found = Os exames estão normais
    .team = Quem escuta com um mediador
    .papers = O que levar
    .without_permit = Sem permissão de estadia
    .not_asked = O que não é preciso
pain-tell =
    Pense antes em três coisas. Onde dói? Desde quando? Quando é pior?

    Você pode mostrar esta frase:

    “Ho un dolore da molto tempo. Parlo poco italiano. C’è un mediatore?”

    Quer dizer: “Tenho uma dor há muito tempo. Falo pouco italiano. Há um mediador?”
    .doctor = Um médico para mim
    .papers = O que levar
    .steps = As outras perguntas
pain-nothing_found =
    Às vezes os exames estão normais e a dor continua. A sua dor é verdadeira.

    Também um luto, uma viagem ou as preocupações pesam no corpo.

    Você pode falar disso com quem conhece o seu idioma.
    .team = Quem escuta com um mediador
    .tell = Como contar ao médico
    .person = Uma pessoa
pain-card =
    Aqui escutam você com um mediador (mediatore).

    Você pode falar do corpo, da família e do seu país.
    .papers = O que levar
    .without_permit = Sem permissão de estadia
    .not_asked = O que não é preciso
    .elsewhere = Outro município
pain-nothing =
    Aqui perto ainda não temos um lugar verificado.

    Pergunte ao médico: “C’è un servizio con il mediatore? C’è l’etnoclinica?”

    Quer dizer: “Há um serviço com mediador? Há etnoclínica?”
    .doctor = Um médico para mim
    .tell = Como contar ao médico
    .without_permit = Sem permissão de estadia
    .elsewhere = Outro município
    .person = Uma pessoa
pain-papers =
    Leve os exames e as cartas dos médicos, se tiver.

    Leve os remédios que você toma. Também as ervas e os remédios do seu país.

    Não tem nada? Vá assim mesmo.
    .doctor = Um médico para mim
    .team = Quem escuta com um mediador
    .without_permit = Sem permissão de estadia
pain-without_permit =
    Você pode se tratar mesmo sem permissão de estadia.

    Peça o cartão STP (tessera STP), no hospital ou na ASST. Vale para atendimento urgente ou essencial.

    Quem atende você não pode avisar as autoridades só por falta de permissão.
    .doctor = Um médico para mim
    .danger = Estou passando mal agora
    .person = Uma pessoa
pain-not_asked =
    Você não precisa contar tudo na primeira vez.

    Pode falar com o médico sem mais ninguém.

    Você pode pedir um mediador (mediatore). Parentes e filhos não devem traduzir.
    .doctor = Um médico para mim
    .steps = As outras perguntas
    .person = Uma pessoa
