### Citizenship (cittadinanza) of the children.

citizenship = Cidadania dos filhos
citizenship-age =
    Quem nasce aqui não recebe a cidadania de forma automática.

    Há um caminho, aos 18 anos.

    Quantos anos tem o seu filho, ou quantos anos você tem?
    .minor = Menos de 18 anos
    .eighteen = 18 anos
    .older = 19 anos ou mais
    .parent = Cidadania do pai ou da mãe
    .born_abroad = Não nasceu na Itália
    .unsaid = Prefiro não dizer
citizenship-eighteen =
    Quem nasceu aqui e sempre viveu aqui pode ter a cidadania italiana.

    Declare pessoalmente no município (Comune), antes dos 19 anos. Não espere.
citizenship-older =
    O município (Comune) devia mandar uma carta antes dos 18 anos.

    Nunca chegou? Pode pedir também depois dos 19 anos.
citizenship-parent =
    O pai ou a mãe recebe a cidadania italiana? O filho menor que vive junto também.

    Diga ao município (Comune) no dia do juramento.

    O filho nasceu longe? As regras mudaram: pergunte.
citizenship-card =
    O escritório é o “Stato civile” do seu município (Comune).
    .papers = O que levar
    .gaps = Se falta um período
    .without_permit = Sem permissão de estadia
    .not_asked = O que não é preciso
    .elsewhere = Outro município
citizenship-nothing =
    Vá ao município (Comune) e pergunte pelo “Stato civile”.

    O endereço ainda não foi verificado. Por isso não escrevemos.
    .papers = O que levar
    .gaps = Se falta um período
    .without_permit = Sem permissão de estadia
    .not_asked = O que não é preciso
    .elsewhere = Outro município
    .person = Uma pessoa
citizenship-minor =
    Agora você pode preparar o caminho.

    Mantenha a residência (residenza) sempre ativa. Renove sempre a permissão de estadia.

    Guarde boletins, vacinas e papéis do pediatra.

    Antes dos 18 anos o município (Comune) manda uma carta.
    .parent = Cidadania do pai ou da mãe
    .gaps = Se falta um período
    .residence = Residência (residenza)
    .go = Aonde ir
citizenship-born_abroad =
    Para quem nasceu longe há outros caminhos.

    Mudam com cada história. Um patronato olha com você.
    .parent = Cidadania do pai ou da mãe
    .not_asked = O que não é preciso
    .person = Uma pessoa
citizenship-papers =
    Leve o passaporte e a carteira de identidade (carta d’identità).

    Leve as permissões destes anos, se tiver.

    O próprio município (Comune) procura a certidão de nascimento.

    Paga-se alguma coisa. Pergunte antes quanto é.
    .go = Aonde ir
    .gaps = Se falta um período
    .not_asked = O que não é preciso
citizenship-gaps =
    Falta um período de residência (residenza) ou de permissão de estadia?

    Os erros dos pais e dos escritórios não contam contra o filho.

    Leve boletins, vacinas, papéis do médico. Provam que ele estava aqui.
    .go = Aonde ir
    .papers = O que levar
    .person = Uma pessoa
citizenship-without_permit =
    Aos 18 anos é preciso ter uma permissão de estadia, ou já ter pedido.

    Não tem? Peça ajuda a um patronato, logo.

    Os anos de escola valem como prova.
    .go = Aonde ir
    .permit = A permissão de estadia
    .person = Uma pessoa
citizenship-not_asked =
    A renda dos pais não é necessária. A prova de italiano não é necessária.

    A Itália não pede para deixar a outra cidadania. O seu país talvez sim: pergunte no consulado.
    .go = Aonde ir
    .papers = O que levar
    .person = Uma pessoa
