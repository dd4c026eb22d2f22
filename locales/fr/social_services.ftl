### Called by the social services or the minors' protection service.

social_services = Services sociaux (servizi sociali)
social_services-start =
    Les services sociaux aident les familles.

    Que s’est-il passé ?
    .invited = Ils m’ont appelé ou écrit
    .court = C’est écrit «Tribunale»
    .why = Pourquoi m’appellent-ils ?
    .asking = Je veux demander de l’aide
    .unsaid = Je préfère ne pas le dire
social_services-first =
    Allez au rendez-vous. Vous ne pouvez pas ? Appelez et demandez un autre jour.

    Demandez tout de suite un médiateur (mediatore).

    Vous pouvez demander à parler sans d’autres membres de la famille.
social_services-court =
    Un juge demande comment va l’enfant. Ensuite, le service écrit au juge.

    Parlez vite à un avocat (avvocato).

    Allez aux rendez-vous. Vous pouvez dire votre histoire.
social_services-why =
    Peut-être l’école, l’hôpital ou d’autres ont demandé de l’aide pour les enfants.

    Le service veut comprendre comment ils vont. Il s’appelle «tutela minori».

    Être appelé n’est pas une faute.
    .first = Que faire d’abord
    .not_asked = Mes droits
    .go = Où aller
social_services-card =
    Ici, vous pouvez parler aux services sociaux (servizi sociali).

    Il y a un nom sur votre papier ? Demandez cette personne.
    .papers = Quoi apporter
    .interpreter = Ma langue
    .lawyer = Un avocat (avvocato)
    .without_permit = Sans permis de séjour
    .not_asked = Mes droits
    .elsewhere = Une autre commune
social_services-nothing =
    Regardez le papier : il y a le nom et le lieu.

    Pas de papier ? Demandez à la mairie (Comune) l’assistante sociale (assistente sociale).

    Il n’y a pas encore de bureau vérifié près d’ici.
    .papers = Quoi apporter
    .interpreter = Ma langue
    .lawyer = Un avocat (avvocato)
    .without_permit = Sans permis de séjour
    .not_asked = Mes droits
    .elsewhere = Une autre commune
    .person = Une personne
social_services-interpreter =
    Demandez un médiateur (mediatore) avant le rendez-vous.

    Les enfants et les parents proches ne doivent pas traduire.

    «Parlo poco italiano. Vorrei un mediatore per la mia lingua, per favore.»

    Cela veut dire : « Je parle peu italien. Je voudrais un médiateur pour ma langue, s’il vous plaît. »
    .sign = Avant de signer
    .papers = Quoi apporter
    .go = Où aller
social_services-sign =
    Signez seulement ce que vous avez compris.

    Vous pouvez dire : «Vorrei leggerlo con calma». Cela veut dire : « Je voudrais le lire au calme ».

    Demandez toujours une copie (copia).
    .lawyer = Un avocat (avvocato)
    .interpreter = Ma langue
    .go = Où aller
social_services-lawyer =
    Ici, vous pouvez demander un avocat (avvocato).

    Peu d’argent ? Demandez le «patrocinio a spese dello Stato» : l’État paie.
    .papers = Quoi apporter
    .interpreter = Ma langue
    .sign = Avant de signer
    .elsewhere = Une autre commune
social_services-lawyer_nothing =
    Demandez à l’«Ordine degli Avvocati» de Bergamo.

    Peu d’argent ? Pour un procès, l’État peut payer. Dites : «patrocinio a spese dello Stato».

    L’adresse n’est pas encore vérifiée. C’est pourquoi nous ne l’écrivons pas.
    .papers = Quoi apporter
    .interpreter = Ma langue
    .sign = Avant de signer
    .go = Où aller
    .person = Une personne
social_services-papers =
    Apportez le papier qu’ils vous ont envoyé.

    Apportez un document d’identité, s’il y en a un. Apportez les papiers d’école et de santé des enfants.

    N’envoyez pas de photos ici dans le chat.
    .go = Où aller
    .interpreter = Ma langue
    .sign = Avant de signer
social_services-without_permit =
    L’école et le pédiatre sont pour tous les enfants, même sans permis.

    Vous avez peur pour le permis ? Parlez d’abord à un avocat (avvocato).
    .lawyer = Un avocat (avvocato)
    .go = Où aller
    .person = Une personne
social_services-not_asked =
    Vous pouvez demander pourquoi ils vous appellent.

    Vous pouvez demander un médiateur (mediatore), un avocat et une copie de tout.

    Personne ne doit vous demander de l’argent.
    .first = Que faire d’abord
    .go = Où aller
    .person = Une personne
