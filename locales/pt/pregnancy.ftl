### Expecting a child: with or without papers, alone or not, to go on or not.

pregnancy = Gravidez
pregnancy-start =
    O consultório da família (consultorio) acompanha a gravidez.

    Você pode ir sem companhia, e também sem documentos.

    Vá logo: assim você tem tempo para entender e escolher.
    .go = Aonde ir
    .papers = O que levar
    .without_permit = Sem permissão de estadia
    .stay = A permissão pela gravidez
    .unsure = Tenho dúvidas
    .birth = O parto
    .not_asked = O que não é preciso
    .ill = Estou passando mal agora
pregnancy-card =
    O consultório da família (consultorio) acompanha a gravidez desde o começo.

    Lá estão a obstetra (ostetrica) e a ginecologista. Ligue antes, se puder.
    .papers = O que levar
    .without_permit = Sem permissão de estadia
    .not_asked = O que não é preciso
    .steps = As outras perguntas
    .elsewhere = Outro município
pregnancy-nothing =
    Nesta região há consultórios da família (consultori) da ASST. O endereço ainda não foi verificado.

    Pergunte ao médico ou no município (Comune) onde fica o “consultorio”.

    Está passando mal? Vá ao pronto-socorro (pronto soccorso): atendem todos.
    .papers = O que levar
    .without_permit = Sem permissão de estadia
    .not_asked = O que não é preciso
    .steps = As outras perguntas
    .elsewhere = Outro município
    .person = Uma pessoa
pregnancy-papers =
    Leve o que você tem: o teste, os exames, o cartão de saúde (tessera sanitaria).

    Lembre o dia da última menstruação.

    Não tem nada? Vá assim mesmo.
    .go = Aonde ir
    .without_permit = Sem permissão de estadia
    .not_asked = O que não é preciso
pregnancy-without_permit =
    Na gravidez, atendem você mesmo sem permissão de estadia.

    Peça o cartão STP (tessera STP), na ASST ou no hospital. Serve para consultas e exames.

    Quem atende você não pode avisar as autoridades só por falta de permissão.
    .go = Aonde ir
    .stay = A permissão pela gravidez
    .not_asked = O que não é preciso
    .person = Uma pessoa
pregnancy-stay =
    Na gravidez, em regra, não podem mandar você embora da Itália. Vale também nos seis meses depois do parto.

    Você pode pedir uma permissão de estadia na Questura. É preciso ter um atestado do médico.

    Primeiro fale com um patronato ou com um advogado.
    .go = Aonde ir para o atestado
    .helper = Permissão e patronato
    .person = Uma pessoa
    .steps = As outras perguntas
pregnancy-unsure =
    A escolha é sua. Ninguém pode obrigar você.

    No consultório da família (consultorio) escutam você e explicam cada caminho.

    Para não continuar, a lei dá os primeiros 90 dias. Vá logo.
    .go = Aonde ir
    .minor = Tenho menos de 18 anos
    .birth = O parto
    .not_asked = O que não é preciso
    .person = Uma pessoa
pregnancy-minor =
    Você pode ir ao consultório da família (consultorio) também antes dos 18 anos.

    Para não continuar, em geral é preciso o sim dos pais.

    Não pode contar para eles? O consultório pode pedir a um juiz. É uma ajuda.
    .go = Aonde ir
    .not_asked = O que não é preciso
    .person = Uma pessoa
pregnancy-birth =
    Para o parto, vá ao hospital. Atendem você com ou sem permissão de estadia.

    Escolha antes o hospital com a obstetra, se puder.

    Você também pode pedir para não dar o seu nome.
    .unnamed = Não dar o nome
    .new_baby = Depois do nascimento
    .ill = Estou passando mal agora
    .steps = As outras perguntas
pregnancy-unnamed =
    No hospital você pode dizer: “Non voglio essere nominata”.

    Quer dizer: “Não quero que digam o meu nome”.

    Por lei, não escrevem o seu nome na certidão de nascimento.

    Atendem você como todas. O bebê vai ter uma família.
    .go = Falar disso antes: onde
    .birth = O parto
    .person = Uma pessoa
pregnancy-not_asked =
    O pedido do médico não é preciso.

    O sim do marido ou de um parente não é preciso. Você pode ir sem companhia.

    Você pode pedir uma mediadora (mediatrice). Os filhos não devem traduzir.
    .go = Aonde ir
    .papers = O que levar
    .person = Uma pessoa
