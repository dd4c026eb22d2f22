### The frame around every flow: navigation, entry fields, cards, numbers, names of languages.
### Short, calm and innocent: everything here may be read over somebody's shoulder.

## The language itself

language-name = Română

## Ways out, on every screen; one or two words each

nav-back = Înapoi
nav-home = Meniu
nav-language = Limba
nav-numbers = Numere utile
nav-person = O persoană
nav-close = Închide

## Entry fields

entry-text = Scrieți aici
entry-integer = Scrieți un număr
entry-date = Scrieți ziua
entry-phone = Scrieți telefonul
entry-municipality = Scrieți localitatea (Comune)
entry-language = Scrieți limba dumneavoastră
entry-send = Continuă

## Choices that the desk adds by itself

choice-skip = Prefer să nu spun
choice-next-card = Alt loc
choice-previous-card = Locul dinainte
choice-pin = Vezi pe hartă
choice-neither = Niciuna dintre acestea
choice-book = Programare
# Variables: $when (String): day and time.
choice-opening = { $when }
# Variables: $when (String): day and time.
choice-appointment = { $when }
# Variables: $place (String): the Italian name of a place.
choice-elsewhere = { $place }
# Variables: $from, $to (String): the first and the last municipality of a group.
choice-group = { $from } – { $to }

## What the desk says between a screen and the next

desk-not-understood = Nu am înțeles. Atingeți o opțiune sau scrieți cu alte cuvinte.
desk-long = Mulțumim. E un text lung și nu încape aici. Scrieți din nou lucrul cel mai important, în puține cuvinte.
desk-stale = Acea opțiune era de dinainte. Iată unde suntem acum.
desk-displaced = Ne cerem scuze: am schimbat această parte. Continuăm de aici.
desk-attachment = Aici citim numai cuvinte scrise. Vă rugăm să nu trimiteți documente, fotografii sau mesaje vocale: le scoatem fără să le deschidem. Scrieți, atingeți o opțiune sau sunați.
desk-remains = Poate au rămas câteva mesaje în această conversație. Le puteți șterge dumneavoastră.
desk-which = Ați vrut una dintre acestea?
# Told in the language that it offers.
desk-switch = Continuăm în română?
    .yes = Da, în română
desk-municipality = Care dintre aceste localități (Comuni)?
# Variables: $min, $max (Number): the smallest and the largest number taken.
desk-invalid-integer = Scrieți un număr de la { $min } la { $max }.
desk-invalid-date = Scrieți ziua, luna și anul. De exemplu: 5/3/2020.
desk-invalid-phone = Acest număr nu este bun. Scrieți cifrele. Dacă nu este italian, puneți și prefixul țării.
# Variables: $max (Number): how many characters fit.
desk-invalid-text =
    { $max ->
        [one] Scrieți cel mult { $max } literă.
        [few] Scrieți cel mult { $max } litere.
       *[other] Scrieți cel mult { $max } de litere.
    }
desk-invalid-municipality = Nu cunosc această localitate (Comune). Alegeți din listă sau scrieți din nou.
desk-invalid-choice = Atingeți una dintre opțiuni.
desk-trouble = Avem o problemă tehnică. Nu ați pierdut locul. Încercați din nou peste puțin timp.

## Unasked, so fixed and neutral

neutral-trouble = Avem o problemă tehnică. Atingeți Meniu pentru a continua.
neutral-group = Bună ziua. Vă rugăm să-mi scrieți în privat.

## Cards of places

card-where = Unde
card-hours = Program
card-phone = Telefon
card-bring = Ce să aduceți
card-languages = Limbi
card-who = Pentru cine
card-cost = Cost
card-appointment = Programare
card-why = De ce acest loc
# Variables: $index, $count (Number): which place this is, and how many were found.
card-position = Locul { $index } din { $count }
card-to-verify = de verificat
# Variables: $date (String): the day, already written out.
card-verified = Verificat: { $date }
# Variables: $time (String): 24-hour clock.
card-open-until = Deschis acum, până la { $time }
card-open-always = Deschis mereu, zi și noapte
# Variables: $time (String): 24-hour clock.
card-closed-opens-today = Închis acum. Astăzi se deschide la { $time }
# Variables: $day (String): weekday and date; $time (String): 24-hour clock.
card-closed-opens = Închis acum. Se deschide { $day } la { $time }
card-closed = Închis acum
# Variables: $day (String): a weekday; $hours (String): its intervals.
card-day-hours = { $day }: { $hours }
# Variables: $from, $to (String): 24-hour clock.
card-interval = { $from }–{ $to }
card-appointment-yes = Este nevoie de programare
card-appointment-no = Se merge fără programare
card-mediator = Nu știm ce limbi se vorbesc acolo. Puteți cere un mediator (mediatore).

## The Telegram profile, seen by everybody who holds the phone

telegram-name = Servizi della Bassa
telegram-description = Program, documente, școală, sănătate, locuință. Alegeți limba și atingeți ce vă trebuie.
telegram-short-description = Program, documente, școală, sănătate, locuință.
command-menu = Meniu
command-language = Schimbă limba
command-numbers = Numere utile
command-person = O persoană
command-close = Închide

## The pages

web-title = Servizi della Bassa: servicii locale
web-skip = Mergi la conținut
web-start = Începe
web-error = Avem o problemă tehnică. Reveniți la meniu și încercați din nou.
web-closed = Servizi della Bassa. Program, documente, școală, sănătate, locuință.
# The first page greets in every language.
web-greeting = Bun venit
# Holds the greetings, which otherwise take turns.
web-hold = Oprește mișcarea
# Asked when nobody touched the screen for a minute.
web-idle = Mai sunteți aici?
web-idle-then = Pagina se închide singură în curând.
web-idle-stay = Da, continui
# Beside a code that opens the same thing on the reader's own phone.
web-take = Luați cu dumneavoastră
web-take-how = Scanați codul cu telefonul. Continuați de acolo.

## Looking up a place, for operators who show it to a family

web-search = Căutați un loc
web-search-words = Serviciu, nevoie sau comună (Comune)
web-search-go = Caută
web-search-none = Niciun loc cu aceste cuvinte. Încercați cu mai puține cuvinte.
# Variables: $count (Number): how many were found.
web-search-found =
    { $count ->
        [one] { $count } loc
        [few] { $count } locuri
       *[other] { $count } de locuri
    }
web-search-codes = Deschideți pe telefonul familiei
web-search-no-codes = Codul nu se poate arăta încă: lipsește adresa publică a serviciilor.

## A person

desk-person = Am înțeles. Vreți să vorbiți cu o persoană?
    .yes = Da
    .no = Nu
desk-answer = { $text }
desk-answer-more =
    { $text }

    Mai este ceva de citit după asta.

desk-draft =
    În această limbă textul este o ciornă. Niciun mediator nu l-a citit încă.

    Dedesubt este o altă limbă. Puteți oricând să cereți o persoană.
desk-reading =
    În limba dumneavoastră această parte este o ciornă. Nimeni nu a verificat-o încă.

    O puteți citi și în altă limbă. A dumneavoastră rămâne alături. Pe care o alegeți?
    .person = Cereți un mediator
