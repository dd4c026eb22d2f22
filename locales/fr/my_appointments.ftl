### What was booked: see, move, cancel.

my_appointments = Mes rendez-vous
my_appointments-choose = Touchez un rendez-vous pour tout voir.
    .code = J’ai un code
# Variables: $when (String): day and time; $place (String): the Italian name of the place;
# $reference (String): a few characters.
my_appointments-is_booked =
    { $when }
    { $place }

    Votre code est { $reference }.
my_appointments-is_requested =
    { $when }
    { $place }

    Le service n’a pas encore répondu. Votre code est { $reference }.
my_appointments-is_confirmed =
    Le service a dit oui.

    { $when }
    { $place }

    Votre code est { $reference }.
my_appointments-is_moved =
    L’horaire est nouveau.

    { $when }
    { $place }

    Votre code est { $reference }.
# Variables: $when (String): day and time; $place (String): the Italian name of the place;
# $until (String): day and time.
my_appointments-is_offered =
    Une place s’est libérée.

    { $when }
    { $place }

    Nous la gardons pour vous jusqu’à : { $until }.
# Variables: $when (String): day and time; $place (String): the Italian name of the place;
# $reference (String): a few characters.
my_appointments-is_unanswered =
    Le service n’a pas répondu à temps. La place n’est pas à vous.

    { $when }
    { $place }

    Le code était { $reference }.
my_appointments-is_cancelled_absent =
    Le service a retiré ce rendez-vous. La personne est absente ce jour-là.

    { $when }
    { $place }

    Le code était { $reference }.
my_appointments-is_cancelled_closed =
    Le service a retiré ce rendez-vous. C’est fermé ce jour-là.

    { $when }
    { $place }

    Le code était { $reference }.
my_appointments-is_cancelled_elsewhere =
    Le service a retiré ce rendez-vous. Un autre service vous convient mieux.

    { $when }
    { $place }

    Le code était { $reference }.
my_appointments-is_cancelled_other =
    Le service a retiré ce rendez-vous. Pour savoir pourquoi, appelez.

    { $when }
    { $place }

    Le code était { $reference }.
# The same without the place, for whoever writes the code.
# Variables: $when (String): day and time; $reference (String): a few characters.
my_appointments-code_booked =
    { $when }

    Votre code est { $reference }.
my_appointments-code_requested =
    { $when }

    Le service n’a pas encore répondu. Votre code est { $reference }.
my_appointments-code_confirmed =
    Le service a dit oui.

    { $when }

    Votre code est { $reference }.
my_appointments-code_moved =
    L’horaire est nouveau.

    { $when }

    Votre code est { $reference }.
my_appointments-code_unanswered =
    Le service n’a pas répondu à temps. La place n’est pas à vous.

    { $when }

    Le code était { $reference }.
my_appointments-code_cancelled_absent =
    Le service a retiré ce rendez-vous. La personne est absente ce jour-là.

    { $when }

    Le code était { $reference }.
my_appointments-code_cancelled_closed =
    Le service a retiré ce rendez-vous. C’est fermé ce jour-là.

    { $when }

    Le code était { $reference }.
my_appointments-code_cancelled_elsewhere =
    Le service a retiré ce rendez-vous. Un autre service vous convient mieux.

    { $when }

    Le code était { $reference }.
my_appointments-code_cancelled_other =
    Le service a retiré ce rendez-vous. Pour savoir pourquoi, appelez.

    { $when }

    Le code était { $reference }.
my_appointments-detail = Que voulez-vous faire ?
    .move = Changer l’horaire
    .cancel = Je ne peux pas venir
    .file = Dans mon calendrier
    .pin = Voir sur la carte
my_appointments-offer = Voulez-vous cette place ?
    .take = Oui, je la prends
    .leave = Non, merci
my_appointments-fixed = On ne peut plus changer ici. Pour changer, parlez à une personne.
    .file = Dans mon calendrier
    .pin = Voir sur la carte
    .person = Une personne
my_appointments-openings = Choisissez le nouvel horaire. L’ancien reste à vous jusqu’au choix.
    .earlier = Plus tôt dans la journée
    .later = Plus tard dans la journée
    .week = La semaine suivante
my_appointments-taken = Cette place n’est plus libre. Votre ancien horaire reste.
my_appointments-full = Il n’y a pas d’autre place libre. Votre horaire reste.
    .keep = D’accord
    .person = Une personne
my_appointments-sure = Voulez-vous rendre cette place ?
    .cancel = Oui, je la rends
    .keep = Non, je viens
my_appointments-cancelled = C’est fait. La place est libre pour une autre famille.
    .list = Mes rendez-vous
    .menu = Menu
my_appointments-thanks = Merci. Le service sait que vous venez.
    .see = Voir le rendez-vous
    .menu = Menu
my_appointments-late = Il est trop tard pour changer ici. Parlez à une personne.
    .person = Une personne
    .keep = Retour au rendez-vous
my_appointments-nothing = Il n’y a pas de rendez-vous ici.
    .topics = Menu
    .person = Une personne
    .code = { my_appointments-choose.code }
my_appointments-gone = Ce rendez-vous n’existe plus.
    .list = Mes rendez-vous
    .person = Une personne
my_appointments-code = Écrivez le code de votre rendez-vous.
    .invalid = Le code a six lettres et chiffres. Écrivez seulement cela.
my_appointments-coded_open = { my_appointments-detail }
    .cancel = { my_appointments-detail.cancel }
    .menu = { my_appointments-cancelled.menu }
my_appointments-coded_fixed = { my_appointments-fixed }
    .person = { my_appointments-fixed.person }
    .menu = { my_appointments-cancelled.menu }
my_appointments-coded_sure = { my_appointments-sure }
    .cancel = { my_appointments-sure.cancel }
    .keep = { my_appointments-sure.keep }
my_appointments-coded_cancelled = { my_appointments-cancelled }
    .menu = { my_appointments-cancelled.menu }
my_appointments-coded_late = { my_appointments-late }
    .person = { my_appointments-late.person }
    .menu = { my_appointments-cancelled.menu }
my_appointments-uncoded = Il n’y a pas ici de rendez-vous avec ce code.
    .code = { my_appointments-choose.code }
    .person = { my_appointments-gone.person }
