### A letter one does not understand.

letter = Une lettre
letter-sender = Qui vous écrit ? Regardez le nom ou le dessin en haut.
    .comune = Mairie (Comune)
    .tax = INPS ou Agenzia delle Entrate
    .court = Tribunal ou avocat (Tribunale)
    .police = Questura ou Prefettura
    .social = Services sociaux (servizi sociali)
    .school = École (scuola)
    .bills = Électricité, gaz, loyer, banque
    .slip = Un papier du facteur
    .unknown = Je ne sais pas, ou un autre
letter-comune =
    La mairie (Comune) écrit pour le logement, les impôts, les déchets ou l’école.

    Regardez s’il y a une date.

    Vous pouvez demander au bureau écrit en haut.
    .reader = Qui la lit avec moi
    .urgent = C’est urgent ?
    .papers = Quoi apporter
letter-tax =
    L’INPS écrit pour le travail, les enfants ou la retraite. L’Agenzia écrit pour les impôts.

    Pour l’INPS, allez à un patronato. Pour les impôts, allez à un CAF.

    Allez-y avant la date écrite.
    .reader = Qui la lit avec moi
    .urgent = C’est urgent ?
    .papers = Quoi apporter
    .not_asked = Attention à l’argent
letter-court =
    C’est une lettre importante. N’attendez pas.

    Cherchez la date et le mot «udienza» (audience).

    Apportez-la à un avocat (avvocato). Peu d’argent ? L’État peut payer.
    .lawyer = Un avocat (avvocato)
    .reader = Qui la lit avec moi
    .papers = Quoi apporter
    .without_permit = Sans permis de séjour
letter-police =
    C’est peut-être un rendez-vous. Ou il manque un papier.

    Regardez la date. Ne la jetez pas.

    Vous avez un doute ? Parlez d’abord à un patronato ou à un avocat.
    .permit = Renouveler le permis
    .lawyer = Un avocat (avvocato)
    .reader = Qui la lit avec moi
    .urgent = C’est urgent ?
    .without_permit = Sans permis de séjour
letter-school =
    C’est souvent une réunion, une signature ou un paiement.

    Demandez à la maîtresse d’expliquer. Vous pouvez demander un médiateur (mediatore).

    Les enfants ne doivent pas traduire.
    .reader = Qui la lit avec moi
    .urgent = C’est urgent ?
    .papers = Quoi apporter
letter-bills =
    Regardez la date. Cherchez «sollecito» (rappel) ou «ultimo avviso» (dernier avis).

    Vous ne pouvez pas payer ? Appelez avant cette date.

    Ne payez pas si vous ne comprenez pas pourquoi.
    .reader = Qui la lit avec moi
    .urgent = C’est urgent ?
    .papers = Quoi apporter
    .not_asked = Attention à l’argent
letter-slip =
    Le facteur est passé. La lettre est à la poste.

    Allez à la poste écrite sur le papier. Prenez le papier et un document d’identité.

    Le papier est vert ? C’est peut-être un tribunal ou une amende. Allez-y vite.

    Si vous n’y allez pas, après quelques jours la lettre compte quand même.
    .reader = Qui la lit avec moi
    .sender = J’ai pris la lettre
    .papers = Quoi apporter
letter-unknown =
    Ce n’est pas grave. Apportez-la à une personne qui la lit avec vous.

    C’est un message sur le téléphone qui demande de l’argent ? Ne touchez pas le lien.
    .reader = Qui la lit avec moi
    .urgent = C’est urgent ?
    .papers = Quoi apporter
    .not_asked = Attention à l’argent
letter-reader = Ici, vous demandez qui peut lire la lettre avec vous.
    .papers = Quoi apporter
    .urgent = C’est urgent ?
    .not_asked = Attention à l’argent
    .without_permit = Sans permis de séjour
    .elsewhere = Une autre commune
letter-nothing =
    Demandez à la mairie (Comune) : «Chi legge la lettera con me?» Cela veut dire : « Qui lit la lettre avec moi ? »

    Il n’y a pas encore de bureau vérifié près d’ici.
    .papers = Quoi apporter
    .urgent = C’est urgent ?
    .not_asked = Attention à l’argent
    .without_permit = Sans permis de séjour
    .elsewhere = Une autre commune
    .person = Une personne
letter-lawyer =
    Ici, vous pouvez demander un avocat (avvocato).

    Peu d’argent ? Demandez le «patrocinio a spese dello Stato» : l’État paie.
    .papers = Quoi apporter
    .without_permit = Sans permis de séjour
    .elsewhere = Une autre commune
letter-lawyer_nothing =
    Demandez à l’«Ordine degli Avvocati» de Bergamo.

    Peu d’argent ? Dites : «patrocinio a spese dello Stato». Cela veut dire : l’État paie l’avocat.

    L’adresse n’est pas encore vérifiée. C’est pourquoi nous ne l’écrivons pas.
    .papers = Quoi apporter
    .without_permit = Sans permis de séjour
    .reader = Qui la lit avec moi
    .person = Une personne
letter-urgent =
    Cherchez une date proche. Cherchez ces mots :

    «entro» (avant le), «scadenza» (dernier jour), «udienza» (audience), «convocazione» (convocation), «sollecito» (rappel).

    Vous en trouvez un ? Faites-la lire aujourd’hui ou demain.
    .reader = Qui la lit avec moi
    .papers = Quoi apporter
    .sender = Qui m’écrit ?
letter-papers =
    Apportez la vraie lettre, avec l’enveloppe.

    Apportez un document d’identité, s’il y en a un. Apportez les lettres d’avant.

    N’envoyez pas la photo ici dans le chat.
    .reader = Où aller
    .urgent = C’est urgent ?
    .not_asked = Attention à l’argent
letter-without_permit =
    La lettre compte aussi sans permis. Ne la jetez pas.

    Vous pouvez parler à un avocat (avvocato). Contre une expulsion (espulsione), l’État peut payer.

    Vous avez peur ? Parlez d’abord à l’avocat. Décidez ensuite.
    .lawyer = Un avocat (avvocato)
    .reader = Qui la lit avec moi
    .person = Une personne
letter-not_asked =
    Personne ne doit vous demander des mots de passe ou des codes.

    Vous payez quelque chose ? Demandez toujours un reçu.

    Ne donnez pas la lettre à des inconnus. Les enfants ne doivent pas traduire.
    .reader = Où aller
    .papers = Quoi apporter
    .person = Une personne
