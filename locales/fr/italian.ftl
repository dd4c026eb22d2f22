### Learning Italian.

italian = Apprendre l’italien
italian-card =
    Le CPIA est l’école de l’État pour les adultes.

    Vous apprenez l’italien, même à partir de zéro. Cela coûte peu ou rien.

    Il y a des cours le matin et le soir.
    .papers = Quoi apporter
    .certificate = À quoi cela sert
    .without_permit = Sans permis de séjour
    .not_asked = Ce qui n’est pas nécessaire
    .elsewhere = Une autre commune
italian-nothing =
    À Treviglio, il y a un CPIA. C’est l’école de l’État pour les adultes.

    Demandez aussi à la mairie (Comune) : y a-t-il d’autres cours ?

    L’adresse n’est pas encore vérifiée. C’est pourquoi nous ne l’écrivons pas.
    .papers = Quoi apporter
    .certificate = À quoi cela sert
    .without_permit = Sans permis de séjour
    .not_asked = Ce qui n’est pas nécessaire
    .elsewhere = Une autre commune
    .person = Une personne
italian-papers =
    Appelez ou allez-y : demandez ce qu’il faut.

    Apportez ce que vous avez. Un document d’identité. Le code fiscal (codice fiscale). Le permis ou le reçu (ricevuta).

    Demandez les jours et les heures. Demandez s’il faut payer.
    .go = Où aller
    .without_permit = Sans permis de séjour
    .not_asked = Ce qui n’est pas nécessaire
italian-certificate =
    Il sert pour le travail, l’école des enfants, le médecin.

    Le niveau A2 sert aussi pour la carte de séjour (carta di soggiorno).

    Le CPIA peut donner le certificat A2.
    .go = Où aller
    .papers = Quoi apporter
italian-without_permit =
    Demandez à l’école : chaque école décide comment faire.

    Il y a aussi des cours de bénévoles. Demandez aux associations ou à la paroisse (parrocchia).
    .go = Où aller
    .papers = Quoi apporter
    .person = Une personne
italian-not_asked =
    Il ne faut pas avoir étudié.

    Il ne faut pas savoir lire ou écrire. Il y a un cours même à partir de zéro.
    .go = Où aller
    .papers = Quoi apporter
    .person = Une personne
