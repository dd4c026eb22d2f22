### Alarms on the phones of operators, and troubles told to the maintainers. Neutral as a whole.

## On the phone of an operator

alarm-line = Duty: file { $reference }.
alarm-again = Duty: wala pang kumukuha sa { $reference }.
alarm-test = Duty: test { $reference }. Pindutin ang “Nandito ako”.
alarm-more =
    { $count ->
        [one] At may { $count } pa.
       *[other] At may { $count } pa.
    }
alarm-flood = Duty: sabay-sabay ang maraming file.
alarm-claim = Kukunin ko
alarm-claim-named = Kukunin ko { $reference }
alarm-pass = Pass muna ako
alarm-pass-named = Pass muna ako { $reference }
alarm-here = Nandito ako
alarm-here-named = Nandito ako { $reference }
alarm-subject = Duty

## For the maintainers, outside Telegram

trouble-subject = Abisong teknikal
trouble-over = Ayos na:
trouble-sender = hindi naipapadala ang mga mensahe.
trouble-poller = hindi sumasagot ang Telegram.
trouble-disk = halos puno na ang disk.
trouble-clock = tumalon ang orasan ng computer.
trouble-chain = may duty na walang sumagot.
trouble-audit = hindi tugma ang panloob na check.
trouble-drill = may test ng duty na walang sumagot.
trouble-wipe = may paglilinis na hindi natapos sa oras.

## On the phone of a family: unasked, so fixed and neutral

neutral-reminder = May paalala po kayo. Pindutin ang Tingnan para buksan.
    .show = Tingnan
    .confirm = Sige po
    .cancel = Hindi puwede
neutral-ready = Handa na ang pahinang hiningi ninyo.
neutral-old = Luma na ang pahinang ito. Isulat ang /menu.
