### A child just arrived, and school.

school = Matricular na escola
school-start =
    Toda criança pode ir à escola, mesmo sem permissão de estadia.

    Pode começar em qualquer mês do ano.

    Quantos anos tem?
    .small = Até 5 anos
    .child = De 6 a 15 anos
    .teen = A partir de 16 anos
    .class = Qual série?
    .papers = O que levar
    .vaccines = As vacinas
    .canteen = O refeitório (mensa)
    .without_permit = Sem permissão de estadia
    .not_asked = O que não é preciso
school-card_small =
    Até 3 anos há a creche (nido). Depois, a pré-escola (scuola dell’infanzia).

    Para entrar é preciso ter as vacinas.

    Pergunte no município (Comune) ou na escola se há vaga.
    .papers = O que levar
    .vaccines = As vacinas
    .without_permit = Sem permissão de estadia
    .elsewhere = Outro município
school-nothing_small =
    Até 3 anos há a creche (nido). Depois, a pré-escola (scuola dell’infanzia).

    Para entrar é preciso ter as vacinas. Pergunte no município (Comune) se há vaga.

    Os endereços ainda não foram verificados.
    .papers = O que levar
    .vaccines = As vacinas
    .without_permit = Sem permissão de estadia
    .say = Uma frase para mostrar
    .elsewhere = Outro município
    .person = Uma pessoa
school-card =
    Vá à escola mais próxima de casa. Procure a secretaria: “segreteria”.

    A matrícula se faz ali, mesmo durante o ano.
    .papers = O que levar
    .class = Qual série?
    .without_permit = Sem permissão de estadia
    .say = Uma frase para mostrar
    .elsewhere = Outro município
school-nothing =
    Vá à escola mais próxima de casa. Procure a secretaria: “segreteria”.

    Os endereços ainda não foram verificados. No município (Comune) sabem qual é a escola.
    .papers = O que levar
    .class = Qual série?
    .without_permit = Sem permissão de estadia
    .say = Uma frase para mostrar
    .elsewhere = Outro município
    .person = Uma pessoa
school-card_teen =
    A partir de 16 anos há o CPIA. Lá se aprende italiano e se tira o diploma “licenza media”.

    Pode ir também ao ensino médio (scuole superiori).
    .papers = O que levar
    .without_permit = Sem permissão de estadia
    .high_school = O ensino médio
    .elsewhere = Outro município
school-nothing_teen =
    A partir de 16 anos há o CPIA. Lá se aprende italiano e se tira o diploma “licenza media”.

    Há um em Treviglio. O endereço ainda não foi verificado.
    .papers = O que levar
    .without_permit = Sem permissão de estadia
    .high_school = O ensino médio
    .say = Uma frase para mostrar
    .elsewhere = Outro município
    .person = Uma pessoa
school-class =
    Em geral a série é a da idade.

    Os professores podem escolher uma série próxima. Olham o que a criança estudou antes.

    Peça à escola uma ajuda para o italiano.
    .go = A escola: onde
    .papers = O que levar
    .struggles = Um filho tem dificuldades
school-papers =
    Leve o que você tem. Um documento. Os boletins do seu país. O papel das vacinas.

    Falta alguma coisa? A escola matricula assim mesmo: “con riserva”.

    Os outros papéis se levam depois.
    .vaccines = As vacinas
    .without_permit = Sem permissão de estadia
    .steps = As outras perguntas
school-vaccines =
    As vacinas da lei são grátis.

    Até 5 anos são necessárias para entrar.

    A partir de 6 anos a criança entra assim mesmo. As vacinas se tomam depois. Pergunte ao pediatra.
    .doctor = Escolher o pediatra
    .papers = O que levar
    .steps = As outras perguntas
school-canteen =
    O refeitório (mensa) se pede ao município (Comune) ou à escola.

    Diga o que a criança não come, por saúde ou religião.

    É pago. Pergunte se com o ISEE você paga menos.
    .go = Aonde ir
    .say = Uma frase para mostrar
    .steps = As outras perguntas
school-say =
    Você pode mostrar esta frase na secretaria:

    “Buongiorno. Vorrei iscrivere mio figlio. Siamo appena arrivati. Mancano dei documenti. C’è un mediatore?”

    Quer dizer: “Bom dia. Gostaria de matricular meu filho. Acabamos de chegar. Faltam documentos. Há um mediador?”
    .papers = O que levar
    .steps = As outras perguntas
school-without_permit =
    A escola é para todas as crianças, mesmo sem permissão de estadia.

    A permissão de estadia não se mostra: nem a do filho nem a sua.

    Não tem código fiscal (codice fiscale)? A escola usa um código próprio.
    .say = Uma frase para mostrar
    .not_asked = O que não é preciso
    .steps = As outras perguntas
    .person = Uma pessoa
school-not_asked =
    A permissão de estadia não é necessária para a escola.

    A escola não pode dizer “é tarde” ou “faltam papéis”.

    Dizem que não? Peça um papel escrito. Os filhos não devem traduzir.
    .say = Uma frase para mostrar
    .steps = As outras perguntas
    .person = Uma pessoa
