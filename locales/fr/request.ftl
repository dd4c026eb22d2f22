### A question for the people at the counter.

request = Votre question
request-waiting =
    Votre question est arrivée.

    Nous la lisons dès que possible. Vous pouvez sortir et revenir quand vous voulez.
    .write = Écrire
    .look = Du nouveau ?
    .withdraw = Plus besoin
request-reading =
    Une personne lit votre question.

    Vous pouvez sortir et revenir quand vous voulez.
    .write = Écrire
    .look = Du nouveau ?
    .withdraw = Plus besoin
request-closed =
    Votre question est arrivée. C’est fermé maintenant.

    Quelqu’un la lit à partir de : { $opens }.
    .write = Écrire
    .look = Du nouveau ?
    .withdraw = Plus besoin
request-unsure =
    Votre question est arrivée.

    Nous ne savons pas dire quand quelqu’un la lira. Vous pouvez aussi téléphoner : voir les numéros utiles.
    .write = Écrire
    .look = Du nouveau ?
    .withdraw = Plus besoin
request-answered = Voici la réponse.
    .write = Répondre
    .look = Du nouveau ?
    .withdraw = Plus besoin
request-write =
    Écrivez ici votre question.

    N’écrivez pas de mot de passe. N’envoyez pas de documents.
    .invalid = C’est trop long. Écrivez moins de mots.
request-wrote = C’est fait. Votre question le dit aussi maintenant.
request-sure = Voulez-vous fermer la demande ?
    .yes = Oui
    .no = Non
request-over =
    La question est fermée.

    Si besoin, demandez de nouveau.
    .again = Demander de nouveau
    .topics = Chercher dans le menu
request-ticket =
    Votre numéro est { $ticket }.

    Êtes-vous au guichet ? Restez tout près : une personne appelle ce numéro.

    Êtes-vous ailleurs ? Téléphonez, ou venez et dites ce numéro.
    .topics = Chercher dans le menu
request-ticket_later =
    Votre numéro est { $ticket }.

    Votre question est arrivée. C’est fermé maintenant.

    Quelqu’un la lit à partir de : { $opens }.

    Quand vous revenez, dites ce numéro.
    .call = Téléphoner
    .topics = Chercher dans le menu
request-ticket_unsure =
    Votre numéro est { $ticket }.

    Votre question est arrivée.

    Nous ne savons pas dire quand quelqu’un la lira. Vous pouvez aussi téléphoner : voir les numéros utiles.

    Quand vous revenez, dites ce numéro.
    .call = Téléphoner
    .topics = Chercher dans le menu
request-nobody =
    Ici, personne ne répond encore.

    Vous pouvez téléphoner : il y a les numéros utiles.
    .call = Téléphoner
    .topics = Chercher dans le menu
request-unkept = Nous ne pouvons pas garder de mots écrits pour l’instant. La demande reste.
