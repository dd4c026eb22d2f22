### Documents and telephone: to be made again, or in somebody else's hands.

taken = Documentos e celular
taken-start = O que você precisa refazer?
    .documents = Um documento
    .phone = Celular ou chip (SIM)
    .spid = SPID e senhas
    .kept = Estão com outra pessoa
    .unsaid = Prefiro não dizer
taken-documents = Um documento pode ser refeito. Qual?
    .passport = Passaporte
    .permit = Permissão de estadia
    .cards = Identidade, cartão de saúde
    .kept = Estão com outra pessoa
    .without_permit = Sem permissão de estadia
taken-passport =
    O passaporte é refeito no consulado do seu país. Ligue antes.

    Você pediu asilo ou proteção? Primeiro fale com um advogado (avvocato). Não vá ao consulado.
    .report = O papel da polícia
    .copies = As cópias
    .lawyer = Um advogado (avvocato)
    .without_permit = Sem permissão de estadia
    .go = Uma ajuda perto
taken-permit =
    Primeiro é preciso o papel da polícia.

    Depois pegue o kit amarelo (“kit giallo”) no correio (posta). Um patronato preenche com você, grátis.

    Algumas permissões de estadia são refeitas na Questura.
    .report = O papel da polícia
    .office = Aonde ir
    .copies = As cópias
    .not_asked = Os meus direitos
taken-cards =
    A carteira de identidade (carta d’identità) é refeita no município (Comune).

    O código fiscal (codice fiscale) e o cartão de saúde: pergunte na “Agenzia delle Entrate”.

    Leve o papel da polícia.
    .report = O papel da polícia
    .copies = As cópias
    .go = Uma ajuda perto
taken-report =
    Faça na polícia (polizia) ou com os carabinieri. Você pode pedir um mediador (mediatore).

    Diga o que falta e desde quando. O papel se chama “denuncia”. Guarde a cópia.

    Não tem permissão de estadia, ou tem uma dúvida? Primeiro fale com um advogado (avvocato).
    .without_permit = Sem permissão de estadia
    .copies = As cópias
    .lawyer = Um advogado (avvocato)
    .person = Uma pessoa
taken-phone =
    Bloqueie o chip (SIM): ligue para a sua operadora de outro telefone.

    Depois troque as senhas: e-mail, banco, fotos.

    Está com alguém que vive com você? Primeiro fale com uma pessoa.
    .spid = SPID e senhas
    .other_phone = As mensagens no celular
    .report = O papel da polícia
    .kept = Estão com outra pessoa
taken-other_phone =
    Quem tem o seu celular pode ler as mensagens.

    No Telegram abra “Configurações”, depois “Dispositivos”. Ali você pode fechar os outros telefones.

    Aqui você pode apagar em “Meus dados”.
    .my_data = Meus dados
    .spid = SPID e senhas
    .person = Uma pessoa
taken-spid =
    Fale com quem deu o SPID a você. Peça para parar o SPID. Chama-se “sospensione”.

    As senhas são só suas. Ninguém deve usar o SPID no seu lugar.

    Troque também a senha do e-mail.
    .phone = Celular ou chip (SIM)
    .not_asked = Os meus direitos
    .go = Uma ajuda perto
taken-kept =
    Documentos e celular são seus.

    Ninguém pode ficar com eles, em casa ou no trabalho.

    Não peça logo. Primeiro fale com uma pessoa, quando puder.
    .person = Uma pessoa
    .numbers = Números úteis
    .go = Uma ajuda perto
    .copies = As cópias
    .phone = As mensagens no celular
taken-card =
    Aqui você pode falar com uma pessoa.

    Você pode ir mesmo sem documentos.
    .copies = As cópias
    .documents = Refazer um documento
    .without_permit = Sem permissão de estadia
    .not_asked = Os meus direitos
    .elsewhere = Outro município
taken-nothing =
    Pergunte no seu município (Comune) pela assistente social (“assistente sociale”). Você pode ir sem documentos.

    Aqui perto ainda não há um escritório verificado.
    .numbers = Números úteis
    .copies = As cópias
    .documents = Refazer um documento
    .without_permit = Sem permissão de estadia
    .not_asked = Os meus direitos
    .elsewhere = Outro município
    .person = Uma pessoa
taken-lawyer =
    Aqui você pode pedir um advogado (avvocato).

    Tem pouco dinheiro? Peça o “patrocinio a spese dello Stato”.
    .copies = As cópias
    .without_permit = Sem permissão de estadia
taken-lawyer_nothing =
    Pergunte na ordem dos advogados de Bergamo (Ordine degli Avvocati).

    Tem pouco dinheiro? Diga: “patrocinio a spese dello Stato”.

    O endereço ainda não foi verificado. Por isso não escrevemos.
    .copies = As cópias
    .without_permit = Sem permissão de estadia
    .go = Uma ajuda perto
    .person = Uma pessoa
taken-copies =
    Tem uma cópia? Ajuda muito.

    Procure na escola, no médico, no CAF ou no trabalho: talvez tenham uma cópia.

    Deixe as cópias com uma pessoa de confiança. Não mande aqui.
    .documents = Refazer um documento
    .go = Uma ajuda perto
taken-without_permit =
    O consulado ajuda também quem não tem permissão de estadia.

    Você pediu asilo? Quer ir à polícia? Primeiro fale com um advogado (avvocato).

    No pronto-socorro (pronto soccorso) atendem você do mesmo jeito.
    .lawyer = Um advogado (avvocato)
    .go = Uma ajuda perto
    .person = Uma pessoa
taken-not_asked =
    Ninguém pode ficar com os seus documentos.

    Ninguém deve pedir suas senhas ou códigos.

    Você pode pedir um mediador (mediatore). Os filhos não devem traduzir.
    .go = Uma ajuda perto
    .numbers = Números úteis
    .person = Uma pessoa
