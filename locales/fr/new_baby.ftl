### A child was born: the declaration first, then what follows from it.

new_baby = Un enfant est né
new_baby-start =
    Bienvenue au bébé !

    La première chose est de déclarer la naissance. Le reste vient après.
    .declare = Déclarer la naissance : où
    .tax_code = Le code fiscal (codice fiscale)
    .doctor = Choisir le pédiatre
    .permit = Le permis du bébé
    .money = De l’argent pour les enfants
    .unsure = J’ai des doutes
    .without_permit = Sans permis de séjour
    .not_asked = Ce qui n’est pas nécessaire
new_baby-card =
    Vous pouvez déclarer la naissance à l’hôpital, dans les 3 jours.

    Ou à la mairie (Comune), dans les 10 jours. Le bureau s’appelle «Stato civile».
    .papers = Quoi apporter
    .who = Qui doit y aller
    .without_permit = Sans permis de séjour
    .next = Et après ?
    .elsewhere = Une autre commune
new_baby-nothing =
    À l’hôpital, vous avez 3 jours. À la mairie (Comune), vous avez 10 jours.

    À la mairie, cherchez le bureau «Stato civile». L’adresse n’est pas encore vérifiée.
    .papers = Quoi apporter
    .who = Qui doit y aller
    .without_permit = Sans permis de séjour
    .next = Et après ?
    .elsewhere = Une autre commune
    .person = Une personne
new_baby-papers =
    Apportez le papier de l’hôpital : «attestazione di nascita».

    Apportez un document à vous, le passeport va aussi.

    Il manque quelque chose ? Demandez à l’hôpital ou à la mairie comment faire.
    .go = Où aller
    .who = Qui doit y aller
    .without_permit = Sans permis de séjour
new_baby-who =
    Vous êtes mariés ? Un parent suffit.

    Pas mariés ? Allez-y ensemble : ainsi l’enfant est à vous deux.

    Une mère seule peut y aller et reconnaître l’enfant.
    .go = Où aller
    .papers = Quoi apporter
    .unsure = J’ai des doutes
new_baby-tax_code =
    Ensuite, la mairie donne à l’enfant le code fiscal «codice fiscale».

    Vous avez la résidence (residenza) ? La carte de santé (tessera sanitaria) arrive à la maison.

    Avec le code fiscal, vous choisissez le pédiatre.
    .doctor = Choisir le pédiatre
    .go = Déclarer la naissance : où
    .steps = Les autres étapes
new_baby-permit =
    Les parents ont un permis ? L’enfant doit en avoir un aussi.

    Il se demande à la «Questura». Un «patronato» vous dit quoi apporter.
    .helper = Permis et patronato
    .without_permit = Sans permis de séjour
    .steps = Les autres étapes
new_baby-unsure =
    Beaucoup ont des doutes et de la fatigue. Vous pouvez en parler sans honte.

    Vous êtes encore à l’hôpital ? Parlez à la sage-femme ou à l’assistante sociale (assistente sociale).

    La loi permet aussi de ne pas donner son nom. Ceux qui vous soignent vous écoutent quand même.
    .consultorio = Consultorio : en parler
    .person = Une personne
    .steps = Les autres étapes
new_baby-without_permit =
    La naissance se déclare aussi sans permis.

    L’enfant peut avoir un pédiatre (pediatra).

    La mère peut demander un permis dans les six premiers mois. Parlez d’abord à un «patronato».
    .go = Déclarer la naissance : où
    .doctor = Choisir le pédiatre
    .not_asked = Ce qui n’est pas nécessaire
    .person = Une personne
new_baby-not_asked =
    Pour déclarer la naissance, le permis n’est pas nécessaire.

    Vous ne comprenez pas un papier ? Demandez avant de signer.

    Vous pouvez demander un médiateur (mediatore). Les grands enfants ne doivent pas traduire.
    .go = Déclarer la naissance : où
    .steps = Les autres étapes
    .person = Une personne
