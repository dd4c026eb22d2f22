### The family health centre (consultorio).

consultorio = Centre pour la famille (consultorio)
consultorio-card =
    Le «consultorio» est pour toute la famille.

    Il suit la grossesse, le couple et les enfants.

    Il ne faut pas d’ordonnance du médecin. Appelez avant, si vous pouvez.
    .papers = Quoi apporter
    .without_permit = Sans permis de séjour
    .not_asked = Ce qui n’est pas nécessaire
    .elsewhere = Une autre commune
consultorio-nothing =
    Dans cette zone, il y a des «consultori» de l’ASST.

    L’adresse n’est pas encore vérifiée. C’est pourquoi nous ne l’écrivons pas.
    .papers = Quoi apporter
    .without_permit = Sans permis de séjour
    .not_asked = Ce qui n’est pas nécessaire
    .elsewhere = Une autre commune
    .person = Une personne
consultorio-papers =
    Apportez ce que vous avez.

    La carte de santé (tessera sanitaria), s’il y en a une. Les examens déjà faits, s’il y en a.

    Vous n’avez rien ? Vous pouvez y aller quand même.
    .go = Où aller
    .without_permit = Sans permis de séjour
    .not_asked = Ce qui n’est pas nécessaire
consultorio-without_permit =
    Il y a des soins pour tous.

    Pendant la grossesse, on vous suit même sans permis.

    Demandez la carte STP (tessera STP). Elle sert pour les visites et les examens.

    Ceux qui vous soignent ne peuvent pas vous signaler seulement parce que vous n’avez pas de permis.
    .go = Où aller
    .not_asked = Ce qui n’est pas nécessaire
    .person = Une personne
consultorio-not_asked =
    L’ordonnance du médecin n’est pas nécessaire.

    Vous pouvez y aller sans personne ou avec qui vous voulez. Avant 18 ans aussi.

    Vous pouvez demander un médiateur (mediatore). Les enfants ne doivent pas traduire.
    .go = Où aller
    .papers = Quoi apporter
    .person = Une personne
