### Which number, or which door, when somebody feels ill.

emergency = Je me sens mal maintenant
emergency-which = Comment ça va maintenant ?
    .danger = Forte douleur ou danger
    .night = Pas grave, la nuit ou un jour férié
    .day = Pas grave, le jour
    .without_permit = Sans permis de séjour
emergency-danger =
    Appelez le 112.

    C’est gratuit, jour et nuit. Vous pouvez demander votre langue.
    .say = Que dire au téléphone
    .without_permit = Sans permis de séjour
    .calmer = Ce n’est pas si grave
emergency-say =
    Dites d’abord où vous êtes : commune, rue, numéro.

    Dites ensuite ce qui se passe. Répondez aux questions.

    «Parlo poco italiano. Serve un’ambulanza. Sono a…»

    Cela veut dire : « Je parle peu italien. Il faut une ambulance. Je suis à… »
    .numbers = Le numéro
    .without_permit = Sans permis de séjour
emergency-night =
    La nuit et les jours fériés, il y a un médecin au téléphone.

    Le numéro est ici, s’il est déjà vérifié.

    C’est pire ? Appelez le 112.
    .danger = Forte douleur ou danger
    .without_permit = Sans permis de séjour
emergency-day =
    Le jour, allez chez votre médecin ou chez le pédiatre.

    Vous n’avez pas de médecin ? Vous pouvez le choisir.

    C’est pire ? Appelez le 112.
    .doctor = Choisir le médecin
    .danger = Forte douleur ou danger
    .without_permit = Sans permis de séjour
emergency-without_permit =
    Aux urgences (pronto soccorso), on soigne tout le monde, même sans permis.

    Ceux qui vous soignent ne peuvent pas vous signaler seulement pour cela.

    Vous avez peur ? Vous pouvez demander un médiateur (mediatore).
    .danger = Forte douleur ou danger
    .night = Pas grave, la nuit ou un jour férié
    .doctor = Choisir le médecin
    .person = Une personne
