### Alarms on the phones of operators, and troubles told to the maintainers.
### Neutral as a whole: who looks over a shoulder learns that somebody has a shift.

## On the phone of an operator
# Variables: $reference (String): four characters that name a request and nothing else.

alarm-line = Permanence : dossier { $reference }.
alarm-again = Permanence : { $reference } est encore libre.
alarm-test = Permanence : essai { $reference }. Touchez « Je suis là ».
# Variables: $count (Number): how many more wait.
alarm-more = Et encore { $count }.
alarm-flood = Permanence : beaucoup de dossiers à la fois.
alarm-claim = Je prends
alarm-claim-named = Je prends { $reference }
alarm-pass = Je passe
alarm-pass-named = Je passe { $reference }
alarm-here = Je suis là
alarm-here-named = Je suis là { $reference }
alarm-subject = Permanence

## For the maintainers, outside Telegram

trouble-subject = Avis technique
trouble-over = Résolu :
trouble-sender = les messages ne partent pas.
trouble-poller = Telegram ne répond pas.
trouble-disk = le disque est presque plein.
trouble-clock = l’horloge de l’ordinateur a sauté.
trouble-chain = une permanence est restée sans réponse.
trouble-audit = le contrôle interne ne tombe pas juste.
trouble-drill = un essai de permanence est resté sans réponse.
trouble-wipe = un nettoyage n’a pas fini à temps.

## On the phone of a family: unasked, so fixed and neutral

neutral-reminder = Vous avez un rappel. Touchez Voir pour l’ouvrir.
    .show = Voir
    .confirm = Très bien
    .cancel = Je ne peux pas
neutral-ready = La fiche que vous avez demandée est prête.
# In the place of a message that cannot be deleted any more.
neutral-old = Cette page n’est plus à jour. Écrivez /menu.
