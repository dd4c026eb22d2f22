### A child who does not speak or struggles.

development = Un enfant a du mal
development-start =
    Il ne parle pas, n’apprend pas, ou il est différent des autres ?

    Chaque enfant a son rythme. En parler tôt aide.

    On commence par le pédiatre (pediatra).
    .doctor = Parler au pédiatre
    .specialist = Les spécialistes : où
    .support = L’aide à l’école
    .languages = Deux langues à la maison
    .papers = Quoi apporter
    .without_permit = Sans permis de séjour
    .not_asked = Ce qui n’est pas nécessaire
development-doctor =
    Dites au pédiatre ce que vous voyez à la maison.

    L’enfant comprend ? Entend bien ? Joue avec les autres ? Depuis quand a-t-il du mal ?

    Le pédiatre peut vous envoyer chez les spécialistes.
    .choose = Choisir le pédiatre
    .specialist = Les spécialistes : où
    .papers = Quoi apporter
development-card =
    Le service s’appelle «Neuropsichiatria infantile» (NPI).

    Il regarde comment l’enfant parle, apprend et joue.

    Passez d’abord chez le pédiatre. Demandez la demande écrite (richiesta).
    .papers = Quoi apporter
    .without_permit = Sans permis de séjour
    .support = L’aide à l’école
    .not_asked = Ce qui n’est pas nécessaire
    .elsewhere = Une autre commune
development-nothing =
    Le service est à l’ASST : «Neuropsichiatria infantile» (NPI).

    L’adresse n’est pas encore vérifiée. Le pédiatre vous dit où aller.
    .choose = Choisir le pédiatre
    .papers = Quoi apporter
    .without_permit = Sans permis de séjour
    .support = L’aide à l’école
    .elsewhere = Une autre commune
    .person = Une personne
development-support =
    Parlez aux maîtresses : elles aussi voient l’enfant.

    Avec un certificat, l’école peut aider plus. Par exemple l’enseignant de soutien (insegnante di sostegno).

    Le pédiatre fait le premier papier. Ensuite il y a une visite de l’INPS.
    .papers = Quoi apporter
    .doctor = Parler au pédiatre
    .not_asked = Ce qui n’est pas nécessaire
development-languages =
    Parler deux langues n’est pas une maladie.

    Parlez à l’enfant dans la langue que vous connaissez le mieux. Racontez, chantez, jouez.

    Il a du mal dans les deux langues ? Dites-le au pédiatre.
    .doctor = Parler au pédiatre
    .steps = Les autres étapes
development-papers =
    Apportez ce que vous avez.

    La carte de santé de l’enfant (tessera sanitaria). Les papiers des médecins, même d’un autre pays. Les cahiers d’école.

    Une vidéo de l’enfant qui joue peut aider.
    .go = Les spécialistes : où
    .without_permit = Sans permis de séjour
    .not_asked = Ce qui n’est pas nécessaire
development-without_permit =
    Jusqu’à 18 ans, il y a un médecin pour tous, même sans permis.

    L’école est pour tous les enfants.

    Ceux qui soignent l’enfant ne peuvent pas vous signaler seulement pour cela.
    .choose = Choisir le pédiatre
    .go = Les spécialistes : où
    .person = Une personne
development-not_asked =
    Ce n’est pas votre faute. Demander de l’aide ne vous enlève rien.

    Signez seulement ce que vous comprenez. Demandez un médiateur (mediatore).

    Les frères et sœurs ne doivent pas traduire.
    .go = Les spécialistes : où
    .steps = Les autres étapes
    .person = Une personne
