### Somebody has died.

bereavement = Un deuil dans la famille (lutto)
bereavement-start =
    Nous sommes vraiment désolés.

    Où est-ce arrivé ? Nous vous disons le premier pas.
    .hospital = À l’hôpital
    .home = À la maison
    .abroad = Dans un autre pays
    .after = Après l’enterrement
    .go = Une aide près d’ici
    .unsaid = Je préfère ne pas le dire
bereavement-hospital =
    L’hôpital prépare les papiers.

    Dans la journée qui suit, on prévient la mairie (Comune). Les pompes funèbres (agenzia funebre) peuvent le faire.

    Vous pouvez demander un médiateur (mediatore) à l’hôpital.
    .funeral = L’enterrement (funerale)
    .country = Le transport dans son pays
    .papers = Quels papiers
    .after = Et après ?
bereavement-home =
    Appelez le médecin de famille. Il écrit un papier pour la mairie (Comune).

    Vous ne savez pas pourquoi c’est arrivé ? Appelez le 112.

    Dans la journée qui suit, on prévient la mairie. Les pompes funèbres (agenzia funebre) peuvent le faire.
    .numbers = Les numéros
    .funeral = L’enterrement (funerale)
    .country = Le transport dans son pays
    .papers = Quels papiers
    .after = Et après ?
bereavement-abroad =
    Vous voulez partir ? Regardez d’abord le passeport et le permis.

    Le permis est expiré ? Demandez d’abord à un patronato. Achetez le billet ensuite.

    Prévenez l’école et le travail. Demandez les jours de deuil (giorni di lutto).
    .permit = Renouveler le permis
    .after = Et après ?
    .go = Une aide près d’ici
bereavement-funeral =
    Vous pouvez choisir vous-même les pompes funèbres (agenzia funebre). Demandez le prix par écrit.

    Pour votre religion, demandez à la mairie (Comune) et à votre communauté.

    Pas d’argent ? Parlez à l’assistante sociale (assistente sociale).
    .country = Le transport dans son pays
    .not_asked = Attention à l’argent
    .papers = Quels papiers
    .go = Une aide près d’ici
bereavement-country =
    Appelez le consulat de son pays.

    Il faut le «passaporto mortuario». La mairie (Comune) du lieu où c’est arrivé le donne.

    D’habitude, les pompes funèbres (agenzia funebre) le demandent.
    .papers = Quels papiers
    .not_asked = Attention à l’argent
    .go = Une aide près d’ici
bereavement-after =
    Prenez votre temps, une chose à la fois.

    Un patronato regarde avec vous : pension, aides, papiers. C’est gratuit.

    Vous et les enfants, vous avez aussi besoin de soin.
bereavement-card = Ici, vous pouvez parler à une personne et demander de l’aide.
    .papers = Quels papiers
    .not_asked = Attention à l’argent
    .without_permit = Et le permis ?
    .talk = Centre pour la famille (consultorio)
    .elsewhere = Une autre commune
bereavement-nothing =
    Demandez à la mairie (Comune) l’assistante sociale (assistente sociale).

    Il n’y a pas encore de bureau vérifié près d’ici.
    .papers = Quels papiers
    .not_asked = Attention à l’argent
    .without_permit = Et le permis ?
    .talk = Centre pour la famille (consultorio)
    .elsewhere = Une autre commune
    .person = Une personne
bereavement-papers =
    Il faut les papiers de la personne décédée : passeport, permis, code fiscal (codice fiscale).

    Il faut aussi les vôtres.

    Demandez à la mairie plusieurs copies du «certificato di morte» (acte de décès).
    .go = Une aide près d’ici
    .country = Le transport dans son pays
    .after = Et après ?
bereavement-without_permit =
    Votre permis était pour la famille ? Parfois, vous pouvez le changer.

    Demandez vite à un patronato. Apportez le «certificato di morte».

    Pas de permis ? Les pompes funèbres (agenzia funebre) peuvent aller à la mairie.
    .permit = Renouveler le permis
    .go = Une aide près d’ici
    .person = Une personne
bereavement-not_asked =
    Personne ne peut vous obliger à décider tout de suite.

    Vous pouvez demander le prix à deux agences.

    Ne donnez pas d’argent sans reçu.
    .go = Une aide près d’ici
    .country = Le transport dans son pays
    .person = Une personne
