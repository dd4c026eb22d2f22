### The consultorio.

consultorio = Consultório da família
consultorio-card =
    O consultório da família (consultorio) é para toda a família.

    Acompanha a gravidez, o casal e os filhos.

    Não é preciso pedido do médico. Ligue antes, se puder.
    .papers = O que levar
    .without_permit = Sem permissão de estadia
    .not_asked = O que não é preciso
    .elsewhere = Outro município
consultorio-nothing =
    Nesta região há consultórios da família (consultori) da ASST.

    O endereço ainda não foi verificado. Por isso não escrevemos.
    .papers = O que levar
    .without_permit = Sem permissão de estadia
    .not_asked = O que não é preciso
    .elsewhere = Outro município
    .person = Uma pessoa
consultorio-papers =
    Leve o que você tem.

    O cartão de saúde (tessera sanitaria), se tiver. Os exames já feitos, se tiver.

    Não tem nada? Pode ir assim mesmo.
    .go = Aonde ir
    .without_permit = Sem permissão de estadia
    .not_asked = O que não é preciso
consultorio-without_permit =
    Há atendimento de saúde para todos.

    Na gravidez, atendem você mesmo sem permissão de estadia.

    Peça o cartão STP (tessera STP). Serve para as consultas e os exames.

    Não tem permissão de estadia? Quem atende você não pode avisar as autoridades só por isso.
    .go = Aonde ir
    .not_asked = O que não é preciso
    .person = Uma pessoa
consultorio-not_asked =
    O pedido do médico não é preciso.

    Você pode ir sem companhia ou com quem quiser. Também antes dos 18 anos.

    Você pode pedir um mediador (mediatore). Os filhos não devem traduzir.
    .go = Aonde ir
    .papers = O que levar
    .person = Uma pessoa
