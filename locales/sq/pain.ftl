### A pain that does not pass: the doctor, words to tell it, people who listen with a mediator.

pain = Një dhimbje që nuk kalon
pain-start =
    Një dhimbje e gjatë duhet parë. Filloni nga mjeku.

    Është shumë e fortë, ose filloi tani? Telefononi 112.
    .danger = Nuk jam mirë tani
    .doctor = Një mjek për mua
    .tell = Si t’ia them mjekut
    .nothing_found = Analizat janë mirë
    .team = Kush dëgjon me mediator
    .papers = Çfarë të merrni me vete
    .without_permit = Pa leje qëndrimi
    .not_asked = Çfarë nuk kërkohet
pain-tell =
    Mendoni më parë tri gjëra. Ku ju dhemb? Që kur? Kur është më keq?

    Mund ta tregoni këtë fjali:

    «Ho un dolore da molto tempo. Parlo poco italiano. C’è un mediatore?»

    Do të thotë: «Kam një dhimbje prej shumë kohësh. Flas pak italisht. A ka një mediator?»
    .doctor = Një mjek për mua
    .papers = Çfarë të merrni me vete
    .steps = Pyetjet e tjera
pain-nothing_found =
    Ndonjëherë analizat janë mirë dhe dhimbja mbetet. Dhimbja juaj është e vërtetë.

    Edhe një humbje, një udhëtim ose mendimet rëndojnë mbi trupin.

    Mund të flisni me dikë që e njeh gjuhën tuaj.
    .team = Kush dëgjon me mediator
    .tell = Si t’ia them mjekut
    .person = Një person
pain-card =
    Këtu ju dëgjojnë me një mediator.

    Mund të flisni për trupin, familjen dhe vendin tuaj.
    .papers = Çfarë të merrni me vete
    .without_permit = Pa leje qëndrimi
    .not_asked = Çfarë nuk kërkohet
    .elsewhere = Një komunë tjetër
pain-nothing =
    Këtu afër nuk kemi ende vend të verifikuar.

    Pyesni mjekun: «C’è un servizio con il mediatore? C’è l’etnoclinica?»

    Do të thotë: «A ka një shërbim me mediator? A ka etnoklinikë?»
    .doctor = Një mjek për mua
    .tell = Si t’ia them mjekut
    .without_permit = Pa leje qëndrimi
    .elsewhere = Një komunë tjetër
    .person = Një person
pain-papers =
    Sillni analizat dhe letrat e mjekëve, nëse ka.

    Sillni ilaçet që pini. Edhe bimët dhe kurat e vendit tuaj.

    Nuk keni asgjë? Shkoni gjithsesi.
    .doctor = Një mjek për mua
    .team = Kush dëgjon me mediator
    .without_permit = Pa leje qëndrimi
pain-without_permit =
    Mund të kuroheni edhe pa leje.

    Kërkoni kartën STP (tessera STP), në spital ose te ASST. Vlen për kurim urgjent ose të domosdoshëm.

    Kush ju kuron nuk mund t’ju raportojë te autoritetet vetëm sepse nuk keni leje.
    .doctor = Një mjek për mua
    .danger = Nuk jam mirë tani
    .person = Një person
pain-not_asked =
    Nuk keni pse të tregoni gjithçka herën e parë.

    Mund të flisni vetëm për vetëm me mjekun.

    Mund të kërkoni një mediator. Të afërmit dhe fëmijët nuk duhet të përkthejnë.
    .doctor = Një mjek për mua
    .steps = Pyetjet e tjera
    .person = Një person
