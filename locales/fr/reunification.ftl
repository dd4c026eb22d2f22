### Joining the family (ricongiungimento familiare).

reunification = Regroupement familial
reunification-stage =
    Où en êtes-vous ?

    Nous demandons seulement pour vous dire où aller.
    .abroad = La famille est encore loin
    .arrived = Nous venons d’arriver
    .kit = J’ai les papiers pour la poste
    .receipt = J’ai le reçu de la poste (ricevuta)
    .unsaid = Je préfère ne pas le dire
reunification-abroad =
    La demande se fait sur internet, avec SPID.

    Un patronato peut la faire avec vous.
reunification-arrived =
    Vous avez 8 jours après l’arrivée. Demandez tout de suite le rendez-vous.

    Le bureau est le «Sportello Unico» de la Prefettura.
reunification-card =
    Le «Sportello Unico» regarde le visa et le «nulla osta».

    Ensuite, il vous donne les papiers pour le permis.
    .papers = Quoi apporter
    .kit = Et après ? La poste
    .receipt = J’ai le reçu de la poste (ricevuta)
    .late = Les jours sont passés
    .careful = Attention à l’argent
    .stages = Où nous en sommes
reunification-nothing =
    Le «Sportello Unico Immigrazione» est à la Prefettura, à Bergamo.

    L’adresse n’est pas encore vérifiée. C’est pourquoi nous ne l’écrivons pas.
    .papers = Quoi apporter
    .kit = Et après ? La poste
    .receipt = J’ai le reçu de la poste (ricevuta)
    .late = Les jours sont passés
    .careful = Attention à l’argent
    .stages = Où nous en sommes
    .person = Une personne
reunification-papers =
    Qui est arrivé apporte le passeport avec le visa.

    Apportez le «nulla osta».

    Apportez les papiers de mariage ou de naissance, traduits.

    Qui héberge apporte le permis et le contrat du logement.
    .go = Où aller
    .kit = Et après ? La poste
    .careful = Attention à l’argent
reunification-kit =
    Portez les papiers de la Prefettura à la poste. L’enveloppe reste ouverte.

    Cherchez le «Sportello Amico». Allez-y en personne.

    On vous donne un reçu (ricevuta) : gardez-le bien.
    .receipt = Et après ? J’ai le reçu
    .late = Les jours sont passés
    .careful = Attention à l’argent
    .stages = Où nous en sommes
reunification-kit_nothing =
    Portez les papiers dans une poste avec «Sportello Amico». L’enveloppe reste ouverte.

    Les adresses ne sont pas encore vérifiées. C’est pourquoi nous ne les écrivons pas.
    .receipt = Et après ? J’ai le reçu
    .late = Les jours sont passés
    .careful = Attention à l’argent
    .stages = Où nous en sommes
    .person = Une personne
reunification-receipt =
    Avec le reçu (ricevuta), vous pouvez déjà faire beaucoup.

    Choisissez le médecin. Demandez la résidence (residenza). Envoyez les enfants à l’école.

    Ensuite, vous allez à la Questura pour les photos et les empreintes.
    .doctor = Médecin et soins
    .residence = Résidence (residenza)
    .school = L’école des enfants
    .tax_code = Code fiscal (codice fiscale)
    .stages = Où nous en sommes
reunification-school =
    Les enfants vont à l’école à tout moment de l’année.

    Allez à l’école la plus proche. Apportez les papiers que vous avez.

    Il manque un papier ? L’école les prend quand même.
    .receipt = Revenir
    .tax_code = Code fiscal (codice fiscale)
    .person = Une personne
reunification-tax_code =
    Le code fiscal (codice fiscale) sert pour le médecin et le travail.

    Demandez-le au «Sportello Unico». Si on ne le donne pas, demandez à l’Agenzia delle Entrate.
    .receipt = Revenir
    .doctor = Médecin et soins
    .person = Une personne
reunification-late =
    Plus de 8 jours sont passés ? Allez-y quand même, et vite.

    D’abord, demandez de l’aide à un patronato.

    Les soins existent quand même. L’école aussi.
    .go = Où aller
    .doctor = Médecin et soins
    .person = Une personne
reunification-careful =
    Le patronato vous aide avec la demande. Demandez d’abord si on paie.

    N’achetez pas de faux logements ou de faux contrats.

    Votre passeport reste à vous. Personne ne peut le garder.
    .go = Où aller
    .papers = Quoi apporter
    .person = Une personne
