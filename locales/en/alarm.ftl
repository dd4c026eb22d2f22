### Alarms on the phones of operators, and troubles told to the maintainers.
### Neutral as a whole: who looks over a shoulder learns that somebody has a shift.

## On the phone of an operator
# Variables: $reference (String): four characters that name a request and nothing else.

alarm-line = Shift: file { $reference }.
alarm-again = Shift: { $reference } is still free.
alarm-test = Shift: test { $reference }. Touch “I am here”.
# Variables: $count (Number): how many more wait.
alarm-more = And { $count } more.
alarm-flood = Shift: many files at once.
alarm-claim = I take it
alarm-claim-named = I take { $reference }
alarm-pass = I pass
alarm-pass-named = I pass { $reference }
alarm-here = I am here
alarm-here-named = I am here { $reference }
alarm-subject = Shift

## For the maintainers, outside Telegram

trouble-subject = Technical notice
trouble-over = Solved:
trouble-sender = messages are not leaving.
trouble-poller = Telegram does not answer.
trouble-disk = the disk is nearly full.
trouble-clock = the computer’s clock jumped.
trouble-chain = a shift was left without an answer.
trouble-audit = the internal check does not add up.
trouble-drill = a shift test was left without an answer.
trouble-wipe = a clean-up was not finished in time.

## On the phone of a family: unasked, so fixed and neutral

neutral-reminder = You have a reminder. Touch See to open it.
    .show = See
    .confirm = That is fine
    .cancel = I cannot
neutral-ready = The page you asked for is ready.
# In the place of a message that cannot be deleted any more.
neutral-old = This page is out of date. Write /menu.
