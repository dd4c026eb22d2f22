### Parents who part. Titles, buttons and first lines name neither the matter nor the fear.

separation = Parents et enfants
separation-home = Comment ça va à la maison ?
    .well = Bien
    .so_so = Comme ci, comme ça
    .badly = Mal
    .unsaid = Je préfère ne pas le dire
separation-calm =
    Merci. Ici, vous allez doucement et vous décidez.

    D’abord, vous pouvez parler à une personne.

    Besoin d’aide tout de suite ? Appelez le 112. Si vous raccrochez, on peut vous rappeler.
    .person = Une personne
    .numbers = Numéros utiles
    .read = Lire les informations
separation-card =
    Un avocat explique les règles pour les parents et les enfants.

    Vous vivez dans deux maisons ? Il faut des règles écrites.

    Vous gagnez peu ? L’État peut payer l’avocat : «patrocinio a spese dello Stato».
    .agree = Se mettre d’accord
    .children = Les enfants
    .permit = Le permis de séjour
    .papers = Quoi apporter
    .not_asked = Ce qui n’est pas nécessaire
    .elsewhere = Une autre commune
separation-nothing =
    Un avocat explique les règles pour les parents et les enfants. Vous vivez dans deux maisons ? Il faut des règles écrites.

    Vous gagnez peu ? L’État peut payer l’avocat : «patrocinio a spese dello Stato».

    Nous n’avons pas encore de bureau vérifié près d’ici. Cela se demande à l’ordre des avocats (Ordine degli avvocati).
    .agree = Se mettre d’accord
    .children = Les enfants
    .permit = Le permis de séjour
    .papers = Quoi apporter
    .not_asked = Ce qui n’est pas nécessaire
    .elsewhere = Une autre commune
    .person = Une personne
separation-card_alone =
    Un avocat parle avec vous seulement, si vous voulez.

    Il vous explique vos droits avant chaque étape.

    Vous gagnez peu ? L’État peut payer l’avocat : «patrocinio a spese dello Stato».
    .person = Une personne
    .children = Les enfants
    .permit = Le permis de séjour
    .papers = Quoi apporter
    .not_asked = Ce qui n’est pas nécessaire
    .elsewhere = Une autre commune
separation-nothing_alone =
    Un avocat parle avec vous seulement, si vous voulez. Il vous explique vos droits.

    Vous gagnez peu ? L’État peut payer l’avocat : «patrocinio a spese dello Stato».

    Nous n’avons pas encore de bureau vérifié près d’ici. Parlez d’abord à une personne.
    .person = Une personne
    .children = Les enfants
    .permit = Le permis de séjour
    .papers = Quoi apporter
    .not_asked = Ce qui n’est pas nécessaire
    .elsewhere = Une autre commune
separation-agree =
    Si vous parlez calmement, quelqu’un peut vous aider tous les deux : la médiation familiale (mediazione familiare).

    C’est un choix. Personne ne peut vous obliger.

    Un de vous deux a peur ? Alors elle ne se fait pas.
    .consultorio = Consultorio : demander
    .not_calm = Nous ne sommes pas calmes
    .children = Les enfants
separation-children =
    Qui prend les enfants à l’école ? Parlez-en avec l’école. Il faut un papier écrit.

    Pour le passeport d’un enfant, il faut deux oui : ou un juge décide.

    Gardez une copie des documents des enfants.
    .go = Un avocat : où
    .papers = Quoi apporter
    .person = Une personne
separation-permit =
    Vous avez un permis pour famille ? Il ne finit pas tout seul.

    On peut le changer en travail ou études. Il faut le demander.

    Parlez d’abord à un avocat ou à un «patronato».
    .go = Un avocat : où
    .helper = Permis et patronato
    .without_permit = Sans permis de séjour
    .person = Une personne
separation-papers =
    Il faut les papiers du mariage et de la naissance des enfants. Il faut les revenus.

    Les documents et le permis aussi, s’il y en a.

    Il manque quelque chose ? Allez-y quand même. Ne cherchez pas de papiers si c’est risqué.
    .go = Un avocat : où
    .children = Les enfants
    .person = Une personne
separation-without_permit =
    Vous pouvez parler à un avocat même sans permis.

    Pour l’avocat payé par l’État, il faut d’habitude un permis. Demandez quand même.

    Les enfants vont à l’école et chez le pédiatre comme avant.
    .go = Un avocat : où
    .not_asked = Ce qui n’est pas nécessaire
    .person = Une personne
separation-not_asked =
    Signez seulement ce que vous comprenez. Vous pouvez demander un médiateur pour la langue (mediatore).

    La médiation familiale est un choix. S’il y a de la peur, elle ne se fait pas.

    Les enfants ne doivent pas traduire.
    .go = Un avocat : où
    .children = Les enfants
    .person = Une personne
