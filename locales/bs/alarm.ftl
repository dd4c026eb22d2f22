### Alarms on the phones of operators, and troubles told to the maintainers, in Bosnian.

## On the phone of an operator

alarm-line = Smjena: predmet { $reference }.
alarm-again = Smjena: { $reference } je još slobodan.
alarm-test = Smjena: proba { $reference }. Dodirnite «Tu sam».
alarm-more = I još { $count }.
alarm-flood = Smjena: mnogo predmeta odjednom.
alarm-claim = Preuzimam
alarm-claim-named = Preuzimam { $reference }
alarm-pass = Prepuštam
alarm-pass-named = Prepuštam { $reference }
alarm-here = Tu sam
alarm-here-named = Tu sam { $reference }
alarm-subject = Smjena

## For the maintainers, outside Telegram

trouble-subject = Tehnička obavijest
trouble-over = Riješeno:
trouble-sender = poruke ne odlaze.
trouble-poller = Telegram ne odgovara.
trouble-disk = disk je skoro pun.
trouble-clock = sat računara je skočio.
trouble-chain = jedna smjena je ostala bez odgovora.
trouble-audit = unutrašnja provjera se ne slaže.
trouble-drill = proba smjene je ostala bez odgovora.
trouble-wipe = čišćenje nije završeno na vrijeme.

## On the phone of a family: unasked, so fixed and neutral

neutral-reminder = Imate podsjetnik. Dodirnite «Vidi» da ga otvorite.
    .show = Vidi
    .confirm = U redu
    .cancel = Ne mogu
neutral-ready = Stranica koju ste tražili je spremna.
neutral-old = Ova stranica nije ažurirana. Napišite /menu.
