### Alarms on the phones of operators, and troubles told to the maintainers. Neutral as a whole.

## On the phone of an operator

alarm-line = Turno: processo { $reference }.
alarm-again = Turno: { $reference } ainda livre.
alarm-test = Turno: teste { $reference }. Toque em “Estou aqui”.
alarm-more = E mais { $count }.
alarm-flood = Turno: muitos processos ao mesmo tempo.
alarm-claim = Eu pego
alarm-claim-named = Pego { $reference }
alarm-pass = Eu passo
alarm-pass-named = Deixo passar { $reference }
alarm-here = Estou aqui
alarm-here-named = Estou aqui { $reference }
alarm-subject = Aviso de turno

## For the maintainers, outside Telegram

trouble-subject = Aviso técnico
trouble-over = Resolvido:
trouble-sender = as mensagens não saem.
trouble-poller = o Telegram não responde.
trouble-disk = o disco está quase cheio.
trouble-clock = o relógio do computador saltou.
trouble-chain = um turno ficou sem resposta.
trouble-audit = o controle interno não confere.
trouble-drill = um teste de turno ficou sem resposta.
trouble-wipe = uma limpeza não terminou a tempo.

## On the phone of a family: unasked, so fixed and neutral

neutral-reminder = Você tem um lembrete. Toque em Ver para abrir.
    .show = Ver
    .confirm = Está bem
    .cancel = Não posso
neutral-ready = A ficha que você pediu está pronta.
neutral-old = Esta página não está atualizada. Escreva /menu.
