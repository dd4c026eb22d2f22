### Losing the home: a letter, the court, tonight.

losing_home = Je perds mon logement
losing_home-what =
    D’abord : ne signez rien que vous ne comprenez pas.

    Que se passe-t-il ?
    .tonight = Pas de place pour cette nuit
    .letter = Une lettre du propriétaire
    .court = Une lettre du tribunal
    .owner = Le propriétaire me met dehors
    .debts = Je n’arrive pas à payer
    .go = Où demander de l’aide
    .unsaid = Je préfère ne pas le dire
losing_home-tonight =
    Appelez ou allez tout de suite à la mairie (Comune). Demandez l’assistante sociale (assistente sociale).

    Dites tout de suite s’il y a des enfants ou des malades.

    Vous êtes en danger ? Appelez le 112.
losing_home-card =
    L’assistante sociale (assistente sociale) cherche un autre chemin avec vous.

    Plus vous parlez tôt, plus il y a de chemins.
    .papers = Quoi apporter
    .sign = Ne pas signer
    .union = Le syndicat des locataires
    .residence = La résidence sans logement
    .without_permit = Sans permis de séjour
    .elsewhere = Une autre commune
losing_home-nothing =
    Allez à la mairie (Comune) et demandez l’assistante sociale (assistente sociale).

    L’adresse n’est pas encore vérifiée. C’est pourquoi nous ne l’écrivons pas.
    .papers = Quoi apporter
    .sign = Ne pas signer
    .union = Le syndicat des locataires
    .residence = La résidence sans logement
    .without_permit = Sans permis de séjour
    .elsewhere = Une autre commune
    .numbers = Numéros utiles
    .person = Une personne
losing_home-letter =
    La lettre du propriétaire n’est pas une expulsion (sfratto).

    Regardez la date et combien il demande.

    Vous pouvez proposer de payer peu à peu. Faites-le par écrit.
    .go = Où aller
    .union = Qui la lit avec moi
    .sign = Ne pas signer
    .papers = Quoi apporter
    .debts = Je n’arrive pas à payer
losing_home-court =
    Retirez la lettre à la poste. Cherchez le jour de l’«udienza».

    Allez-y ce jour-là, même sans avocat.

    Vous pouvez demander du temps pour payer : le «termine di grazia». Le juge décide.
    .lawyer = Un avocat gratuit
    .go = Où aller
    .union = Le syndicat des locataires
    .papers = Quoi apporter
losing_home-lawyer =
    Avec un petit revenu, l’avocat peut être gratuit.

    C’est le «patrocinio a spese dello Stato». Il se demande à l’«Ordine degli Avvocati».

    Sans permis ? Demandez quand même.
    .go = Où aller
    .union = Le syndicat des locataires
    .person = Une personne
losing_home-owner =
    Le propriétaire ne peut pas changer la serrure.

    Il ne peut pas couper la lumière, le gaz ou l’eau.

    Seul l’«ufficiale giudiziario» peut vous faire sortir, après le juge.

    Vous restez dehors ? Appelez le 112.
    .numbers = Numéros utiles
    .union = Qui m’aide
    .sign = Ne pas signer
    .go = Où aller
losing_home-sign =
    Ne signez pas de papiers pour partir.

    Demandez une copie. Faites-la lire à quelqu’un de confiance.

    Ne rendez pas les clés sans un reçu.
    .union = Qui la lit avec moi
    .go = Où aller
    .person = Une personne
losing_home-union =
    Le syndicat des locataires (sindacato inquilini) lit le contrat et les lettres avec vous.

    Cherchez un de ces noms : SICET, SUNIA, UNIAT, Unione Inquilini.

    Demandez d’abord si on paie une carte.
    .papers = Quoi apporter
    .go = Où aller
    .person = Une personne
losing_home-papers =
    Apportez le contrat et toutes les lettres.

    Apportez les reçus du loyer. Apportez les documents de la famille.

    Vous n’avez pas de contrat ? Apportez les preuves que vous avez payé.
    .go = Où aller
    .sign = Ne pas signer
    .person = Une personne
losing_home-without_permit =
    Le propriétaire doit aller chez le juge. C’est vrai aussi sans contrat.

    Vous avez des enfants ? L’assistante sociale (assistente sociale) peut aider aussi sans permis.

    Vous pouvez demander un médiateur (mediatore).
    .go = Où aller
    .owner = Le propriétaire me met dehors
    .person = Une personne
