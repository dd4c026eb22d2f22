### When the waste is fetched. Also what may stay on the screen after leaving.

waste = Déchets (rifiuti)
waste-town =
    Le calendrier change d’une commune (Comune) à l’autre.

    Choisissez la commune.
    .invalid = Je ne connais pas cette commune. Choisissez dans la liste.
waste-card = Ici, vous demandez le calendrier et les sacs.
    .sort = Quoi va où
    .big = Grandes choses : lit, frigo
    .papers = Quoi apporter
waste-nothing =
    Le calendrier n’est pas encore vérifié. C’est pourquoi nous ne l’écrivons pas.

    Demandez-le à la mairie (Comune), au bureau «Ambiente» ou «Ecologia».

    Vous pouvez aussi regarder le site de la mairie.
    .sort = Quoi va où
    .big = Grandes choses : lit, frigo
    .papers = Quoi apporter
    .person = Une personne
waste-sort =
    «Umido» : restes de nourriture. «Secco» : ce qui reste.

    Ensuite, il y a le papier (carta), le plastique (plastica) et le verre (vetro).

    Les couleurs changent : regardez la feuille de votre commune.
    .calendar = Où demander
    .big = Grandes choses : lit, frigo
waste-big =
    Ne laissez pas les grandes choses dans la rue.

    Souvent, la mairie vient les prendre. Il faut d’abord réserver.

    Il y a aussi la déchetterie (piazzola ecologica). Demandez comment entrer.
    .calendar = Où demander
    .sort = Quoi va où
waste-papers =
    Apportez un document d’identité et l’adresse de la maison.

    Demandez le calendrier, les sacs et les bacs. Demandez s’il faut payer.
    .calendar = Où demander
    .sort = Quoi va où
