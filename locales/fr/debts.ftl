### Bills and debts.

debts = Dettes et factures
debts-kind =
    Les dettes se regardent ensemble, une à la fois.

    Que devez-vous payer ?
    .bill = Factures : lumière, gaz, eau
    .rent = Loyer
    .loan = Mensualités et prêts
    .court = Un papier du juge
    .calls = On m’appelle pour de l’argent
    .go = Où demander de l’aide
    .unsaid = Je préfère ne pas le dire
debts-card =
    L’assistante sociale (assistente sociale) regarde les comptes avec vous.

    Elle peut vous dire quelles aides existent.
    .papers = Quoi apporter
    .without_permit = Sans permis de séjour
    .careful = Attention à l’argent
    .kinds = Une autre dette
    .elsewhere = Une autre commune
debts-nothing =
    Allez à la mairie (Comune) et demandez l’assistante sociale (assistente sociale).

    L’adresse n’est pas encore vérifiée. C’est pourquoi nous ne l’écrivons pas.
    .papers = Quoi apporter
    .without_permit = Sans permis de séjour
    .careful = Attention à l’argent
    .kinds = Une autre dette
    .elsewhere = Une autre commune
    .person = Une personne
debts-bill =
    Appelez le numéro écrit sur la facture. Demandez à payer en plusieurs fois (a rate).

    Faites-le avant la date écrite dans la lettre.

    Avec un ISEE bas, il y a une réduction. Elle arrive toute seule.
    .isee = Faire l’ISEE
    .go = Où aller
    .papers = Quoi apporter
    .careful = Attention à l’argent
debts-loan =
    Écrivez toutes les dettes sur un papier.

    Ne prenez pas un prêt pour en payer un autre.

    À Bergamo, il y a le guichet «SPES» de la Caritas. Il aide qui a trop de dettes.
    .go = Où aller
    .papers = Quoi apporter
    .careful = Attention à l’argent
    .calls = On m’appelle pour de l’argent
debts-lawyer =
    Ici, vous pouvez demander un avocat (avvocato).

    Peu d’argent ? Demandez le «patrocinio a spese dello Stato» : l’État paie.
    .papers = Quoi apporter
    .without_permit = Sans permis de séjour
    .elsewhere = Une autre commune
debts-lawyer_nothing =
    Demandez à l’«Ordine degli Avvocati» de Bergamo.

    Peu d’argent ? Dites : «patrocinio a spese dello Stato». Cela veut dire : l’État paie l’avocat.

    L’adresse n’est pas encore vérifiée. C’est pourquoi nous ne l’écrivons pas.
    .papers = Quoi apporter
    .without_permit = Sans permis de séjour
    .go = Où demander de l’aide
    .person = Une personne
debts-court =
    Retirez toujours la lettre à la poste.

    Regardez la date. Il y a peu de jours pour répondre.

    Allez tout de suite chez un avocat. Avec un petit revenu, il peut être gratuit : c’est le «patrocinio a spese dello Stato».
    .lawyer = Un avocat (avvocato)
    .go = Où demander de l’aide
    .papers = Quoi apporter
    .without_permit = Sans permis de séjour
    .person = Une personne
debts-calls =
    Demandez qui ils sont. Demandez tout par écrit.

    Ils ne peuvent pas parler de la dette avec la famille ou les voisins.

    Avoir une dette n’est pas un crime. Qui téléphone ne peut pas prendre vos affaires.

    Ils vous font peur ? Appelez le 112.
    .numbers = Numéros utiles
    .go = Où demander de l’aide
    .court = Un papier du juge
    .person = Une personne
debts-papers =
    Apportez toutes les lettres, même fermées.

    Apportez factures, contrats et reçus. Apportez l’ISEE, s’il existe.

    Il manque quelque chose ? Allez-y quand même.
    .go = Où aller
    .careful = Attention à l’argent
    .person = Une personne
debts-without_permit =
    Même sans permis, vous pouvez demander à payer en plusieurs fois.

    Vous avez des enfants ? Parlez avec l’assistante sociale (assistente sociale).

    L’avocat gratuit est peut-être aussi pour vous : demandez.
    .lawyer = Un avocat (avvocato)
    .go = Où aller
    .doctor = Médecin et soins
    .person = Une personne
debts-careful =
    Qui demande de l’argent avant de donner un prêt vous trompe.

    Ne signez pas de prêts pour les autres.

    Ne laissez votre passeport ou votre carte à personne.
    .go = Où aller
    .person = Une personne
