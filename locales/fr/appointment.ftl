### Booking a place at a service. Nothing here says more than what is really agreed.

appointment = Prendre rendez-vous
appointment-demonstration =
    Ceci est un essai. Les horaires sont inventés.

    Aucun bureau ne reçoit la demande. Personne ne vous attend.
appointment-mediator = Voulez-vous une personne qui parle votre langue ?
    .invalid = Touchez un des deux choix.
    .with = Oui, merci
    .without = Non, je parle italien
appointment-choose = Quand pouvez-vous venir ? Voici les premières places libres.
    .earlier = Plus tôt dans la journée
    .later = Plus tard dans la journée
    .more = D’autres places après
    .week = La semaine suivante
    .elsewhere = Dans un autre lieu
appointment-others = Vous pouvez aussi aller ici.
appointment-alone = Il n’y a pas d’autre lieu où réserver.
    .here = Retour aux places libres
    .wait = Me prévenir s’il y a une place
    .person = Une personne
# Variables: $when (String): day and time; $until (String): a time of today.
appointment-held = { $when }. Nous gardons la place pour vous jusqu’à { $until }.
appointment-reminders =
    Voulez-vous un rappel avant ?

    Le rappel ne dit pas de quoi il s’agit. Choisissez quand il peut arriver.
    .invalid = Touchez un des choix.
    .day = Dans la journée
    .morning = Seulement le matin
    .afternoon = Seulement l’après-midi
    .none = Pas de rappel
appointment-words =
    Voulez-vous dire deux mots au service ? Ainsi, vous n’aurez pas à répéter.

    Seul le service les lit. Vous pouvez aussi ne rien écrire.
    .invalid = Écrivez 200 lettres au maximum.
appointment-confirm = C’est bon comme cela ?
    .book = Oui, réserver
    .other = Non, un autre horaire
# Variables: $when (String): day and time; $place (String): the Italian name of the place;
# $reference (String): a few characters.
appointment-given =
    La place est à vous.

    { $when }
    { $place }

    Votre code est { $reference }. Montrez-le au guichet.
appointment-asked =
    Nous avons demandé la place. Le service doit dire oui.

    { $when }
    { $place }

    Votre code est { $reference }. Regardez la réponse ici.
appointment-asked_here =
    Nous avons demandé la place. Le service doit dire oui.

    { $when }
    { $place }

    Votre code est { $reference }. Pour la réponse, demandez au service avec le code.
# Variables: $when (String): day and time; $reference (String): a few characters.
appointment-given_quietly =
    C’est fait. { $when }

    Le code est { $reference }. Retenez-le : il ne reste pas écrit ici.
appointment-asked_quietly =
    Nous avons demandé. Le service doit dire oui.

    { $when }

    Le code est { $reference }. Retenez-le : il ne reste pas écrit ici.
appointment-done = Apportez les documents indiqués sur la fiche. Si vous ne pouvez pas venir, dites-le ici.
    .file = Dans mon calendrier
    .pin = Voir sur la carte
    .mine = Mes rendez-vous
    .menu = Menu
appointment-sent = Voici le fichier pour votre calendrier.
# Variables: $code (String): what the code holds; never told in words.
appointment-code = Visez le code avec votre téléphone pour l’emporter.
appointment-file = Rendez-vous
appointment-quiet = C’est terminé.
    .menu = Menu
appointment-coded = Avec le code, vous voyez la réponse ou vous rendez la place. Écrivez-le dans « { my_appointments } ».
    .menu = { appointment-quiet.menu }
appointment-quiet_mediator = { appointment-mediator }
    .invalid = { appointment-mediator.invalid }
    .with = { appointment-mediator.with }
    .without = { appointment-mediator.without }
appointment-quiet_choose = { appointment-choose }
    .earlier = { appointment-choose.earlier }
    .later = { appointment-choose.later }
    .more = { appointment-choose.more }
    .week = { appointment-choose.week }
appointment-quiet_words = { appointment-words }
    .invalid = { appointment-words.invalid }
appointment-quiet_confirm = { appointment-confirm }
    .book = { appointment-confirm.book }
    .other = { appointment-confirm.other }
appointment-quiet_taken = { appointment-taken }
appointment-quiet_lapsed = { appointment-lapsed }
appointment-quiet_limit = Vous avez déjà une place ici. Avec le code, vous pouvez la rendre, dans « { my_appointments } ».
    .mine = { appointment-limit.mine }
    .person = { appointment-limit.person }
appointment-quiet_nothing = { appointment-nothing }
    .person = { appointment-nothing.person }
    .menu = { appointment-gone.menu }
appointment-taken = Cette place n’est plus libre. Choisissez-en une autre.
appointment-lapsed = Trop de temps est passé. La place est de nouveau libre pour tous.
appointment-limit = Vous avez déjà une place ici. Vous pouvez la déplacer ou la rendre.
    .mine = Mes rendez-vous
    .person = Une personne
appointment-nothing = Il n’y a pas de place libre pour le moment.
    .wait = Me prévenir s’il y a une place
    .elsewhere = Dans un autre lieu
    .person = Une personne
appointment-waiting =
    Vous êtes sur la liste. Si une place se libère, nous la gardons pour vous peu de temps.

    Nous vous écrivons si nous pouvons. Regardez aussi ici, dans vos rendez-vous.
    .mine = Mes rendez-vous
    .menu = Menu
appointment-gone = On ne peut rien réserver ici pour le moment.
    .person = Une personne
    .menu = Menu
