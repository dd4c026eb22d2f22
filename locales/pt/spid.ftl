### SPID and CIE, the keys to services on the internet.

spid = SPID e CIE (identidade digital)
spid-have =
    SPID e CIE são chaves para os serviços na internet.

    Basta uma. A CIE é a carteira de identidade eletrônica (carta d’identità elettronica).

    O que você já tem?
    .nothing_yet = Não tenho nada: fazer a CIE
    .card = Tenho a CIE
    .make = Quero fazer o SPID
    .helper = Sem telefone ou computador
    .careful = Cuidado: quem usa suas senhas
    .without_permit = Sem permissão de estadia
    .unsaid = Prefiro não dizer
spid-office =
    A CIE se pede no registro de moradores (“Anagrafe”) do município (Comune). Você precisa ter a residência (residenza).

    A carteira chega em casa pelo correio.
    .papers = O que levar
    .helper = Sem telefone ou computador
    .careful = Cuidado com as senhas
    .without_permit = Sem permissão de estadia
    .elsewhere = Outro município
spid-office_nothing =
    A CIE se pede no registro de moradores (“Anagrafe”) do município (Comune). A carteira chega em casa pelo correio.

    O endereço ainda não foi verificado. Por isso não escrevemos.
    .papers = O que levar
    .helper = Sem telefone ou computador
    .careful = Cuidado com as senhas
    .without_permit = Sem permissão de estadia
    .elsewhere = Outro município
    .person = Uma pessoa
spid-papers =
    Vá pessoalmente. Leve estes documentos.

    O passaporte ou a carteira velha. A permissão de estadia, ou o recibo (ricevuta). Uma foto. O cartão de saúde (tessera sanitaria).

    Paga-se alguma coisa. Pergunte antes quanto é.
    .go = Aonde ir
    .card = E depois? Usar a CIE
    .careful = Cuidado com as senhas
spid-with_card =
    Com a CIE e o PIN você entra nos serviços.

    Metade do PIN está no recibo (ricevuta) do município (Comune). Metade está no envelope da carteira.

    Perdeu o PIN? Peça de novo no município.
    .lost = Perdi o PIN: aonde vou
    .helper = Sem telefone ou computador
    .careful = Cuidado com as senhas
spid-make =
    Para o SPID é preciso ter um e-mail e um celular seus.

    É preciso ter o cartão de saúde (tessera sanitaria) e um documento.

    Você pode ir ao correio (posta). Pergunte antes qual documento querem.

    Com a CIE é mais fácil.
    .nothing_yet = Fazer a CIE
    .helper = Sem telefone ou computador
    .careful = Cuidado com as senhas
spid-helper =
    Muitos pedidos se fazem sem SPID.

    O patronato faz o pedido por você. O CAF faz o ISEE.

    Leve os seus documentos. Quem assina é você, só o que entende.
    .isee = ISEE e ajuda para os filhos
    .permit = Permissão de estadia
    .careful = Cuidado com as senhas
    .person = Uma pessoa
spid-careful =
    As senhas são como as chaves de casa.

    Faça o SPID só no seu telefone. Nunca no telefone de outra pessoa.

    Não diga as senhas a ninguém. Nenhum escritório pede senhas por mensagem.

    Outra pessoa tem as senhas? Peça ajuda para trocar.
    .helper = Quem me ajuda
    .again = Refazer documentos, celular, SPID
    .person = Uma pessoa
spid-without_permit =
    Para a CIE é preciso ter a residência (residenza). Em geral é preciso ter a permissão de estadia, ou o recibo (ricevuta).

    Sem SPID, vá pessoalmente aos escritórios. Ou vá ao patronato.
    .helper = Quem me ajuda
    .doctor = Médico e tratamentos
    .person = Uma pessoa
