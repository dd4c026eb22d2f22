### Talking in private. Every first line, button and title is as ordinary as any other topic's.

private = Parler en privé
private-sign = Choisissez une image pour continuer.
    .flower = Fleur
    .book = Livre
    .key = Clé
    .food = Assiette
    .travel = Avion
    .house = Maison
    .clock = Horloge
    .school = Cartable
    .letter = Enveloppe
    .money = Billet
    .heart = Cœur
    .medicine = Boîte
    .invalid = Touchez une des images.
private-numbers =
    Ici, maintenant, personne ne répond.

    À ces numéros, une personne répond.
    .topics = Chercher dans le menu
private-later =
    C’est fermé maintenant. Réouverture : { $opens }.

    Vous pouvez déjà laisser votre question. Quelqu’un la lit à la réouverture.
private-uncertain = Vous pouvez laisser une question. Nous ne savons pas dire quand quelqu’un la lira.
private-answerer = Avec qui voulez-vous parler ?
    .woman = Avec une femme
    .same = Peu importe
    .invalid = Touchez un des choix.
private-home = Comment ça va à la maison ?
    .fine = Bien
    .so_so = Comme ci comme ça
    .bad = Mal
    .invalid = Touchez un des choix.
private-fine =
    Voulez-vous parler à une personne ?

    Les personnes du guichet la lisent.

    Si vous touchez « Oui », la demande part tout de suite.
    .yes = Oui
    .no = Pas maintenant
private-alone = Pouvez-vous lire sans personne à côté, maintenant ?
    .yes = Oui
    .no = Non
private-another_time =
    D’accord. Revenez quand vous voulez.

    Touchez « Une personne », puis « Parler en privé ».
    .topics = Chercher dans le menu
private-whose = C’est pour qui ?
    .me = Pour moi
    .minor = Pour moi : moins de 18 ans
    .other = Pour une autre personne
    .tired = Pour moi : je n’en peux plus
    .calm = Pour moi : je perds mon calme
    .invalid = Touchez un des choix.
private-confirm =
    Voulez-vous parler à une personne ?

    Si vous touchez « Oui », la demande part tout de suite.
    .yes = Oui
    .no = Pas maintenant
private-minor =
    Voulez-vous parler à une personne ?

    La personne qui répond doit parfois en parler avec d’autres adultes.

    Si vous touchez « Oui », la demande part tout de suite.
    .yes = Oui
    .no = Pas maintenant
private-tired =
    Si c’est urgent, appelez le 112.

    Si vous raccrochez, le 112 peut rappeler.

    Voulez-vous parler à une personne ?

    Si vous touchez « Oui », la demande part tout de suite.
    .yes = Oui
    .no = Pas maintenant
private-for_other =
    Voulez-vous parler à une personne ?

    Pas besoin de dire le nom de l’autre personne.

    Si vous touchez « Oui », la demande part tout de suite.
    .yes = Oui
    .no = Pas maintenant
private-calm =
    Voulez-vous parler à une personne ?

    Les personnes du guichet la lisent.

    Si vous touchez « Oui », la demande part tout de suite.
    .yes = Oui
    .no = Pas maintenant
private-ticket =
    Votre numéro est { $ticket }.

    Êtes-vous au guichet ? Restez tout près : une personne appelle ce numéro.

    Êtes-vous ailleurs ? Téléphonez, ou venez et dites ce numéro.
    .topics = Chercher dans le menu
private-ticket_later =
    Votre numéro est { $ticket }.

    La demande est arrivée. C’est fermé maintenant.

    Quelqu’un lit à partir de : { $opens }. Si c’est urgent, il y a les numéros utiles.

    Quand vous revenez, dites ce numéro.
    .topics = Chercher dans le menu
private-ticket_unsure =
    Votre numéro est { $ticket }.

    La demande est arrivée.

    Nous ne savons pas dire quand quelqu’un lira. Si c’est urgent, utilisez ces numéros.

    Quand vous revenez, dites ce numéro.
    .topics = Chercher dans le menu
private-phone =
    La demande est partie. Avant de continuer, lisez ceci.

    Seules les personnes qui répondent en privé la lisent.

    Dans les cas graves, elles doivent prévenir. Par exemple si un enfant est en danger.

    Un appareil relié peut garder des copies. Le titulaire de la carte SIM aussi.

    Utilisez-vous ce téléphone et Telegram sans personne d’autre ?
    .mine = Oui, juste moi
    .shared = Non, ou je ne sais pas
    .invalid = Touchez un des choix.
private-phone_open =
    La demande est partie. Avant de continuer, lisez ceci.

    Les personnes du guichet la lisent.

    Dans les cas graves, elles doivent prévenir. Par exemple si un enfant est en danger.

    Un appareil relié peut garder des copies. Le titulaire de la carte SIM aussi.

    Utilisez-vous ce téléphone et Telegram sans personne d’autre ?
    .mine = Oui, juste moi
    .shared = Non, ou je ne sais pas
    .invalid = Touchez un des choix.
private-shared =
    Alors, mieux vaut un autre téléphone, ou une personne.

    Vous pouvez quand même continuer ici. Vous pouvez aussi fermer et revenir.
    .on = Continuer ici
    .call = Téléphoner
private-when = Quand voulez-vous parler ?
    .now = Maintenant
    .today = Aujourd’hui
    .days = Ces jours-ci
    .invalid = Touchez un des choix.
private-now =
    Si c’est urgent, appelez le 112.

    Si vous raccrochez, le 112 peut rappeler.
    .on = Continuer
private-hidden =
    Qui ne doit pas voir la demande ?

    À partir de maintenant, ceux que vous choisissez restent dehors.
    .nobody = Personne en particulier
    .municipality = Quelqu’un de ma commune
    .country = Quelqu’un de mon pays
    .staff = Je connais quelqu’un là-bas
    .invalid = Touchez un des choix.
private-tongue = Dans quelle langue voulez-vous parler ?
    .italian = En italien
    .mediator = La mienne, avec une médiatrice
    .invalid = Touchez un des choix.
private-told =
    C’est fait. Revenez quand vous voulez : « Une personne », puis « Parler en privé ».

    Pour sortir, touchez « Fermer » : il reste une page ordinaire.
private-waiting = La demande est arrivée. Nous la lisons dès que possible.
    .look = Du nouveau ?
    .write = Écrire
    .more = Autres choix
private-reading = Une personne lit la demande.
    .look = Du nouveau ?
    .write = Écrire
    .more = Autres choix
private-closed =
    La demande est arrivée. C’est fermé maintenant.

    Quelqu’un lit à partir de : { $opens }. Si c’est urgent, il y a les numéros utiles.
    .look = Du nouveau ?
    .write = Écrire
    .more = Autres choix
private-unsure =
    La demande est arrivée.

    Nous ne savons pas dire quand quelqu’un lira. Si c’est urgent, utilisez ces numéros.
    .look = Du nouveau ?
    .write = Écrire
    .more = Autres choix
private-more = Que voulez-vous faire ?
    .notice = Recevoir un avis
    .picture = Choisir une image
    .withdraw = Plus besoin
    .look = Du nouveau ?
private-hours =
    Quand pouvons-nous vous écrire ?

    Nous écrivons seulement : « La fiche que vous avez demandée est prête. »
    .morning = Le matin
    .afternoon = L’après-midi
    .evening = Le soir
    .invalid = Touchez un des choix.
private-allowed = C’est fait. Un seul avis, à ces heures-là.
private-choose =
    Choisissez une image et retenez-la.

    À votre retour, nous vous la demandons. Une autre image ouvre une page ordinaire.
    .flower = Fleur
    .book = Livre
    .key = Clé
    .food = Assiette
    .travel = Avion
    .house = Maison
    .clock = Horloge
    .school = Cartable
    .letter = Enveloppe
    .money = Billet
    .heart = Cœur
    .medicine = Boîte
    .invalid = Touchez une des images.
private-chose = C’est fait. Nous vous demandons cette image à votre retour.
private-sure = Voulez-vous fermer la demande ?
    .yes = Oui
    .no = Non
private-over =
    La demande est fermée.

    Si besoin, revenez quand vous voulez.
    .topics = Chercher dans le menu
private-answered = Quand vous touchez autre chose, ces mots disparaissent.
    .write = Répondre
    .look = Du nouveau ?
private-write =
    Écrivez ici. Ensuite, nous retirons vos mots de ce chat.

    N’envoyez pas de photos ni de documents.
    .invalid = C’est trop long. Écrivez moins de mots.
private-wrote = C’est fait. Nous avons retiré vos mots de ce chat.
private-unkept = Nous ne pouvons pas garder de mots écrits pour l’instant. La demande reste.
