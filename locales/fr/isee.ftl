### The ISEE, then the child benefit (assegno unico).

isee = ISEE et allocation pour enfants
isee-what =
    L’ISEE est un papier sur l’argent de la famille.

    Il sert pour l’allocation (assegno unico), la cantine et les factures.

    Que devez-vous faire ?
    .isee = Faire l’ISEE
    .benefit = L’allocation (assegno unico)
    .apart = J’élève seul ou seule les enfants
    .account = Un compte à mon nom
    .unsaid = Je préfère ne pas le dire
isee-first = L’ISEE se fait chaque année. Prenez d’abord un rendez-vous.
isee-card =
    Allez dans un «CAF». L’ISEE est gratuit.

    Ils font les calculs. Vous apportez les papiers.
    .papers = Quoi apporter
    .apart = J’élève seul ou seule les enfants
    .then = Et après ? L’allocation
    .without_permit = Sans permis de séjour
    .careful = Attention à l’argent
    .elsewhere = Une autre commune
isee-nothing =
    L’ISEE se fait dans un «CAF». C’est gratuit.

    Les adresses ne sont pas encore vérifiées. C’est pourquoi nous ne les écrivons pas.
    .papers = Quoi apporter
    .apart = J’élève seul ou seule les enfants
    .then = Et après ? L’allocation
    .without_permit = Sans permis de séjour
    .careful = Attention à l’argent
    .elsewhere = Une autre commune
    .person = Une personne
isee-benefit =
    L’allocation (assegno unico), c’est de l’argent pour les enfants, chaque mois.

    L’INPS la paie. Un «patronato» fait la demande avec vous.

    D’abord, faites l’ISEE.
    .papers = Quoi apporter
    .apart = J’élève seul ou seule les enfants
    .account = Un compte à mon nom
    .without_permit = Sans permis de séjour
    .careful = Attention à l’argent
    .elsewhere = Une autre commune
isee-benefit_nothing =
    Pour l’allocation (assegno unico), allez dans un «patronato». D’abord, faites l’ISEE.

    Près d’ici, nous n’en avons pas encore de vérifié. Demandez à la mairie (Comune).
    .papers = Quoi apporter
    .apart = J’élève seul ou seule les enfants
    .account = Un compte à mon nom
    .without_permit = Sans permis de séjour
    .careful = Attention à l’argent
    .elsewhere = Une autre commune
    .person = Une personne
isee-papers =
    Apportez ces papiers, de toute la famille.

    Le document. La carte de santé (tessera sanitaria). Le contrat de location. Les fiches de paie ou le «CUD». Les comptes à la banque ou à la poste.

    Il manque quelque chose ? Demandez la liste au CAF.
    .go = Où aller
    .then = Et après ? L’allocation
    .careful = Attention à l’argent
isee-benefit_papers =
    Apportez l’ISEE et le permis. Apportez les codes fiscaux des enfants (codice fiscale).

    Apportez le numéro de votre compte (IBAN).
    .go = Où aller
    .account = Un compte à mon nom
    .isee = D’abord je dois faire l’ISEE
isee-apart =
    Dites au CAF qui vit avec vous. Cela change le calcul.

    L’allocation peut aller à vous, ou la moitié à chacun.

    Vous n’avez pas les papiers de l’autre parent ? Dites-le au CAF.
    .isee = Où faire l’ISEE
    .benefit = L’allocation (assegno unico)
    .account = Un compte à mon nom
    .person = Une personne
isee-account =
    Vous pouvez avoir un compte à vous seulement.

    À la banque ou à la poste, demandez le «conto di base».

    Le permis suffit comme document. La résidence n’est pas nécessaire.

    On vous dit non ? Demandez le refus par écrit.
    .benefit = L’allocation (assegno unico)
    .careful = Attention à l’argent
    .person = Une personne
isee-without_permit =
    Pour l’allocation, beaucoup de permis conviennent. Demandez pour le vôtre.

    Vous avez seulement le reçu (ricevuta) ? Demandez au patronato.

    Sans permis, d’habitude, elle n’existe pas. Pour les enfants, parlez avec l’assistante sociale (assistente sociale).
    .isee = Où faire l’ISEE
    .benefit = L’allocation (assegno unico)
    .doctor = Médecin et soins
    .person = Une personne
isee-careful =
    Le CAF ne peut pas demander d’argent pour l’ISEE.

    Un patronato peut demander quelque chose. Demandez d’abord combien, et demandez un reçu.

    La carte et les codes du compte sont à vous. Ne les donnez pas.
    .isee = Où faire l’ISEE
    .benefit = L’allocation (assegno unico)
    .account = Un compte à mon nom
    .person = Une personne
