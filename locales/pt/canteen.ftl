### Meals at school. No price is written: it differs from Comune to Comune.

canteen = Refeitório da escola
canteen-town =
    O refeitório (mensa) muda de um município (Comune) para outro.

    Escolha o município.
    .invalid = Não conheço este município. Escolha na lista.
canteen-card = Aqui você pergunta sobre o refeitório (mensa). Pode perguntar também na escola.
    .papers = Inscrever um filho
    .food = O que não pode comer
    .price = Quanto se paga
    .debt = Não consigo pagar
    .without_permit = Sem permissão de estadia
canteen-nothing =
    Pergunte na escola. Ou no município (Comune), no escritório “Scuola” ou “Istruzione”.

    Aqui ainda não há um escritório verificado.
    .papers = Inscrever um filho
    .food = O que não pode comer
    .price = Quanto se paga
    .debt = Não consigo pagar
    .without_permit = Sem permissão de estadia
    .person = Uma pessoa
canteen-papers =
    Quem inscreve é o pai ou a mãe. Muitas vezes se faz no site, com SPID ou CIE.

    Não tem SPID? Peça ajuda no município (Comune) ou na escola.

    Leve um documento e os códigos fiscais (codice fiscale) seu e do filho.
    .go = Aonde ir
    .food = O que não pode comer
    .price = Quanto se paga
canteen-food =
    Uma alergia? Peça um papel ao pediatra.

    Pela religião, em geral basta um pedido seu.

    Diga antes de o filho começar.
    .go = Aonde ir
    .papers = Inscrever um filho
canteen-price =
    Quem decide o preço é o município (Comune).

    Com o ISEE muitas vezes você paga menos. Também com mais filhos.

    Pergunte antes: depois pode ser tarde.
    .go = Aonde ir
    .debt = Não consigo pagar
canteen-debt =
    Diga logo ao município (Comune). Não espere a carta.

    Peça para pagar aos poucos.

    Você pode falar também com a assistente social (assistente sociale).
    .go = Aonde ir
    .price = Pagar menos
    .person = Uma pessoa
canteen-without_permit =
    A escola é para todas as crianças, mesmo sem permissão de estadia.

    Para o refeitório (mensa), pergunte na escola como fazer. Falta o código fiscal (codice fiscale)? Diga: há um jeito.
    .go = Aonde ir
    .papers = Inscrever um filho
    .person = Uma pessoa
