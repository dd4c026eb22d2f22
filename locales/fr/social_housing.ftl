### The public or social home.

social_housing = Le logement social
social_housing-stage =
    Il y a des logements publics, et des logements pour un temps.

    De quoi avez-vous besoin ?
    .ask = Demander un logement
    .agreement = Signer l’accord
    .rules = Les règles du logement
    .bills = Loyer et factures
    .faults = Quelque chose est cassé
    .ending = Le temps va finir
    .own = Un loyer à moi
    .unsaid = Je préfère ne pas le dire
social_housing-card =
    Le logement public (casa popolare) se demande seulement quand un avis (bando) est ouvert.

    La demande se fait sur internet.

    Demandez à la mairie (Comune) qui vous aide à la faire.
    .papers = Quoi apporter
    .short = Un logement pour peu de temps
    .without_permit = Sans permis de séjour
    .careful = Attention à l’argent
    .stages = Autre chose sur le logement
    .elsewhere = Une autre commune
social_housing-nothing =
    Le logement public (casa popolare) se demande seulement quand un avis («bando») est ouvert.

    Demandez à la mairie (Comune) : quand ouvre-t-il ? Qui m’aide ?

    Près d’ici, nous n’avons pas encore de bureau vérifié.
    .papers = Quoi apporter
    .short = Un logement pour peu de temps
    .without_permit = Sans permis de séjour
    .careful = Attention à l’argent
    .stages = Autre chose sur le logement
    .elsewhere = Une autre commune
    .person = Une personne
social_housing-papers =
    Préparez ces papiers avant l’avis (bando).

    SPID, ou la CIE avec le PIN. L’ISEE. Les codes fiscaux de tous (codice fiscale).

    Le document et le permis. Un timbre fiscal (marca da bollo).

    S’il y en a : papiers d’expulsion, de handicap, de séparation.
    .go = Où aller
    .isee = Faire l’ISEE
    .spid = Je n’ai ni SPID ni CIE
    .careful = Attention à l’argent
social_housing-short =
    Il y a des logements pour un temps, par exemple après une expulsion.

    On les demande à l’assistante sociale (assistente sociale) de la mairie (Comune).

    On fait un accord écrit. On paie une partie.
    .losing_home = Je perds mon logement
    .agreement = Signer l’accord
    .person = Une personne
social_housing-agreement =
    Avant de signer, demandez un médiateur (mediatore).

    Demandez trois choses : combien de temps, combien je paie, qui peut rester avec moi.

    Qu’est-ce que je fais ? Que font-ils ?

    Demandez une copie de tout.
    .rules = Les règles du logement
    .bills = Loyer et factures
    .stages = Autre chose sur le logement
    .person = Une personne
social_housing-rules =
    Chaque logement a un règlement (regolamento). Demandez-le en mots que vous comprenez.

    Vous voulez héberger quelqu’un ? Demandez d’abord.

    Un enfant naît, ou vous partez longtemps ? Dites-le tout de suite.
    .faults = Quelque chose est cassé
    .bills = Loyer et factures
    .stages = Autre chose sur le logement
    .person = Une personne
social_housing-bills =
    Dans le logement public, le loyer suit le revenu.

    Vous gagnez moins ? Demandez à payer moins.

    Vous ne pouvez pas payer ? Parlez tout de suite, avant que la dette grandisse.

    Gardez tous les reçus.
    .debts = Dettes et factures
    .isee = Faire l’ISEE
    .stages = Autre chose sur le logement
    .person = Une personne
social_housing-faults =
    Écrivez tout de suite à ceux qui gèrent le logement. Envoyez une photo.

    Les petits travaux sont pour vous. Les grands, comme la chaudière, non.

    Vous sentez une odeur de gaz ? Sortez et appelez le 112.
    .numbers = Numéros utiles
    .rules = Les règles du logement
    .stages = Autre chose sur le logement
    .person = Une personne
social_housing-ending =
    Regardez la date écrite dans l’accord.

    Parlez avec l’assistante sociale (assistente sociale) quelques mois avant.

    À la fin, vous regardez le logement ensemble. Faites des photos.

    Demandez un papier signé, et la caution (cauzione).
    .own = Un loyer à moi
    .losing_home = Je perds mon logement
    .residence = Résidence (residenza)
    .person = Une personne
social_housing-own =
    Vous voulez un loyer à vous ? Demandez un contrat écrit et enregistré.

    Il sert pour l’ISEE et la résidence (residenza).

    La caution (cauzione) est de trois mois de loyer au maximum.

    Payez toujours avec un reçu.
    .careful = Attention à l’argent
    .residence = Résidence (residenza)
    .person = Une personne
social_housing-without_permit =
    Pour le logement public (casa popolare), il faut un permis long.

    Un permis de deux ans, avec un travail, convient aussi. Demandez pour le vôtre.

    Sans permis, il n’y a pas de logement public. Vous avez des enfants ? Parlez avec l’assistante sociale (assistente sociale).
    .short = Un logement pour peu de temps
    .own = Un loyer à moi
    .person = Une personne
social_housing-careful =
    Pour la demande, on paie seulement le timbre (bollo).

    Personne ne peut vous vendre une place sur la liste.

    Ne payez pas pour voir un logement.
    .go = Où aller
    .papers = Quoi apporter
    .person = Une personne
