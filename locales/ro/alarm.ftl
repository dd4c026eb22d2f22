### Alarms on the phones of operators, and troubles told to the maintainers.
### Neutral as a whole: who looks over a shoulder learns that somebody has a shift.

## On the phone of an operator
# Variables: $reference (String): four characters that name a request and nothing else.

alarm-line = Tură: dosar { $reference }.
alarm-again = Tură: { $reference } este încă liber.
alarm-test = Tură: probă { $reference }. Atingeți „Sunt aici”.
# Variables: $count (Number): how many more wait.
alarm-more = Și încă { $count }.
alarm-flood = Tură: multe dosare deodată.
alarm-claim = Preiau
alarm-claim-named = Preiau { $reference }
alarm-pass = Nu preiau
alarm-pass-named = Nu preiau { $reference }
alarm-here = Sunt aici
alarm-here-named = Sunt aici { $reference }
alarm-subject = Tură

## For the maintainers, outside Telegram

trouble-subject = Aviz tehnic
trouble-over = Rezolvat:
trouble-sender = mesajele nu pleacă.
trouble-poller = Telegram nu răspunde.
trouble-disk = discul este aproape plin.
trouble-clock = ceasul calculatorului a sărit.
trouble-chain = o tură a rămas fără răspuns.
trouble-audit = verificarea internă nu se potrivește.
trouble-drill = o probă de tură a rămas fără răspuns.
trouble-wipe = o curățare nu s-a terminat la timp.

## On the phone of a family: unasked, so fixed and neutral

neutral-reminder = Aveți un memento. Atingeți Vezi pentru a-l deschide.
    .show = Vezi
    .confirm = Este bine
    .cancel = Nu pot
neutral-ready = Fișa pe care ați cerut-o este gata.
# In the place of a message that cannot be deleted any more.
neutral-old = Această pagină nu mai este actuală. Scrieți /menu.
