### Learning Italian.

italian = Aprender italiano
italian-card =
    O CPIA é a escola do Estado para adultos.

    Você aprende italiano, mesmo do zero. Custa pouco ou nada.

    Há cursos de manhã e à noite.
    .papers = O que levar
    .certificate = Para que serve
    .without_permit = Sem permissão de estadia
    .not_asked = O que não é preciso
    .elsewhere = Outro município
italian-nothing =
    Em Treviglio há um CPIA. É a escola do Estado para adultos.

    Pergunte também no seu município (Comune): há outros cursos?

    O endereço ainda não foi verificado. Por isso não escrevemos.
    .papers = O que levar
    .certificate = Para que serve
    .without_permit = Sem permissão de estadia
    .not_asked = O que não é preciso
    .elsewhere = Outro município
    .person = Uma pessoa
italian-papers =
    Ligue ou vá: pergunte o que é preciso.

    Leve o que você tem. Um documento. O código fiscal (codice fiscale). A permissão de estadia ou o recibo (ricevuta).

    Pergunte os dias e as horas. Pergunte se é pago.
    .go = Aonde ir
    .without_permit = Sem permissão de estadia
    .not_asked = O que não é preciso
italian-certificate =
    Serve para o trabalho, a escola dos filhos, o médico.

    O nível A2 serve também para a “carta di soggiorno”.

    O CPIA pode dar o certificado A2.
    .go = Aonde ir
    .papers = O que levar
italian-without_permit =
    Pergunte na escola: cada escola decide como fazer.

    Há também cursos de voluntários. Pergunte nas associações ou na paróquia.
    .go = Aonde ir
    .papers = O que levar
    .person = Uma pessoa
italian-not_asked =
    Não é preciso ter estudado.

    Não é preciso saber ler ou escrever. Há um curso também para quem começa do zero.
    .go = Aonde ir
    .papers = O que levar
    .person = Uma pessoa
