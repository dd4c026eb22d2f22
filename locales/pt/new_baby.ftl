### A child is born.

new_baby = Nasceu um filho
new_baby-start =
    Que o bebê seja bem-vindo!

    A primeira coisa é declarar o nascimento. O resto vem depois.
    .declare = Declarar o nascimento: onde
    .tax_code = O código fiscal
    .doctor = Escolher o pediatra
    .permit = A permissão para o bebê
    .money = Dinheiro para os filhos
    .unsure = Tenho dúvidas
    .without_permit = Sem permissão de estadia
    .not_asked = O que não é preciso
new_baby-card =
    Você pode declarar o nascimento no hospital, em até 3 dias.

    Ou no município (Comune), em até 10 dias. O escritório se chama “Stato civile”.
    .papers = O que levar
    .who = Quem deve ir
    .without_permit = Sem permissão de estadia
    .next = E depois?
    .elsewhere = Outro município
new_baby-nothing =
    No hospital você tem 3 dias. No município (Comune) você tem 10 dias.

    No município procure o escritório “Stato civile”. O endereço ainda não foi verificado.
    .papers = O que levar
    .who = Quem deve ir
    .without_permit = Sem permissão de estadia
    .next = E depois?
    .elsewhere = Outro município
    .person = Uma pessoa
new_baby-papers =
    Leve o papel do hospital: “attestazione di nascita”.

    Leve um documento seu, pode ser o passaporte.

    Falta alguma coisa? Pergunte no hospital ou no município como fazer.
    .go = Aonde ir
    .who = Quem deve ir
    .without_permit = Sem permissão de estadia
new_baby-who =
    Vocês são casados? Basta o pai ou a mãe.

    Não são casados? Vão juntos: assim o bebê é dos dois.

    Você está só? Você pode ir e reconhecer o bebê.
    .go = Aonde ir
    .papers = O que levar
    .unsure = Tenho dúvidas
new_baby-tax_code =
    Depois o município (Comune) dá ao bebê o código fiscal (“codice fiscale”).

    Você tem a residência (residenza)? O cartão de saúde (tessera sanitaria) chega em casa.

    Com o código fiscal, você escolhe o pediatra.
    .doctor = Escolher o pediatra
    .go = Declarar o nascimento: onde
    .steps = Os outros passos
new_baby-permit =
    Os pais têm uma permissão de estadia? O bebê também precisa ter.

    Peça na Questura. Um patronato explica o que levar.
    .helper = Permissão e patronato
    .without_permit = Sem permissão de estadia
    .steps = Os outros passos
new_baby-unsure =
    Dúvidas e cansaço acontecem com muita gente. Você pode falar disso sem vergonha.

    Ainda está no hospital? Fale com a obstetra ou com a assistente social.

    A lei permite também não dar o próprio nome. Quem cuida de você escuta do mesmo jeito.
    .consultorio = Consultório: falar disso
    .person = Uma pessoa
    .steps = Os outros passos
new_baby-without_permit =
    O nascimento se declara mesmo sem permissão de estadia.

    O bebê pode ter um pediatra.

    A mãe pode pedir uma permissão de estadia nos primeiros seis meses. Primeiro fale com um patronato.
    .go = Declarar o nascimento: onde
    .doctor = Escolher o pediatra
    .not_asked = O que não é preciso
    .person = Uma pessoa
new_baby-not_asked =
    Para declarar o nascimento, a permissão de estadia não é necessária.

    Não entende um papel? Pergunte antes de assinar.

    Você pode pedir um mediador (mediatore). Os filhos grandes não devem traduzir.
    .go = Declarar o nascimento: onde
    .steps = Os outros passos
    .person = Uma pessoa
