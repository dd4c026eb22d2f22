### Short notices on the phones of those who answer. Neutral as a whole.

## On the phone of an operator

alarm-line = Permanence: dosie { $reference }.
alarm-again = Permanence: { $reference }, kenn jëlagul ko.
alarm-test = Permanence: jéem { $reference }. Bësal «Maa ngi fi».
alarm-more = Des na { $count }.
alarm-flood = Permanence: dosie yu bare ci benn yoon.
alarm-claim = Jël naa ko
alarm-claim-named = Jël naa { $reference }
alarm-pass = Keneen jël ko
alarm-pass-named = Keneen jël { $reference }
alarm-here = Maa ngi fi
alarm-here-named = Maa ngi fi { $reference }
alarm-subject = Permanence

## For the maintainers

trouble-subject = Mesaas teknik
trouble-over = Saafara nañu ko:
trouble-sender = mesaas yi duñu dem.
trouble-poller = Telegram tontuwul.
trouble-disk = disk bi daanaka fees na.
trouble-clock = montaru ordinatër bi tëb na.
trouble-chain = am na permanence bu kenn tontuwul.
trouble-audit = kontroolu biir bi jubul.
trouble-drill = am na jéemu permanence bu kenn tontuwul.
trouble-wipe = am na far-far bu jeexul ci waxtoom.

## On the phone of a family

neutral-reminder = Am nga lu ñu lay fàttali. Bësal Gis ngir ubbi ko.
    .show = Gis
    .confirm = Baax na
    .cancel = Mënuma
neutral-ready = Xët wi nga laajoon pare na.
neutral-old = Xët wii yàgg na. Bindal /menu.
