### Leaving the reception centre (CAS, SAI).

leaving_reception = Quitter le centre (accoglienza)
leaving_reception-start =
    Pourquoi quittez-vous le centre ?

    Nous demandons seulement pour vous dire le premier pas.
    .date = J’ai déjà la date
    .letter = Ils m’ont donné un papier
    .want = C’est moi qui veux partir
    .unsaid = Je préfère ne pas le dire
leaving_reception-plan =
    Parlez avec l’équipe du centre (operatori) avant de partir.

    Demandez pour le logement, le travail, la résidence et le médecin.

    Ce n’est pas encore prêt ? Vous pouvez demander plus de temps.
leaving_reception-letter =
    Regardez la date. Ne signez pas si vous ne comprenez pas.

    Un avocat (avvocato) peut le lire. Parfois, on peut faire un recours.

    Les jours sont comptés : allez-y vite.
leaving_reception-want =
    Avant de partir, parlez avec l’équipe du centre (operatori).

    Si vous partez sans prévenir, vous pouvez perdre la place. Revenir est difficile.

    Cela ne va pas là-bas ? Vous pouvez le dire. Vous pouvez demander une autre place.
    .plan = Préparer le départ
    .lawyer = Un avocat (avvocato)
    .person = Une personne
leaving_reception-house =
    Cherchez le logement avant de partir.

    Ne payez pas avant de voir le logement. Demandez un contrat et un reçu.

    Vous ne trouvez pas ? Dites-le aux services sociaux avant la date.
    .go = Une aide près d’ici
    .residence = La résidence (residenza)
    .not_asked = Mes droits
leaving_reception-residence =
    Vous changez de logement ? Dites-le à la mairie (Comune). Cela s’appelle «residenza».

    Pas encore de logement ? Demandez à la mairie comment faire.

    Ensuite, vérifiez le médecin.
    .papers = Quoi prendre
    .doctor = Médecin et pédiatre
    .go = Une aide près d’ici
leaving_reception-card =
    Ici, vous pouvez demander de l’aide pour après.

    Allez-y avant de quitter le centre.
    .papers = Quoi prendre
    .house = Le logement (casa)
    .job = Le travail
    .without_permit = Et le permis ?
    .not_asked = Mes droits
    .elsewhere = Une autre commune
leaving_reception-nothing =
    Demandez à la mairie (Comune) l’assistante sociale (assistente sociale). Allez-y avant de partir.

    Il n’y a pas encore de bureau vérifié près d’ici.
    .papers = Quoi prendre
    .house = Le logement (casa)
    .residence = La résidence (residenza)
    .job = Le travail
    .without_permit = Et le permis ?
    .not_asked = Mes droits
    .elsewhere = Une autre commune
    .person = Une personne
leaving_reception-lawyer =
    Ici, vous pouvez demander un avocat (avvocato).

    Peu d’argent ? Demandez le «patrocinio a spese dello Stato» : l’État paie.
    .papers = Quoi prendre
    .plan = Préparer le départ
    .elsewhere = Une autre commune
leaving_reception-lawyer_nothing =
    Demandez d’abord à l’avocat (avvocato) du centre, s’il y en a un.

    Ou demandez à l’«Ordine degli Avvocati» de Bergamo.

    L’adresse n’est pas encore vérifiée. C’est pourquoi nous ne l’écrivons pas.
    .papers = Quoi prendre
    .plan = Préparer le départ
    .go = Une aide près d’ici
    .person = Une personne
leaving_reception-papers =
    Prenez les vrais papiers avec vous. Permis, code fiscal (codice fiscale), carte de santé (tessera sanitaria).

    Prenez les papiers d’école, de cours, de travail et de santé.

    Demandez une copie de tout.
    .go = Une aide près d’ici
    .residence = La résidence (residenza)
    .house = Le logement (casa)
leaving_reception-without_permit =
    Regardez quand le permis expire. Renouvelez-le avec un patronato.

    Vous n’avez plus de permis ? Parlez vite à un avocat (avvocato).

    Les soins urgents et l’école des enfants sont toujours là.
    .permit = Renouveler le permis
    .lawyer = Un avocat (avvocato)
    .doctor = Médecin et pédiatre
    .person = Une personne
leaving_reception-not_asked =
    Vos documents sont à vous. Personne ne peut les garder.

    Vous pouvez demander un médiateur (mediatore) et une réponse écrite.

    Personne ne doit vous demander de l’argent pour un lit dans un centre.
    .go = Une aide près d’ici
    .lawyer = Un avocat (avvocato)
    .person = Une personne
