### A child who does not speak or struggles.

development = Um filho tem dificuldades
development-start =
    Não fala, não aprende, ou é diferente dos outros?

    Cada criança tem o seu tempo. Falar disso cedo ajuda.

    Comece pelo pediatra.
    .doctor = Falar com o pediatra
    .specialist = Os especialistas: onde
    .support = A ajuda na escola
    .languages = Dois idiomas em casa
    .papers = O que levar
    .without_permit = Sem permissão de estadia
    .not_asked = O que não é preciso
development-doctor =
    Diga ao pediatra o que você vê em casa.

    Entende? Ouve bem? Brinca com os outros? Desde quando tem dificuldades?

    O pediatra pode mandar vocês aos especialistas.
    .choose = Escolher o pediatra
    .specialist = Os especialistas: onde
    .papers = O que levar
development-card =
    O serviço se chama “Neuropsichiatria infantile” (NPI): neuropsiquiatria infantil.

    Olha como a criança fala, aprende e brinca.

    Passe antes pelo pediatra. Peça o encaminhamento.
    .papers = O que levar
    .without_permit = Sem permissão de estadia
    .support = A ajuda na escola
    .not_asked = O que não é preciso
    .elsewhere = Outro município
development-nothing =
    O serviço é da ASST: “Neuropsichiatria infantile” (NPI), neuropsiquiatria infantil.

    O endereço ainda não foi verificado. O pediatra diz aonde ir.
    .choose = Escolher o pediatra
    .papers = O que levar
    .without_permit = Sem permissão de estadia
    .support = A ajuda na escola
    .elsewhere = Outro município
    .person = Uma pessoa
development-support =
    Fale com as professoras: elas também veem a criança.

    Com um laudo, a escola pode dar mais ajuda. Por exemplo um professor de apoio (insegnante di sostegno).

    O pediatra faz o primeiro papel. Depois há uma consulta do INPS.
    .papers = O que levar
    .doctor = Falar com o pediatra
    .not_asked = O que não é preciso
development-languages =
    Falar dois idiomas não é uma doença.

    Fale com a criança no idioma que você conhece melhor. Conte, cante, brinque.

    Tem dificuldade nos dois idiomas? Diga ao pediatra.
    .doctor = Falar com o pediatra
    .steps = Os outros passos
development-papers =
    Leve o que você tem.

    O cartão de saúde (tessera sanitaria) da criança. Os papéis dos médicos, também de outro país. Os cadernos da escola.

    Um vídeo da criança brincando pode ajudar.
    .go = Os especialistas: onde
    .without_permit = Sem permissão de estadia
    .not_asked = O que não é preciso
development-without_permit =
    Até 18 anos há um médico para todos, mesmo sem permissão de estadia.

    A escola é para todas as crianças.

    Quem atende você não pode avisar as autoridades só por falta de permissão.
    .choose = Escolher o pediatra
    .go = Os especialistas: onde
    .person = Uma pessoa
development-not_asked =
    Não é culpa sua. Pedir ajuda não tira nada de você.

    Assine só o que você entende. Peça um mediador (mediatore).

    Os irmãos não devem traduzir.
    .go = Os especialistas: onde
    .steps = Os outros passos
    .person = Uma pessoa
