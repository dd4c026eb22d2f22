### Alarms on the phones of operators, and troubles told to the maintainers. Neutral as a whole.

## On the phone of an operator

alarm-line = Turno: expediente { $reference }.
alarm-again = Turno: { $reference } sigue libre.
alarm-test = Turno: prueba { $reference }. Toque «Aquí estoy».
alarm-more = Y { $count } más.
alarm-flood = Turno: muchos expedientes a la vez.
alarm-claim = Lo tomo
alarm-claim-named = Tomo { $reference }
alarm-pass = Yo paso
alarm-pass-named = Dejo pasar { $reference }
alarm-here = Aquí estoy
alarm-here-named = Aquí estoy { $reference }
alarm-subject = Aviso de turno

## For the maintainers, outside Telegram

trouble-subject = Aviso técnico
trouble-over = Resuelto:
trouble-sender = los mensajes no salen.
trouble-poller = Telegram no responde.
trouble-disk = el disco está casi lleno.
trouble-clock = el reloj del computador saltó.
trouble-chain = un turno quedó sin respuesta.
trouble-audit = el control interno no cuadra.
trouble-drill = una prueba de turno quedó sin respuesta.
trouble-wipe = una limpieza no terminó a tiempo.

## On the phone of a family: unasked, so fixed and neutral

neutral-reminder = Tiene un recordatorio. Toque Ver para abrirlo.
    .show = Ver
    .confirm = Está bien
    .cancel = No puedo
neutral-ready = La ficha que pidió está lista.
neutral-old = Esta página no está actualizada. Escriba /menu.
