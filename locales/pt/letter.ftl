### A letter that is hard to understand.

letter = Uma carta
letter-sender = Quem escreve para você? Olhe o nome ou o desenho no alto.
    .comune = Município (Comune)
    .tax = INPS ou Agenzia delle Entrate
    .court = Tribunal ou advogado (Tribunale)
    .police = Questura ou Prefettura
    .social = Serviços sociais
    .school = Escola (scuola)
    .bills = Luz, gás, aluguel, banco
    .slip = Um papel do carteiro
    .unknown = Não sei, ou outro
letter-comune =
    O município (Comune) escreve sobre a casa, os impostos, o lixo ou a escola.

    Olhe se há uma data.

    Você pode perguntar no escritório escrito no alto.
    .reader = Quem lê a carta comigo
    .urgent = É urgente?
    .papers = O que levar
letter-tax =
    O INPS escreve sobre trabalho, filhos ou aposentadoria. A Agenzia escreve sobre os impostos.

    Para o INPS, vá a um patronato. Para os impostos, vá a um CAF.

    Vá antes da data escrita.
    .reader = Quem lê a carta comigo
    .urgent = É urgente?
    .papers = O que levar
    .not_asked = Cuidado com o dinheiro
letter-court =
    É uma carta importante. Não espere.

    Procure a data e a palavra “udienza” (audiência).

    Leve a um advogado (avvocato). Tem pouco dinheiro? O Estado pode pagar.
    .lawyer = Um advogado (avvocato)
    .reader = Quem lê a carta comigo
    .papers = O que levar
    .without_permit = Sem permissão de estadia
letter-police =
    Pode ser uma hora marcada. Ou pode faltar um papel.

    Olhe a data. Não jogue fora.

    Tem uma dúvida? Primeiro fale com um patronato ou um advogado.
    .permit = Renovar a permissão de estadia
    .lawyer = Um advogado (avvocato)
    .reader = Quem lê a carta comigo
    .urgent = É urgente?
    .without_permit = Sem permissão de estadia
letter-school =
    Muitas vezes é uma reunião, uma assinatura ou um pagamento.

    Peça à professora para explicar. Você pode pedir um mediador (mediatore).

    Os filhos não devem traduzir.
    .reader = Quem lê a carta comigo
    .urgent = É urgente?
    .papers = O que levar
letter-bills =
    Olhe a data. Procure as palavras “sollecito” ou “ultimo avviso” (último aviso).

    Não consegue pagar? Ligue antes dessa data.

    Não pague se não entende para que é.
    .reader = Quem lê a carta comigo
    .urgent = É urgente?
    .papers = O que levar
    .not_asked = Cuidado com o dinheiro
letter-slip =
    O carteiro passou. A carta está no correio (posta).

    Vá ao correio escrito no papel. Leve o papel e um documento.

    O papel é verde? Pode ser um tribunal ou uma multa. Vá logo.

    Se você não for, depois de alguns dias a carta vale do mesmo jeito.
    .reader = Quem lê a carta comigo
    .sender = Já peguei a carta
    .papers = O que levar
letter-unknown =
    Está bem assim. Leve a uma pessoa que leia com você.

    É uma mensagem no celular e pede dinheiro? Não toque no link.
    .reader = Quem lê a carta comigo
    .urgent = É urgente?
    .papers = O que levar
    .not_asked = Cuidado com o dinheiro
letter-reader = Aqui pergunte quem pode ler a carta com você.
    .papers = O que levar
    .urgent = É urgente?
    .not_asked = Cuidado com o dinheiro
    .without_permit = Sem permissão de estadia
    .elsewhere = Outro município
letter-nothing =
    Pergunte no município (Comune): “Chi legge la lettera con me?”

    Quer dizer: “Quem lê a carta comigo?”

    Aqui perto ainda não há um escritório verificado.
    .papers = O que levar
    .urgent = É urgente?
    .not_asked = Cuidado com o dinheiro
    .without_permit = Sem permissão de estadia
    .elsewhere = Outro município
    .person = Uma pessoa
letter-lawyer =
    Aqui você pode pedir um advogado (avvocato).

    Tem pouco dinheiro? Peça o “patrocinio a spese dello Stato”.
    .papers = O que levar
    .without_permit = Sem permissão de estadia
    .elsewhere = Outro município
letter-lawyer_nothing =
    Pergunte na ordem dos advogados de Bergamo (Ordine degli Avvocati).

    Tem pouco dinheiro? Diga: “patrocinio a spese dello Stato”.

    O endereço ainda não foi verificado. Por isso não escrevemos.
    .papers = O que levar
    .without_permit = Sem permissão de estadia
    .reader = Quem lê a carta comigo
    .person = Uma pessoa
letter-urgent =
    Procure uma data próxima. Procure estas palavras:

    “entro”, “scadenza”, “udienza”, “convocazione”, “sollecito”.

    Encontrou uma? Peça para alguém ler hoje ou amanhã.
    .reader = Quem lê a carta comigo
    .papers = O que levar
    .sender = Quem me escreve?
letter-papers =
    Leve a carta original, com o envelope.

    Leve um documento, se tiver. Leve as cartas de antes.

    Não mande a foto aqui no chat.
    .reader = Aonde ir
    .urgent = É urgente?
    .not_asked = Cuidado com o dinheiro
letter-without_permit =
    Mesmo sem permissão de estadia, a carta conta. Não jogue fora.

    Você pode falar com um advogado (avvocato). Contra uma expulsão, o Estado pode pagar.

    Está com medo? Primeiro fale com o advogado. Depois decida.
    .lawyer = Um advogado (avvocato)
    .reader = Quem lê a carta comigo
    .person = Uma pessoa
letter-not_asked =
    Ninguém deve pedir suas senhas ou códigos.

    Pagou alguma coisa? Peça sempre um recibo (ricevuta).

    Não dê a carta a quem você não conhece. Os filhos não devem traduzir.
    .reader = Aonde ir
    .papers = O que levar
    .person = Uma pessoa
