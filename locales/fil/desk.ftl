### The frame around every flow: navigation, entry fields, cards, numbers, names of languages.

## The language itself

language-name = Filipino

## Ways out, on every screen

nav-back = Bumalik
nav-home = Menu
nav-language = Wika
nav-numbers = Mga importanteng numero
nav-person = Makipag-usap sa tao
nav-close = Isara

## Entry fields

entry-text = Isulat dito
entry-integer = Isulat ang numero
entry-date = Isulat ang petsa
entry-phone = Isulat ang telepono
entry-municipality = Isulat ang Comune (bayan)
entry-language = Isulat ang wika ninyo
entry-send = Ituloy

## Choices that the desk adds by itself

choice-skip = Ayaw kong sabihin
choice-next-card = Ibang lugar
choice-previous-card = Naunang lugar
choice-pin = Tingnan sa mapa
choice-neither = Wala sa mga ito
choice-book = Magpa-appointment
choice-opening = { $when }
choice-appointment = { $when }
choice-elsewhere = { $place }
choice-group = { $from } – { $to }

## What the desk says between a screen and the next

desk-not-understood = Hindi ko po naintindihan. Pumili sa mga ito, o isulat sa ibang salita.
desk-long = Salamat po. Mahaba ang sulat at hindi kasya rito. Isulat po ulit ang pinakaimportante, sa kaunting salita.
desk-stale = Luma na ang pinindot ninyo. Nandito na tayo ngayon.
desk-displaced = Pasensya na po, binago namin ang bahaging ito. Itutuloy natin mula rito.
desk-attachment = Nakasulat na salita lang ang nababasa namin dito. Huwag magpadala ng dokumento, litrato o voice message: inaalis namin ito nang hindi binubuksan. Magsulat, pumili, o tumawag.
desk-remains = Maaaring may naiwang mensahe sa chat na ito. Puwede ninyo itong burahin.
desk-which = Isa ba sa mga ito ang hinahanap ninyo?
desk-switch = Itutuloy ba natin sa Filipino?
    .yes = Oo, sa Filipino
desk-municipality = Alin sa mga Comune (bayan) na ito?
desk-invalid-integer = Sumulat ng numero mula { $min } hanggang { $max }.
desk-invalid-date = Isulat ang araw, buwan at taon. Halimbawa: ang 5/3/2020 ay ika-5 ng Marso 2020.
desk-invalid-phone = Mali ang numerong ito. Isulat ang mga numero. Kung hindi ito sa Italy, ilagay din ang country code.
desk-invalid-text = Hanggang { $max } letra lang ang puwede.
desk-invalid-municipality = Hindi ko alam ang Comune na ito. Pumili sa listahan, o isulat ulit.
desk-invalid-choice = Pumili ng isa sa mga ito.
desk-person = Naintindihan ko po. Gusto po ba ninyong makipag-usap sa isang tao?
    .yes = Oo
    .no = Hindi
desk-answer = { $text }
desk-answer-more =
    { $text }

    May iba pa pong babasahin pagkatapos nito.
desk-trouble = May problema po sa amin. Hindi nawala ang ginagawa ninyo. Subukan ulit mamaya.

## Unasked, so fixed and neutral

neutral-trouble = May problema po sa amin. Pindutin ang Menu para magpatuloy.
neutral-group = Hello po. Mag-message po kayo sa akin nang pribado.

## Cards of places

card-where = Saan
card-hours = Oras ng bukas
card-phone = Telepono
card-bring = Dadalhin
card-languages = Mga wika
card-who = Para kanino
card-cost = Bayad
card-appointment = Appointment
card-why = Bakit dito
card-position = Lugar { $index } sa { $count }
card-to-verify = hindi pa verified
card-verified = Na-verify: { $date }
card-open-until = Bukas ngayon, hanggang { $time }
card-open-always = Laging bukas, araw at gabi
card-closed-opens-today = Sarado ngayon. Bubukas ngayong araw: { $time }
card-closed-opens = Sarado ngayon. Bubukas: { $day }, { $time }
card-closed = Sarado ngayon
card-day-hours = { $day }: { $hours }
card-interval = { $from }–{ $to }
card-appointment-yes = Kailangan ng appointment
card-appointment-no = Puwedeng pumunta nang walang appointment
card-mediator = Hindi namin alam kung anong wika nila. Puwede kayong humingi ng mediator (mediatore).

## The Telegram profile, seen by everybody who holds the phone

telegram-name = Servizi della Bassa
telegram-description = Oras ng bukas, dokumento, school, kalusugan, bahay. Piliin ang wika ninyo at pindutin ang kailangan ninyo.
telegram-short-description = Oras ng bukas, dokumento, school, kalusugan, bahay.
command-menu = Buksan ang menu
command-language = Palitan ang wika
command-numbers = Mga importanteng numero
command-person = Makipag-usap sa tao
command-close = Isara

## The pages

web-title = Servizi della Bassa: mga serbisyo rito
web-skip = Pumunta sa laman
web-start = Simulan
web-error = May problema po sa amin. Bumalik sa menu at subukan ulit.
web-closed = Servizi della Bassa. Oras ng bukas, dokumento, school, kalusugan, bahay.
web-greeting = Tuloy po kayo
web-hold = Ihinto ang paggalaw
web-idle = Nandiyan pa po ba kayo?
web-idle-then = Kusang magsasara ang pahinang ito maya-maya.
web-idle-stay = Oo, ituloy
web-take = Dalhin sa telepono
web-take-how = I-scan ang code gamit ang telepono ninyo. Doon kayo magtuloy.

## Looking up a place, for operators who show it to a family

web-search = Maghanap ng lugar
web-search-words = Serbisyo, kailangan o Comune
web-search-go = Hanapin
web-search-none = Walang lugar sa mga salitang ito. Subukan ang mas kaunting salita.
web-search-found =
    { $count ->
        [one] { $count } lugar ang nakita
       *[other] { $count } na lugar ang nakita
    }
web-search-codes = Buksan sa telepono ng pamilya
web-search-no-codes = Hindi pa maipakita ang code: wala pa ang pampublikong address ng serbisyo.

desk-draft =
    Sa wikang ito, burador pa lang ang nakasulat. Wala pang mediator na nakabasa nito.

    Nasa ibaba ang isa pang wika. Puwede kayong humingi ng tao anumang oras.
desk-reading =
    Sa wika ninyo, burador pa lang ang bahaging ito. Wala pang nakasuri nito.

    Mababasa rin ninyo ito sa ibang wika. Nasa tabi pa rin ang sa inyo. Alin ang pipiliin?
    .person = Humingi ng mediator
