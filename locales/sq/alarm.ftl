### Alarms on the phones of operators, and troubles told to the maintainers, in Albanian.

## On the phone of an operator

alarm-line = Turni: dosja { $reference }.
alarm-again = Turni: { $reference } ende e lirë.
alarm-test = Turni: provë { $reference }. Prekni «Jam këtu».
alarm-more = Edhe të tjera: { $count }.
alarm-flood = Turni: shumë dosje njëherësh.
alarm-claim = E marr
alarm-claim-named = E marr { $reference }
alarm-pass = E kaloj
alarm-pass-named = E kaloj { $reference }
alarm-here = Jam këtu
alarm-here-named = Jam këtu { $reference }
alarm-subject = Turni

## For the maintainers, outside Telegram

trouble-subject = Njoftim teknik
trouble-over = U zgjidh:
trouble-sender = mesazhet nuk nisen.
trouble-poller = Telegrami nuk përgjigjet.
trouble-disk = disku është pothuajse plot.
trouble-clock = ora e kompjuterit u zhvendos.
trouble-chain = një turn mbeti pa përgjigje.
trouble-audit = kontrolli i brendshëm nuk del.
trouble-drill = një provë turni mbeti pa përgjigje.
trouble-wipe = një pastrim nuk mbaroi në kohë.

## On the phone of a family: unasked, so fixed and neutral

neutral-reminder = Keni një kujtesë. Prekni «Shihni» për ta hapur.
    .show = Shihni
    .confirm = Në rregull
    .cancel = Nuk mundem
neutral-ready = Faqja që kërkuat është gati.
neutral-old = Kjo faqe nuk është e përditësuar. Shkruani /menu.
