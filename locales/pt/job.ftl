### Work lost, without a contract, unpaid, or worse.

job = Trabalho
job-start = O que acontece com o trabalho?
    .lost = Perdi o trabalho
    .unpaid = Sem contrato, ou sem salário
    .house = Trabalho em uma casa
    .looking = Procuro trabalho
    .bigger = Um problema maior
    .unsaid = Prefiro não dizer
job-lost =
    Vá logo ao centro de emprego (Centro per l’Impiego). Diga que procura trabalho.

    Talvez você tenha direito a uma ajuda em dinheiro: a NASpI. Um patronato pede com você.

    Os dias são contados. Não assine o pedido de demissão (dimissioni) se não entende.
job-unpaid =
    O trabalho feito deve ser pago, mesmo sem contrato.

    Um sindicato (sindacato) olha o seu caso. Pode escrever por você.

    Guarde as provas.
    .union = Um sindicato (sindacato)
    .proof = Quais provas
    .without_permit = Sem permissão de estadia
    .not_asked = Cuidado com o dinheiro
    .bigger = Um problema maior
job-house =
    Limpeza, crianças, idosos: é um trabalho como os outros.

    Quem contrata você comunica ao INPS. Peça uma cópia.

    Se o trabalho acabar, você pode pedir a NASpI.
    .union = Um sindicato (sindacato)
    .lost = Perdi o trabalho
    .proof = Quais provas
    .without_permit = Sem permissão de estadia
    .bigger = Um problema maior
job-bigger =
    Você pode falar disso com uma pessoa, quando você quiser.

    Os seus documentos são seus. Ninguém pode ficar com eles.

    Ninguém pode obrigar você a ficar.
    .union = Um sindicato ou um advogado
    .without_permit = Sem permissão de estadia
    .numbers = Outros números úteis
    .person = Uma pessoa
job-centre =
    O centro de emprego (Centro per l’Impiego) ajuda você a procurar trabalho.

    Lá você diz que está sem trabalho. O papel se chama “DID”.
    .papers = O que levar
    .permit = E a permissão?
    .union = Um sindicato (sindacato)
    .without_permit = Sem permissão de estadia
    .not_asked = Cuidado com o dinheiro
    .elsewhere = Outro município
job-centre_nothing =
    Há um centro de emprego (Centro per l’Impiego) em Treviglio e um em Romano.

    O endereço ainda não foi verificado. Por isso não escrevemos.
    .papers = O que levar
    .permit = E a permissão?
    .union = Um sindicato (sindacato)
    .without_permit = Sem permissão de estadia
    .not_asked = Cuidado com o dinheiro
    .elsewhere = Outro município
    .person = Uma pessoa
job-union = Aqui ajudam você com o trabalho e os seus direitos.
    .proof = Quais provas
    .without_permit = Sem permissão de estadia
    .not_asked = Cuidado com o dinheiro
job-union_nothing =
    Procure um sindicato (sindacato). Os maiores são CGIL, CISL e UIL.

    Pergunte antes quanto custa.

    Os endereços ainda não foram verificados. Por isso não escrevemos.
    .proof = Quais provas
    .without_permit = Sem permissão de estadia
    .not_asked = Cuidado com o dinheiro
    .person = Uma pessoa
job-permit =
    Você perde o trabalho. Mas não perde logo a permissão de estadia.

    Quando a permissão de estadia termina, há uma por “attesa occupazione” (espera de emprego).

    Primeiro vá ao centro de emprego (Centro per l’Impiego).
    .go = Aonde ir
    .renewal = Renovar a permissão de estadia
    .person = Uma pessoa
job-proof =
    Escreva os dias e as horas de trabalho.

    Guarde mensagens, fotos e recibos. Guarde o nome de quem viu você trabalhar.

    Ponha em um lugar seguro. Não mande aqui.
    .union = Aonde ir
    .without_permit = Sem permissão de estadia
job-papers =
    Leve um documento e o código fiscal (codice fiscale). Leve a permissão de estadia ou o recibo (ricevuta).

    Se tiver, leve o contrato e os holerites (buste paga). Leve a carta de fim do trabalho.

    Para a NASpI é preciso ter também uma conta (IBAN).
    .go = Aonde ir
    .permit = E a permissão?
    .not_asked = Cuidado com o dinheiro
job-without_permit =
    Mesmo sem permissão de estadia, o trabalho feito deve ser pago.

    Cobrar sem ajuda pode trazer problemas com os documentos.

    Primeiro fale com um sindicato (sindacato) ou um advogado (avvocato). Depois decida.
    .union = Um sindicato ou um advogado
    .proof = Quais provas
    .person = Uma pessoa
job-not_asked =
    Ninguém pode pedir dinheiro para dar um trabalho a você. Nem uma agência.

    Não pague por um contrato prometido.

    Ninguém pode ficar com o seu passaporte.
    .go = Procurar trabalho
    .union = Um sindicato (sindacato)
    .bigger = Um problema maior
