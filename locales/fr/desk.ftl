### The frame around every flow: navigation, entry fields, cards, numbers, names of languages.
### Short, calm and innocent: everything here may be read over somebody's shoulder.

## The language itself

language-name = Français

## Ways out, on every screen; one or two words each

nav-back = Retour
nav-home = Menu
nav-language = Langue
nav-numbers = Numéros utiles
nav-person = Une personne
nav-close = Fermer

## Entry fields

entry-text = Écrivez ici
entry-integer = Écrivez un nombre
entry-date = Écrivez le jour
entry-phone = Écrivez le téléphone
entry-municipality = Écrivez la commune (Comune)
entry-language = Écrivez votre langue
entry-send = Continuer

## Choices that the desk adds by itself

choice-skip = Je préfère ne pas le dire
choice-next-card = Un autre lieu
choice-previous-card = Le lieu d’avant
choice-pin = Voir sur la carte
choice-neither = Rien de tout cela
choice-book = Prendre rendez-vous
# Variables: $when (String): day and time.
choice-opening = { $when }
# Variables: $when (String): day and time.
choice-appointment = { $when }
# Variables: $place (String): the Italian name of a place.
choice-elsewhere = { $place }
# Variables: $from, $to (String): the first and the last municipality of a group.
choice-group = { $from } – { $to }

## What the desk says between a screen and the next

desk-not-understood = Je n’ai pas compris. Touchez un choix ou écrivez avec d’autres mots.
desk-long = Merci. C’est un texte long et il ne tient pas ici. Écrivez encore le plus important, en peu de mots.
desk-stale = Ce choix datait d’avant. Voici où nous en sommes.
desk-displaced = Pardon, nous avons changé cette partie. Nous reprenons ici.
desk-attachment = Ici, nous lisons seulement les mots écrits. N’envoyez pas de documents, de photos ou de messages vocaux : nous les retirons sans les ouvrir. Écrivez, touchez un choix ou téléphonez.
desk-remains = Quelques messages sont peut-être restés dans cette conversation. Vous pouvez les supprimer.
desk-which = Vouliez-vous une de ces choses ?
# Told in the language that it offers.
desk-switch = On continue en français ?
    .yes = Oui, en français
desk-municipality = Laquelle de ces communes (Comuni) ?
# Variables: $min, $max (Number): the smallest and the largest number taken.
desk-invalid-integer = Écrivez un nombre de { $min } à { $max }.
desk-invalid-date = Écrivez le jour, le mois et l’année. Par exemple : 5/3/2020.
desk-invalid-phone = Ce numéro ne va pas. Écrivez les chiffres. S’il n’est pas italien, ajoutez l’indicatif du pays.
# Variables: $max (Number): how many characters fit.
desk-invalid-text =
    { $max ->
        [one] Écrivez { $max } lettre au maximum.
        [many] Écrivez { $max } de lettres au maximum.
       *[other] Écrivez { $max } lettres au maximum.
    }
desk-invalid-municipality = Je ne connais pas cette commune (Comune). Choisissez dans la liste ou écrivez à nouveau.
desk-invalid-choice = Touchez un des choix.
desk-trouble = Il y a un problème de notre côté. Vous n’avez pas perdu votre place. Réessayez dans un moment.

## Unasked, so fixed and neutral

neutral-trouble = Il y a un problème de notre côté. Touchez Menu pour continuer.
neutral-group = Bonjour. Écrivez-moi en privé, s’il vous plaît.

## Cards of places

card-where = Où
card-hours = Horaires
card-phone = Téléphone
card-bring = À apporter
card-languages = Langues
card-who = Pour qui
card-cost = Coût
card-appointment = Rendez-vous
card-why = Pourquoi ce lieu
# Variables: $index, $count (Number): which place this is, and how many were found.
card-position = Lieu { $index } sur { $count }
card-to-verify = à vérifier
# Variables: $date (String): the day, already written out.
card-verified = Vérifié : { $date }
# Variables: $time (String): 24-hour clock.
card-open-until = Ouvert maintenant, jusqu’à { $time }
card-open-always = Toujours ouvert, jour et nuit
# Variables: $time (String): 24-hour clock.
card-closed-opens-today = Fermé maintenant. Ouvre aujourd’hui à { $time }
# Variables: $day (String): weekday and date; $time (String): 24-hour clock.
card-closed-opens = Fermé maintenant. Ouvre { $day } à { $time }
card-closed = Fermé maintenant
# Variables: $day (String): a weekday; $hours (String): its intervals.
card-day-hours = { $day } : { $hours }
# Variables: $from, $to (String): 24-hour clock.
card-interval = { $from }–{ $to }
card-appointment-yes = Il faut un rendez-vous
card-appointment-no = On peut venir sans rendez-vous
card-mediator = Nous ne savons pas quelles langues on y parle. Vous pouvez demander un médiateur (mediatore).

## The Telegram profile, seen by everybody who holds the phone

telegram-name = Servizi della Bassa
telegram-description = Horaires, documents, école, santé, logement. Choisissez la langue et touchez ce qu’il vous faut.
telegram-short-description = Horaires, documents, école, santé, logement.
command-menu = Menu
command-language = Changer de langue
command-numbers = Numéros utiles
command-person = Une personne
command-close = Fermer

## The pages

web-title = Servizi della Bassa : services de la zone
web-skip = Aller au contenu
web-start = Commencer
web-error = Il y a un problème de notre côté. Revenez au menu et réessayez.
web-closed = Servizi della Bassa. Horaires, documents, école, santé, logement.
# The first page greets in every language.
web-greeting = Bienvenue
# Holds the greetings, which otherwise take turns.
web-hold = Arrêter le mouvement
# Asked when nobody touched the screen for a minute.
web-idle = Vous êtes encore là ?
web-idle-then = Cette page va bientôt se fermer toute seule.
web-idle-stay = Oui, je continue
# Beside a code that opens the same thing on the reader's own phone.
web-take = Emportez-le
web-take-how = Scannez le code avec votre téléphone. Vous continuez de là.

## Looking up a place, for operators who show it to a family

web-search = Chercher un lieu
web-search-words = Service, besoin ou commune (Comune)
web-search-go = Chercher
web-search-none = Aucun lieu avec ces mots. Essayez avec moins de mots.
# Variables: $count (Number): how many were found.
web-search-found =
    { $count ->
        [one] { $count } lieu
        [many] { $count } de lieux
       *[other] { $count } lieux
    }
web-search-codes = Ouvrir sur le téléphone de la famille
web-search-no-codes = Le code ne peut pas encore s’afficher : il manque l’adresse publique des services.

## A person

desk-person = D’accord. Voulez-vous parler à une personne ?
    .yes = Oui
    .no = Non
desk-answer = { $text }
desk-answer-more =
    { $text }

    Il y a encore autre chose à lire après ceci.

desk-draft =
    Dans cette langue, le texte est un brouillon. Aucun médiateur ne l’a encore lu.

    En dessous, il y a une autre langue. Vous pouvez toujours demander une personne.
desk-reading =
    Dans votre langue, cette partie est un brouillon. Personne ne l’a encore vérifiée.

    Vous pouvez aussi la lire dans une autre langue. La vôtre reste à côté. Laquelle choisissez-vous ?
    .person = Demander un médiateur
