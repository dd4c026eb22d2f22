### Expecting a child: with or without papers, alone or not, to go on or not.

pregnancy = Grossesse
pregnancy-start =
    Le «consultorio» suit la grossesse.

    Vous pouvez y aller sans personne, et aussi sans papiers.

    Allez-y tôt : vous avez ainsi le temps de comprendre et de choisir.
    .go = Où aller
    .papers = Quoi apporter
    .without_permit = Sans permis de séjour
    .stay = Le permis pour la grossesse
    .unsure = J’ai des doutes
    .birth = L’accouchement
    .not_asked = Ce qui n’est pas nécessaire
    .ill = Je me sens mal maintenant
pregnancy-card =
    Le «consultorio» suit la grossesse dès le début.

    Il y a une sage-femme et une gynécologue. Appelez avant, si vous pouvez.
    .papers = Quoi apporter
    .without_permit = Sans permis de séjour
    .not_asked = Ce qui n’est pas nécessaire
    .steps = Les autres questions
    .elsewhere = Une autre commune
pregnancy-nothing =
    Dans cette zone, il y a des «consultori» de l’ASST. L’adresse n’est pas encore vérifiée.

    Demandez au médecin ou à la mairie (Comune) où il se trouve.

    Vous vous sentez mal ? Allez aux urgences (pronto soccorso) : on soigne tout le monde.
    .papers = Quoi apporter
    .without_permit = Sans permis de séjour
    .not_asked = Ce qui n’est pas nécessaire
    .steps = Les autres questions
    .elsewhere = Une autre commune
    .person = Une personne
pregnancy-papers =
    Apportez ce que vous avez : le test, les examens, la carte de santé (tessera sanitaria).

    Retenez le jour de vos dernières règles.

    Vous n’avez rien ? Allez-y quand même.
    .go = Où aller
    .without_permit = Sans permis de séjour
    .not_asked = Ce qui n’est pas nécessaire
pregnancy-without_permit =
    Pendant la grossesse, on vous soigne même sans permis.

    Demandez la carte STP (tessera STP), à l’ASST ou à l’hôpital. Elle sert pour les visites et les examens.

    Ceux qui vous soignent ne peuvent pas vous signaler seulement pour cela.
    .go = Où aller
    .stay = Le permis pour la grossesse
    .not_asked = Ce qui n’est pas nécessaire
    .person = Une personne
pregnancy-stay =
    Pendant la grossesse, en règle générale, on ne peut pas vous renvoyer d’Italie. Ni dans les six mois après la naissance.

    Vous pouvez demander un permis à la «Questura». Il faut un certificat du médecin.

    Parlez d’abord à un «patronato» ou à un avocat.
    .go = Où aller pour le certificat
    .helper = Permis et patronato
    .person = Une personne
    .steps = Les autres questions
pregnancy-unsure =
    Le choix est à vous. Personne ne peut vous obliger.

    Au «consultorio», on vous écoute et on vous explique chaque voie.

    Pour ne pas continuer, la loi donne les 90 premiers jours. Allez-y tôt.
    .go = Où aller
    .minor = J’ai moins de 18 ans
    .birth = L’accouchement
    .not_asked = Ce qui n’est pas nécessaire
    .person = Une personne
pregnancy-minor =
    Vous pouvez aller au «consultorio» même avant 18 ans.

    Pour ne pas continuer, il faut d’habitude le oui des parents.

    Vous ne pouvez pas leur dire ? Le «consultorio» peut demander à un juge. C’est une aide.
    .go = Où aller
    .not_asked = Ce qui n’est pas nécessaire
    .person = Une personne
pregnancy-birth =
    Pour accoucher, vous allez à l’hôpital. On vous soigne avec ou sans permis.

    Choisissez l’hôpital avant, avec la sage-femme, si vous pouvez.

    Vous pouvez aussi demander de ne pas donner votre nom.
    .unnamed = Ne pas donner le nom
    .new_baby = Après la naissance
    .ill = Je me sens mal maintenant
    .steps = Les autres questions
pregnancy-unnamed =
    À l’hôpital, vous pouvez dire : «Non voglio essere nominata».

    Cela veut dire : « Je ne veux pas être nommée ».

    Selon la loi, on n’écrit pas votre nom dans l’acte de naissance.

    On vous soigne comme tout le monde. L’enfant aura une famille.
    .go = En parler avant : où
    .birth = L’accouchement
    .person = Une personne
pregnancy-not_asked =
    L’ordonnance du médecin n’est pas nécessaire.

    Le oui du mari ou d’un parent n’est pas nécessaire. Vous pouvez y aller sans personne.

    Vous pouvez demander une médiatrice (mediatrice). Les enfants ne doivent pas traduire.
    .go = Où aller
    .papers = Quoi apporter
    .person = Une personne
