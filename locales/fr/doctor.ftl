### Choosing a doctor or a paediatrician.

doctor = Médecin et pédiatre
doctor-who = Pour qui est le médecin ?
    .child = Enfant, jusqu’à 13 ans
    .adult = Adulte, ou à partir de 14 ans
    .invalid = Touchez un des deux choix.
doctor-card_child =
    Chaque enfant peut avoir un pédiatre (pediatra).

    À partir de 6 ans, vous choisissez : pédiatre ou médecin.

    Cela se fait au guichet «Scelta e revoca».
    .papers = Quoi apporter
    .without_permit = Sans permis de séjour
    .not_asked = Ce qui n’est pas nécessaire
    .elsewhere = Une autre commune
doctor-card_adult =
    D’abord, vous vous inscrivez au service de santé (Servizio sanitario). Ensuite, vous choisissez le médecin.

    Cela se fait au guichet «Scelta e revoca».
    .papers = Quoi apporter
    .without_permit = Sans permis de séjour
    .not_asked = Ce qui n’est pas nécessaire
    .elsewhere = Une autre commune
doctor-nothing =
    Le médecin se choisit au guichet «Scelta e revoca» de l’ASST.

    L’adresse n’est pas encore vérifiée. C’est pourquoi nous ne l’écrivons pas.
    .papers = Quoi apporter
    .without_permit = Sans permis de séjour
    .not_asked = Ce qui n’est pas nécessaire
    .elsewhere = Une autre commune
    .person = Une personne
doctor-papers =
    Apportez ces documents, si vous les avez.

    Un document d’identité. Le code fiscal (codice fiscale). Le permis, ou le reçu (ricevuta). L’adresse de la maison.

    Pour un enfant : votre document et son code fiscal.

    Il manque quelque chose ? Demandez au guichet comment faire.
    .go = Où aller
    .without_permit = Sans permis de séjour
    .not_asked = Ce qui n’est pas nécessaire
doctor-without_permit =
    Il y a des soins pour tous, même sans permis.

    Jusqu’à 18 ans : pédiatre ou médecin, comme tout le monde.

    Un adulte peut demander la carte STP (tessera STP). Elle sert pour les soins urgents ou essentiels. Elle sert aussi pour la grossesse.

    Elle se demande à l’hôpital ou à l’ASST.
    .go = Où aller
    .not_asked = Ce qui n’est pas nécessaire
    .person = Une personne
doctor-not_asked =
    Le contrat de travail n’est pas nécessaire.

    Pas de permis ? Ceux qui vous soignent ne peuvent pas vous signaler seulement pour cela.

    Vous pouvez demander un médiateur (mediatore). Les enfants ne doivent pas traduire.
    .go = Où aller
    .papers = Quoi apporter
    .person = Une personne
