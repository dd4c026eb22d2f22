### Alarms on the phones of operators, and troubles told to the maintainers.
### Neutral as a whole: who looks over a shoulder learns that somebody has a shift.

## On the phone of an operator
# Variables: $reference (String): four characters that name a request and nothing else.

alarm-line = Turno: pratica { $reference }.
alarm-again = Turno: { $reference } ancora libera.
alarm-test = Turno: prova { $reference }. Tocca «Ci sono».
# Variables: $count (Number): how many more wait.
alarm-more = E ancora { $count }.
alarm-flood = Turno: molte pratiche insieme.
alarm-claim = Prendo
alarm-claim-named = Prendo { $reference }
alarm-pass = Passo
alarm-pass-named = Passo { $reference }
alarm-here = Ci sono
alarm-here-named = Ci sono { $reference }
alarm-subject = Turno

## For the maintainers, outside Telegram

trouble-subject = Avviso tecnico
trouble-over = Risolto:
trouble-sender = i messaggi non partono.
trouble-poller = Telegram non risponde.
trouble-disk = il disco è quasi pieno.
trouble-clock = l’orologio del computer è saltato.
trouble-chain = un turno è rimasto senza risposta.
trouble-audit = il controllo interno non torna.
trouble-drill = una prova di turno è rimasta senza risposta.
trouble-wipe = una pulizia non è finita in tempo.

## On the phone of a family: unasked, so fixed and neutral

neutral-reminder = Hai un promemoria. Tocca Vedi per aprirlo.
    .show = Vedi
    .confirm = Va bene
    .cancel = Non posso
neutral-ready = La scheda che hai chiesto è pronta.
# In the place of a message that cannot be deleted any more.
neutral-old = Questa pagina non è aggiornata. Scrivi /menu.
