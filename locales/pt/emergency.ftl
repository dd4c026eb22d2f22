### Which number, or which door, when somebody feels ill.

emergency = Estou passando mal agora
emergency-which = Como você está agora?
    .danger = Dor forte ou perigo
    .night = Não é grave, noite ou feriado
    .day = Não é grave, de dia
    .without_permit = Sem permissão de estadia
emergency-danger =
    Ligue para o 112.

    É grátis, dia e noite. Você pode pedir o seu idioma.
    .say = O que dizer no telefone
    .without_permit = Sem permissão de estadia
    .calmer = Não é tão grave
emergency-say =
    Primeiro diga onde você está: município, rua, número.

    Depois diga o que acontece. Responda às perguntas.

    “Parlo poco italiano. Serve un’ambulanza. Sono a…”

    Quer dizer: “Falo pouco italiano. Preciso de uma ambulância. Estou em…”
    .numbers = O número
    .without_permit = Sem permissão de estadia
emergency-night =
    À noite e nos feriados há um médico por telefone.

    O número está aqui, se já foi verificado.

    Você piorou? Ligue para o 112.
    .danger = Dor forte ou perigo
    .without_permit = Sem permissão de estadia
emergency-day =
    De dia, vá ao seu médico ou ao pediatra.

    Não tem médico? Você pode escolher um.

    Você piorou? Ligue para o 112.
    .doctor = Escolher o médico
    .danger = Dor forte ou perigo
    .without_permit = Sem permissão de estadia
emergency-without_permit =
    No pronto-socorro (pronto soccorso) atendem todos, mesmo sem permissão de estadia.

    Quem atende você não pode avisar as autoridades só por isso.

    Está com medo? Você pode pedir um mediador (mediatore).
    .danger = Dor forte ou perigo
    .night = Não é grave, noite ou feriado
    .doctor = Escolher o médico
    .person = Uma pessoa
