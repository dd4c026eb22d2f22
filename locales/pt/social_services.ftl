### Called by the social services or the minors' protection service (tutela minori).

social_services = Serviços sociais
social_services-start =
    Os serviços sociais (servizi sociali) ajudam as famílias.

    O que aconteceu?
    .invited = Me ligaram ou escreveram
    .court = Está escrito “Tribunale”
    .why = Por que me chamam?
    .asking = Quero pedir uma ajuda
    .unsaid = Prefiro não dizer
social_services-first =
    Vá à reunião. Não pode? Ligue e peça outro dia.

    Peça logo um mediador (mediatore).

    Você pode pedir para falar sem outras pessoas da família.
social_services-court =
    Um juiz pergunta como está a criança. Depois o serviço escreve ao juiz.

    Fale logo com um advogado (avvocato).

    Vá às reuniões. Você pode contar a sua história.
social_services-why =
    Talvez a escola, o hospital ou outros tenham pedido uma ajuda para os filhos.

    O serviço quer entender como eles estão. Chama-se proteção de menores (“tutela minori”).

    Receber esse chamado não é uma culpa.
    .first = O que fazer primeiro
    .not_asked = Os meus direitos
    .go = Aonde ir
social_services-card =
    Aqui você pode falar com os serviços sociais (servizi sociali).

    Há um nome no seu papel? Pergunte por essa pessoa.
    .papers = O que levar
    .interpreter = O meu idioma
    .lawyer = Um advogado (avvocato)
    .without_permit = Sem permissão de estadia
    .not_asked = Os meus direitos
    .elsewhere = Outro município
social_services-nothing =
    Olhe no papel: lá estão o nome e o lugar.

    Não tem um papel? Pergunte no seu município (Comune) pela assistente social (“assistente sociale”).

    Aqui perto ainda não há um escritório verificado.
    .papers = O que levar
    .interpreter = O meu idioma
    .lawyer = Um advogado (avvocato)
    .without_permit = Sem permissão de estadia
    .not_asked = Os meus direitos
    .elsewhere = Outro município
    .person = Uma pessoa
social_services-interpreter =
    Peça um mediador (mediatore) antes da reunião.

    Os filhos e os parentes não devem traduzir.

    “Parlo poco italiano. Vorrei un mediatore per la mia lingua, per favore.”

    Quer dizer: “Falo pouco italiano. Gostaria de um mediador para o meu idioma, por favor.”
    .sign = Antes de assinar
    .papers = O que levar
    .go = Aonde ir
social_services-sign =
    Assine só o que você entendeu.

    Você pode dizer: “Vorrei leggerlo con calma”. Quer dizer: “Gostaria de ler com calma”.

    Peça sempre uma cópia.
    .lawyer = Um advogado (avvocato)
    .interpreter = O meu idioma
    .go = Aonde ir
social_services-lawyer =
    Aqui você pode pedir um advogado (avvocato).

    Tem pouco dinheiro? Peça o “patrocinio a spese dello Stato”.
    .papers = O que levar
    .interpreter = O meu idioma
    .sign = Antes de assinar
    .elsewhere = Outro município
social_services-lawyer_nothing =
    Pergunte na ordem dos advogados de Bergamo (Ordine degli Avvocati).

    Tem pouco dinheiro? Para um processo, o Estado pode pagar. Diga: “patrocinio a spese dello Stato”.

    O endereço ainda não foi verificado. Por isso não escrevemos.
    .papers = O que levar
    .interpreter = O meu idioma
    .sign = Antes de assinar
    .go = Aonde ir
    .person = Uma pessoa
social_services-papers =
    Leve o papel que mandaram para você.

    Leve um documento, se tiver. Leve os papéis de escola e médico dos filhos.

    Não mande fotos aqui no chat.
    .go = Aonde ir
    .interpreter = O meu idioma
    .sign = Antes de assinar
social_services-without_permit =
    Escola e pediatra são para todos os filhos, mesmo sem permissão de estadia.

    Está com medo pela permissão de estadia? Primeiro fale com um advogado (avvocato).
    .lawyer = Um advogado (avvocato)
    .go = Aonde ir
    .person = Uma pessoa
social_services-not_asked =
    Você pode perguntar por que chamam você.

    Pode pedir um mediador (mediatore), um advogado (avvocato) e uma cópia de tudo.

    Ninguém deve pedir dinheiro.
    .first = O que fazer primeiro
    .go = Aonde ir
    .person = Uma pessoa
