### Leaving the reception centre.

leaving_reception = Sair do centro de acolhimento
leaving_reception-start =
    Por que você sai do centro?

    Serve só para dizer o primeiro passo.
    .date = Já tenho a data
    .letter = Me deram um papel
    .want = Eu quero sair
    .unsaid = Prefiro não dizer
leaving_reception-plan =
    Fale com a equipe do centro (operatori) antes de sair.

    Pergunte sobre casa, trabalho, residência (residenza) e médico.

    Ainda é cedo para você? Pode pedir mais tempo.
leaving_reception-letter =
    Olhe a data. Não assine se não entende.

    Um advogado (avvocato) pode ler. Às vezes se pode fazer um recurso (ricorso).

    Os dias são contados: vá logo.
leaving_reception-want =
    Antes de sair, fale com a equipe do centro (operatori).

    Se você sair sem avisar, pode perder a vaga. Voltar é difícil.

    Você não está bem lá? Pode dizer. Pode pedir outro lugar.
    .plan = Preparar a saída
    .lawyer = Um advogado (avvocato)
    .person = Uma pessoa
leaving_reception-house =
    Procure a casa antes de sair.

    Não pague antes de ver a casa. Peça um contrato e um recibo (ricevuta).

    Não encontra? Diga aos serviços sociais (servizi sociali) antes da data.
    .go = Uma ajuda perto
    .residence = A residência (residenza)
    .not_asked = Os meus direitos
leaving_reception-residence =
    Vai mudar de casa? Diga ao município (Comune). Chama-se residência (“residenza”).

    Ainda não tem casa? Pergunte no município como fazer.

    Depois veja também a questão do médico.
    .papers = O que pegar
    .doctor = Médico e pediatra
    .go = Uma ajuda perto
leaving_reception-card =
    Aqui você pode pedir uma ajuda para depois.

    Vá antes de sair do centro.
    .papers = O que pegar
    .house = A moradia
    .job = O trabalho
    .without_permit = E a permissão?
    .not_asked = Os meus direitos
    .elsewhere = Outro município
leaving_reception-nothing =
    Pergunte no seu município (Comune) pela assistente social (“assistente sociale”). Vá antes de sair.

    Aqui perto ainda não há um escritório verificado.
    .papers = O que pegar
    .house = A moradia
    .residence = A residência (residenza)
    .job = O trabalho
    .without_permit = E a permissão?
    .not_asked = Os meus direitos
    .elsewhere = Outro município
    .person = Uma pessoa
leaving_reception-lawyer =
    Aqui você pode pedir um advogado (avvocato).

    Tem pouco dinheiro? Peça o “patrocinio a spese dello Stato”.
    .papers = O que pegar
    .plan = Preparar a saída
    .elsewhere = Outro município
leaving_reception-lawyer_nothing =
    Pergunte primeiro ao advogado (avvocato) do centro, se houver.

    Ou pergunte na ordem dos advogados de Bergamo (Ordine degli Avvocati).

    O endereço ainda não foi verificado. Por isso não escrevemos.
    .papers = O que pegar
    .plan = Preparar a saída
    .go = Uma ajuda perto
    .person = Uma pessoa
leaving_reception-papers =
    Leve com você os papéis originais. Permissão de estadia, código fiscal (codice fiscale), cartão de saúde (tessera sanitaria).

    Leve os papéis de escola, cursos, trabalho e saúde.

    Peça uma cópia de tudo.
    .go = Uma ajuda perto
    .residence = A residência (residenza)
    .house = A moradia
leaving_reception-without_permit =
    Olhe quando vence a permissão de estadia. Renove com um patronato.

    Não tem mais permissão de estadia? Fale logo com um advogado (avvocato).

    Atendimento urgente e escola dos filhos existem sempre.
    .permit = Renovar a permissão de estadia
    .lawyer = Um advogado (avvocato)
    .doctor = Médico e pediatra
    .person = Uma pessoa
leaving_reception-not_asked =
    Os documentos são seus. Ninguém pode ficar com eles.

    Você pode pedir um mediador (mediatore) e uma resposta por escrito.

    Ninguém deve pedir dinheiro por uma cama em um centro.
    .go = Uma ajuda perto
    .lawyer = Um advogado (avvocato)
    .person = Uma pessoa
