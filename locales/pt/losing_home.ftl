### Losing the home.

losing_home = Estou perdendo a casa
losing_home-what =
    Primeiro: não assine nada que você não entende.

    O que acontece?
    .tonight = Não tenho onde dormir hoje
    .letter = Uma carta do dono
    .court = Uma carta do tribunal
    .owner = O dono quer me tirar
    .debts = Não consigo pagar
    .go = Onde pedir ajuda
    .unsaid = Prefiro não dizer
losing_home-tonight =
    Telefone ou vá já ao município (Comune). Pergunte pela assistente social (“assistente sociale”).

    Diga logo se há crianças ou doentes.

    Você está em perigo? Ligue para o 112.
losing_home-card =
    A assistente social (assistente sociale) procura com você outro caminho.

    Quanto antes você falar, mais caminhos há.
    .papers = O que levar
    .sign = Não assinar
    .union = O sindicato dos inquilinos
    .residence = Residência sem casa
    .without_permit = Sem permissão de estadia
    .elsewhere = Outro município
losing_home-nothing =
    Vá ao município (Comune) e pergunte pela assistente social (“assistente sociale”).

    O endereço ainda não foi verificado. Por isso não escrevemos.
    .papers = O que levar
    .sign = Não assinar
    .union = O sindicato dos inquilinos
    .residence = Residência sem casa
    .without_permit = Sem permissão de estadia
    .elsewhere = Outro município
    .numbers = Números úteis
    .person = Uma pessoa
losing_home-letter =
    A carta do dono não é um despejo (sfratto).

    Olhe a data e quanto ele pede.

    Você pode propor pagar aos poucos. Faça por escrito.
    .go = Aonde ir
    .union = Quem lê a carta comigo
    .sign = Não assinar
    .papers = O que levar
    .debts = Não consigo pagar
losing_home-court =
    Pegue a carta no correio (posta). Procure o dia da audiência (“udienza”).

    Vá nesse dia, mesmo sem advogado (avvocato).

    Você pode pedir tempo para pagar: o “termine di grazia”. O juiz decide.
    .lawyer = Um advogado grátis
    .go = Aonde ir
    .union = O sindicato dos inquilinos
    .papers = O que levar
losing_home-lawyer =
    Com pouca renda, o advogado (avvocato) pode ser grátis.

    Chama-se “patrocinio a spese dello Stato”. Peça na ordem dos advogados (Ordine degli Avvocati).

    Sem permissão de estadia? Pergunte assim mesmo.
    .go = Aonde ir
    .union = O sindicato dos inquilinos
    .person = Uma pessoa
losing_home-owner =
    O dono não pode trocar a fechadura.

    Não pode cortar luz, gás ou água.

    Só o oficial de justiça (ufficiale giudiziario) pode tirar você, depois do juiz.

    Ficou fora de casa? Ligue para o 112.
    .numbers = Números úteis
    .union = Quem me ajuda
    .sign = Não assinar
    .go = Aonde ir
losing_home-sign =
    Não assine papéis para ir embora.

    Peça uma cópia. Dê para ler a alguém de confiança.

    Não dê as chaves sem um recibo (ricevuta).
    .union = Quem lê a carta comigo
    .go = Aonde ir
    .person = Uma pessoa
losing_home-union =
    O sindicato dos inquilinos (“sindacato inquilini”) lê os papéis com você.

    Procure um destes nomes. SICET. SUNIA. UNIAT. Unione Inquilini.

    Pergunte antes se é preciso pagar uma carteirinha.
    .papers = O que levar
    .go = Aonde ir
    .person = Uma pessoa
losing_home-papers =
    Leve o contrato e todas as cartas.

    Leve os recibos do aluguel. Leve os documentos da família.

    Não tem contrato? Leve as provas de que você pagou.
    .go = Aonde ir
    .sign = Não assinar
    .person = Uma pessoa
losing_home-without_permit =
    O dono tem que ir ao juiz. Vale também sem contrato.

    Tem filhos? A assistente social (assistente sociale) pode ajudar mesmo sem permissão de estadia.

    Você pode pedir um mediador (mediatore).
    .go = Aonde ir
    .owner = O dono quer me tirar
    .person = Uma pessoa
