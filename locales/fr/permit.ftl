### Renewing the residence permit (permesso di soggiorno).

permit = Renouveler le permis de séjour
permit-kind =
    Quel permis (permesso) avez-vous ?

    Nous demandons seulement pour vous dire où aller.
    .work = Travail ou études (lavoro, studio)
    .family = Famille (famiglia)
    .long_term = Carte de séjour (carta di soggiorno)
    .asylum = Asile (asilo)
    .protection = Autre protection
    .care = Soins médicaux (cure mediche)
    .lapsed = Expiré, ou travail perdu
    .waiting = J’ai le reçu (ricevuta)
    .unsaid = Je préfère ne pas le dire
permit-post =
    Prenez le kit jaune (kit giallo) à la poste.

    Un patronato peut le remplir avec vous, gratuitement.

    Vous le remettez dans une poste avec «Sportello Amico».
    .papers = Quoi apporter
    .helper = Qui m’aide
    .receipt = Et après ?
    .not_asked = Attention à l’argent
permit-post_nothing =
    Prenez le kit jaune (kit giallo) à la poste. Vous le remettez au «Sportello Amico».

    Les adresses ne sont pas encore vérifiées. C’est pourquoi nous ne les écrivons pas.
    .papers = Quoi apporter
    .helper = Qui m’aide
    .receipt = Et après ?
    .not_asked = Attention à l’argent
    .person = Une personne
permit-questura =
    Pour ce permis, vous allez à la Questura, à Bergamo.

    Cherchez «Ufficio Immigrazione». Il faut un rendez-vous : un patronato peut le demander.
    .papers = Quoi apporter
    .helper = Qui m’aide
    .receipt = Et après ?
    .not_asked = Attention à l’argent
permit-questura_nothing =
    Pour ce permis, vous allez à la Questura, à Bergamo. Cherchez «Ufficio Immigrazione».

    Les horaires ne sont pas encore vérifiés. C’est pourquoi nous ne les écrivons pas.
    .papers = Quoi apporter
    .helper = Qui m’aide
    .receipt = Et après ?
    .not_asked = Attention à l’argent
    .person = Une personne
permit-help =
    Un patronato regarde les documents avec vous.

    L’aide pour la demande est gratuite.
    .papers = Quoi apporter
    .late = S’il est déjà expiré
    .not_asked = Attention à l’argent
    .kinds = Choisir le type de permis
permit-help_nothing =
    Un patronato regarde les documents avec vous, gratuitement.

    Près d’ici, nous n’en avons pas encore de vérifié. Demandez à la mairie (Comune).
    .papers = Quoi apporter
    .late = S’il est déjà expiré
    .not_asked = Attention à l’argent
    .person = Une personne
    .kinds = Choisir le type de permis
permit-papers =
    Préparez ces documents.

    Le passeport et le permis, avec des photocopies. Le code fiscal (codice fiscale). Les preuves du motif, par exemple le contrat.

    Il y a des timbres et des taxes à payer. Demandez d’abord combien.
    .kinds = Choisir le type de permis
    .helper = Qui m’aide
    .receipt = Et après ?
permit-questura_papers =
    Préparez le passeport et le permis, avec des photocopies.

    Préparez aussi les preuves du motif.

    La liste change pour chaque permis. Demandez-la à la Questura ou au patronato.
    .go = Où aller
    .helper = Qui m’aide
    .receipt = Et après ?
permit-receipt =
    Après la demande, vous avez un reçu (ricevuta). Gardez-le avec le passeport.

    Ensuite, vous allez à la Questura pour les photos et les empreintes.

    Vous avez demandé le renouvellement à temps ? Avec le reçu, vous pouvez travailler et vous soigner.
    .kinds = Choisir le type de permis
    .helper = Qui m’aide
    .not_asked = Attention à l’argent
permit-late =
    Demandez de l’aide vite, avant d’envoyer la demande.

    Apportez le permis et le passeport. Apportez les lettres reçues.

    On vous soigne même sans permis.
    .helper = Qui m’aide
    .doctor = Médecin et soins
    .person = Une personne
permit-not_asked =
    Le kit à la poste est gratuit. Ne l’achetez à personne.

    Le patronato remplit la demande gratuitement.

    Vous payez quelque chose ? Demandez toujours un reçu.
    .kinds = Choisir le type de permis
    .helper = Qui m’aide
    .person = Une personne
