### Parents who part. The first screen asks how it is at home and nothing else; titles, buttons
### and first lines name neither the matter nor the fear.

separation = Pais e filhos
separation-home = Como vão as coisas em casa?
    .well = Bem
    .so_so = Mais ou menos
    .badly = Mal
    .unsaid = Prefiro não dizer
separation-calm =
    Agradecemos. Aqui você vai devagar e decide.

    Primeiro você pode falar com uma pessoa.

    Precisa de ajuda agora? Ligue para o 112. Se você desligar, podem ligar de volta.
    .person = Uma pessoa
    .numbers = Números úteis
    .read = Ler as informações
separation-card =
    Um advogado (avvocato) explica as regras para pais e filhos.

    Vocês vivem em duas casas? É preciso ter regras escritas.

    Você ganha pouco? O Estado pode pagar o advogado: “patrocinio a spese dello Stato”.
    .agree = Entrar em acordo
    .children = Os filhos
    .permit = A permissão de estadia
    .papers = O que levar
    .not_asked = O que não é preciso
    .elsewhere = Outro município
separation-nothing =
    Um advogado (avvocato) explica as regras para pais e filhos. Vocês vivem em duas casas? É preciso ter regras escritas.

    Você ganha pouco? O Estado pode pagar o advogado: “patrocinio a spese dello Stato”.

    Aqui perto ainda não temos um escritório verificado. Peça na ordem dos advogados (Ordine degli avvocati).
    .agree = Entrar em acordo
    .children = Os filhos
    .permit = A permissão de estadia
    .papers = O que levar
    .not_asked = O que não é preciso
    .elsewhere = Outro município
    .person = Uma pessoa
separation-card_alone =
    Um advogado (avvocato) fala só com você, se você quiser.

    Explica os seus direitos antes de cada passo.

    Você ganha pouco? O Estado pode pagar o advogado: “patrocinio a spese dello Stato”.
    .person = Uma pessoa
    .children = Os filhos
    .permit = A permissão de estadia
    .papers = O que levar
    .not_asked = O que não é preciso
    .elsewhere = Outro município
separation-nothing_alone =
    Um advogado (avvocato) fala só com você, se você quiser. Explica os seus direitos.

    Você ganha pouco? O Estado pode pagar o advogado: “patrocinio a spese dello Stato”.

    Aqui perto ainda não temos um escritório verificado. Fale primeiro com uma pessoa.
    .person = Uma pessoa
    .children = Os filhos
    .permit = A permissão de estadia
    .papers = O que levar
    .not_asked = O que não é preciso
    .elsewhere = Outro município
separation-agree =
    Se vocês falam com calma, alguém pode ajudar: a mediação familiar (mediazione familiare).

    É uma escolha. Ninguém pode obrigar você.

    Um dos dois tem medo? Então não se faz.
    .consultorio = Consultório: perguntar
    .not_calm = Não falamos com calma
    .children = Os filhos
separation-children =
    Quem busca os filhos na escola? Fale com a escola. É preciso ter um papel.

    Para o passaporte de um filho é preciso ter dois “sim”. Se não, decide um juiz.

    Guarde uma cópia dos documentos dos filhos.
    .go = Um advogado: onde
    .papers = O que levar
    .person = Uma pessoa
separation-permit =
    Você tem uma permissão por família? Ela não termina sozinha.

    Pode mudar para trabalho ou estudo. É preciso pedir.

    Primeiro fale com um advogado ou com um patronato.
    .go = Um advogado: onde
    .helper = Permissão e patronato
    .without_permit = Sem permissão de estadia
    .person = Uma pessoa
separation-papers =
    É preciso levar os papéis do casamento e do nascimento dos filhos. É preciso mostrar a renda.

    Leve também os documentos e a permissão de estadia, se tiver.

    Falta alguma coisa? Vá assim mesmo. Não procure papéis se for arriscado.
    .go = Um advogado: onde
    .children = Os filhos
    .person = Uma pessoa
separation-without_permit =
    Você pode falar com um advogado mesmo sem permissão de estadia.

    Para o advogado pago pelo Estado, em geral pedem uma permissão de estadia. Pergunte assim mesmo.

    Os filhos vão à escola e ao pediatra como antes.
    .go = Um advogado: onde
    .not_asked = O que não é preciso
    .person = Uma pessoa
separation-not_asked =
    Assine só o que você entende. Você pode pedir um mediador para o idioma (mediatore).

    A mediação familiar é uma escolha. Se há medo, não se faz.

    Os filhos não devem traduzir.
    .go = Um advogado: onde
    .children = Os filhos
    .person = Uma pessoa
