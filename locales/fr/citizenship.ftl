### Citizenship of children born in Italy.

citizenship = Nationalité des enfants
citizenship-age =
    Qui naît ici ne devient pas italien par la seule naissance.

    Il y a un chemin, à 18 ans.

    Quel âge a votre enfant, ou quel âge avez-vous ?
    .minor = Moins de 18 ans
    .eighteen = 18 ans
    .older = 19 ans ou plus
    .parent = Un parent devient italien
    .born_abroad = Pas né en Italie
    .unsaid = Je préfère ne pas le dire
citizenship-eighteen =
    Qui est né ici et a toujours vécu ici peut devenir italien.

    On le déclare en personne à la mairie (Comune), avant 19 ans. N’attendez pas.
citizenship-older =
    La mairie (Comune) devait envoyer une lettre avant les 18 ans.

    Elle n’est jamais arrivée ? On peut demander aussi après 19 ans.
citizenship-parent =
    Un parent devient italien ? L’enfant mineur qui vit avec lui aussi.

    Dites-le à la mairie (Comune) le jour du serment.

    L’enfant est né ailleurs ? Les règles ont changé : demandez.
citizenship-card =
    Le bureau est «Stato civile», à la mairie (Comune).
    .papers = Quoi apporter
    .gaps = S’il manque une période
    .without_permit = Sans permis de séjour
    .not_asked = Ce qui n’est pas nécessaire
    .elsewhere = Une autre commune
citizenship-nothing =
    Allez à la mairie (Comune) et demandez le bureau «Stato civile».

    L’adresse n’est pas encore vérifiée. C’est pourquoi nous ne l’écrivons pas.
    .papers = Quoi apporter
    .gaps = S’il manque une période
    .without_permit = Sans permis de séjour
    .not_asked = Ce qui n’est pas nécessaire
    .elsewhere = Une autre commune
    .person = Une personne
citizenship-minor =
    Maintenant, vous pouvez préparer le chemin.

    Gardez toujours la résidence (residenza). Renouvelez toujours le permis.

    Gardez les bulletins, les vaccins et les papiers du pédiatre.

    Avant 18 ans, la mairie (Comune) envoie une lettre.
    .parent = Un parent devient italien
    .gaps = S’il manque une période
    .residence = Résidence (residenza)
    .go = Où aller
citizenship-born_abroad =
    Pour qui est né ailleurs, il y a d’autres chemins.

    Ils changent pour chaque histoire. Un patronato les regarde avec vous.
    .parent = Un parent devient italien
    .not_asked = Ce qui n’est pas nécessaire
    .person = Une personne
citizenship-papers =
    Apportez le passeport et la carte d’identité.

    Apportez les permis de ces années, si vous les avez.

    La mairie cherche elle-même l’acte de naissance.

    Il y a quelque chose à payer. Demandez d’abord combien.
    .go = Où aller
    .gaps = S’il manque une période
    .not_asked = Ce qui n’est pas nécessaire
citizenship-gaps =
    Il manque une période de résidence ou de permis ?

    Les erreurs des parents et des bureaux ne comptent pas contre l’enfant.

    Apportez bulletins, vaccins, papiers du médecin. Ils prouvent la présence ici.
    .go = Où aller
    .papers = Quoi apporter
    .person = Une personne
citizenship-without_permit =
    À 18 ans, il faut un permis, ou la demande pour l’avoir.

    Il n’y en a pas ? Demandez vite de l’aide à un patronato.

    Les années d’école servent de preuve.
    .go = Où aller
    .permit = Le permis de séjour
    .person = Une personne
citizenship-not_asked =
    Le revenu des parents n’est pas nécessaire. L’examen d’italien n’est pas nécessaire.

    L’Italie ne demande pas de quitter l’autre nationalité. Votre pays peut-être : demandez au consulat.
    .go = Où aller
    .papers = Quoi apporter
    .person = Une personne
