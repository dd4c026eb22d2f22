### A pain that does not pass: the doctor, words to tell it, people who listen with a mediator.

pain = Une douleur qui ne passe pas
pain-start =
    Une longue douleur doit être regardée. Commencez par le médecin.

    Elle est très forte, ou elle commence maintenant ? Appelez le 112.
    .danger = Je me sens mal maintenant
    .doctor = Un médecin pour moi
    .tell = Comment le dire au médecin
    .nothing_found = Les examens sont bons
    .team = Qui écoute, avec un médiateur
    .papers = Quoi apporter
    .without_permit = Sans permis de séjour
    .not_asked = Ce qui n’est pas nécessaire
pain-tell =
    Pensez avant à trois choses. Où avez-vous mal ? Depuis quand ? Quand est-ce pire ?

    Vous pouvez montrer cette phrase :

    «Ho un dolore da molto tempo. Parlo poco italiano. C’è un mediatore?»

    Cela veut dire : « J’ai une douleur depuis longtemps. Je parle peu italien. Y a-t-il un médiateur ? »
    .doctor = Un médecin pour moi
    .papers = Quoi apporter
    .steps = Les autres questions
pain-nothing_found =
    Parfois, les examens sont bons et la douleur reste. Votre douleur est vraie.

    Un deuil, un voyage ou des soucis pèsent aussi sur le corps.

    Vous pouvez en parler avec quelqu’un qui connaît votre langue.
    .team = Qui écoute, avec un médiateur
    .tell = Comment le dire au médecin
    .person = Une personne
pain-card =
    Ici, on vous écoute avec un médiateur (mediatore).

    Vous pouvez parler du corps, de la famille et de votre pays.
    .papers = Quoi apporter
    .without_permit = Sans permis de séjour
    .not_asked = Ce qui n’est pas nécessaire
    .elsewhere = Une autre commune
pain-nothing =
    Nous n’avons pas encore de lieu vérifié près d’ici.

    Demandez au médecin : «C’è un servizio con il mediatore? C’è l’etnoclinica?»

    Cela veut dire : « Y a-t-il un service avec un médiateur ? Y a-t-il des soins ethnocliniques ? »
    .doctor = Un médecin pour moi
    .tell = Comment le dire au médecin
    .without_permit = Sans permis de séjour
    .elsewhere = Une autre commune
    .person = Une personne
pain-papers =
    Apportez les examens et les lettres des médecins, s’il y en a.

    Apportez les médicaments que vous prenez. Les herbes et les remèdes de votre pays aussi.

    Vous n’avez rien ? Allez-y quand même.
    .doctor = Un médecin pour moi
    .team = Qui écoute, avec un médiateur
    .without_permit = Sans permis de séjour
pain-without_permit =
    Vous pouvez vous soigner même sans permis.

    Demandez la carte STP (tessera STP), à l’hôpital ou à l’ASST. Elle sert pour les soins urgents ou essentiels.

    Ceux qui vous soignent ne peuvent pas vous signaler seulement pour cela.
    .doctor = Un médecin pour moi
    .danger = Je me sens mal maintenant
    .person = Une personne
pain-not_asked =
    Vous ne devez pas tout raconter la première fois.

    Vous pouvez parler au médecin sans autre personne.

    Vous pouvez demander un médiateur (mediatore). La famille et les enfants ne doivent pas traduire.
    .doctor = Un médecin pour moi
    .steps = Les autres questions
    .person = Une personne
