### The frame around every flow: navigation, entry fields, cards, numbers, names of languages.

## The language itself

language-name = Wolof

## Ways out, on every screen

nav-back = Dellu
nav-home = Menu
nav-language = Làkk
nav-numbers = Nimero yi
nav-person = Wax ak nit
nav-close = Tëj

## Entry fields

entry-text = Bindal fii
entry-integer = Bindal lim
entry-date = Bindal bés bi
entry-phone = Bindal nimero telefon bi
entry-municipality = Bindal Comune bi
entry-language = Bindal sa làkk
entry-send = Ci kanam

## Choices that the desk adds by itself

choice-skip = Bëgguma ko wax
choice-next-card = Beneen bérab
choice-previous-card = Bérab bi jiitu
choice-pin = Gis ko ci kart bi
choice-neither = Du benn ci yooyu
choice-book = Jël randewu
choice-opening = { $when }
choice-appointment = { $when }
choice-elsewhere = { $place }
choice-group = { $from } – { $to }

## What the desk says between a screen and the next

desk-not-understood = Déggunu li nga bind. Bësal benn tontu, walla nga binde ko neneen.
desk-long = Jërëjëf. Mbind mi dafa gudd, xajul fii. Bindaatal li gëna am solo, ci baat yu néew.
desk-stale = Tontu boobu yàgg na. Fii lanu tollu léegi.
desk-displaced = Baal nu: soppi nanu pàcc bii. Fii lanuy tàmbaliwaat.
desk-attachment = Fii, mbind rekk lanuy jàng. Bul yónnee kayit, foto walla vocal: dañu leen di dindi te duñu leen ubbi. Bindal, bës benn tontu, walla nga woote.
desk-remains = Amaana yenn bataaxal yi desoon nañu ci chat bii. Mën nga leen far.
desk-which = Ndax benn ci yii nga bëggoon?
desk-switch = Ndax nu wéy ci wolof?
    .yes = Waaw, ci wolof
desk-municipality = Ban ci Comune yii?
desk-invalid-integer = Bindal lim bu nekk diggante { $min } ak { $max }.
desk-invalid-date = Bindal bés, weer ak at. Misaal: 5/3/2020.
desk-invalid-phone = Nimero bii baaxul. Bindal lim yi. Su dul nimero Itali, boole ci indicatif bu réew mi.
desk-invalid-text = Bul bind lu ëpp { $max } araf.
desk-invalid-municipality = Xamunu Comune bii. Tànnal ci list bi, walla nga bindaat ko.
desk-invalid-choice = Bësal benn ci tontu yi.
desk-trouble = Am na jafe-jafe ci sunu wet. Ñàkkoo fi nga tolluwoon. Jéemaatal ci kanam tuuti.

## Unasked, so fixed and neutral

neutral-trouble = Am na jafe-jafe ci sunu wet. Bësal Menu ngir wéy.
neutral-group = Nanga def. Bind ma ci privé, ngalla.

## Cards of places

card-where = Fan
card-hours = Waxtu yi
card-phone = Telefon
card-bring = Li nga wara yóbbu
card-languages = Làkk yi
card-who = Ngir kan
card-cost = Njëg
card-appointment = Randewu
card-why = Lu tax bérab bii
card-position = Bérab { $index } ci { $count }
card-to-verify = wóoragul
card-verified = Wóoral nañu ko: { $date }
card-open-until = Ubbi na léegi, ba: { $time }
card-open-always = Ubbi na saa yu nekk, guddi ak bëccëg
card-closed-opens-today = Tëj na léegi. Tey dina ubbi: { $time }
card-closed-opens = Tëj na léegi. Dina ubbi: { $day }, { $time }
card-closed = Tëj na léegi
card-day-hours = { $day }: { $hours }
card-interval = { $from }–{ $to }
card-appointment-yes = War nga am randewu
card-appointment-no = Mën nga dem te amuloo randewu
card-mediator = Xamunu yan làkk lañu fay wax. Mën nga laaj tekkikat (mediatore).

## The Telegram profile, seen by everybody who holds the phone

telegram-name = Servizi della Bassa
telegram-description = Waxtu, kayit, lekool, wérgu-yaram, kër. Tànnal làkk wi te bësal li nga soxla.
telegram-short-description = Waxtu, kayit, lekool, wérgu-yaram, kër.
command-menu = Menu
command-language = Soppi làkk wi
command-numbers = Nimero yu am njariñ
command-person = Wax ak nit
command-close = Tëj

## The pages

web-title = Servizi della Bassa: servis yi ci gox bi
web-skip = Demal ci mbind mi
web-start = Tàmbalil
web-error = Am na jafe-jafe ci sunu wet. Dellul ci menu bi te jéemaat.
web-closed = Servizi della Bassa. Waxtu, kayit, lekool, wérgu-yaram, kër.
web-greeting = Dalal-jàmm
web-hold = Taxawal yëngu-yëngu bi
web-idle = Yaa ngi fi ba léegi?
web-idle-then = Ci kanam tuuti, xët wii dina tëju.
web-idle-stay = Waaw, damay wéy
web-take = Yóbbaale ko
web-take-how = Scannal kod bi ak sa telefon. Foofu nga mëna wéy.

## Looking up a place, for operators who show it to a family

web-search = Wut bérab
web-search-words = Servis, soxla walla Comune
web-search-go = Wut
web-search-none = Amul bérab ci baat yii. Jéemaatal ak baat yu gëna néew.
web-search-found = { $count } bérab
web-search-codes = Ubbi ko ci telefonu njaboot gi
web-search-no-codes = Mënuñu won kod bi ba tey: servis yi amaguñu adrees ci internet.

## A person

desk-person = Dégg naa. Ndax bëgg nga wax ak nit?
    .yes = Waaw
    .no = Déedéet
desk-answer = { $text }
desk-answer-more =
    { $text }

    Am na leneen lu ngay jàng ginaaw lii.

desk-draft =
    Ci làkk wii, bind bi daa jotagul. Benn tekkikat jàngu ko ba tey.

    Ci suuf, weneen làkk la. Mën nga laaj nit saa su nekk.
desk-reading =
    Ci sa làkk, wàll wii jotagul. Kenn seetu ko ba tey.

    Mën nga ko jàng ci weneen làkk. Sa làkk day des ci wet gi. Ban nga tànn?
    .person = Laaj tekkikat
