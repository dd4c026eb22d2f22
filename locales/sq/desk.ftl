### The frame around every flow, in Albanian.

## The language itself

language-name = Shqip

## Ways out, on every screen

nav-back = Kthehu
nav-home = Menuja
nav-language = Gjuha
nav-numbers = Numra të dobishëm
nav-person = Një person
nav-close = Mbyll

## Entry fields

entry-text = Shkruani këtu
entry-integer = Shkruani një numër
entry-date = Shkruani ditën
entry-phone = Shkruani telefonin
entry-municipality = Shkruani komunën (Comune)
entry-language = Shkruani gjuhën tuaj
entry-send = Vazhdo

## Choices that the desk adds by itself

choice-skip = Preferoj të mos e them
choice-next-card = Një vend tjetër
choice-previous-card = Vendi i mëparshëm
choice-pin = Shiheni në hartë
choice-neither = Asnjë nga këto
choice-book = Lini takim
choice-opening = { $when }
choice-appointment = { $when }
choice-elsewhere = { $place }
choice-group = { $from } – { $to }

## What the desk says between a screen and the next

desk-not-understood = Nuk e kuptova. Prekni një zgjedhje ose shkruani me fjalë të tjera.
desk-long = Faleminderit. Është tekst i gjatë dhe nuk nxë këtu. Shkruani përsëri gjënë më të rëndësishme, me pak fjalë.
desk-stale = Ajo zgjedhje ishte nga më parë. Ja ku jemi tani.
desk-displaced = Na falni: e kemi ndryshuar këtë pjesë. Vazhdojmë nga këtu.
desk-attachment = Këtu lexojmë vetëm fjalë të shkruara. Mos dërgoni dokumente, foto ose zë: i heqim pa i hapur. Shkruani, prekni një zgjedhje ose telefononi.
desk-remains = Disa mesazhe mund të kenë mbetur në këtë bisedë. Mund t’i fshini ju.
desk-which = Mos donit një nga këto gjëra?
desk-switch = Të vazhdojmë në shqip?
    .yes = Po, në shqip
desk-municipality = Cila nga këto komuna (Comuni)?
desk-invalid-integer = Shkruani një numër nga { $min } deri në { $max }.
desk-invalid-date = Shkruani ditën, muajin dhe vitin. Për shembull: 5/3/2020.
desk-invalid-phone = Ky numër nuk shkon. Shkruani shifrat. Nëse nuk është italian, shtoni edhe prefiksin.
desk-invalid-text =
    { $max ->
        [one] Shkruani jo më shumë se { $max } shkronjë.
       *[other] Shkruani jo më shumë se { $max } shkronja.
    }
desk-invalid-municipality = Nuk e njoh këtë komunë (Comune). Zgjidhni nga lista ose shkruani përsëri.
desk-invalid-choice = Prekni një nga zgjedhjet.
desk-trouble = Ka një problem nga ana jonë. Nuk e keni humbur vendin. Provoni përsëri pas pak.

## Unasked, so fixed and neutral

neutral-trouble = Një problem nga ana jonë. Prekni «Menuja» për të vazhduar.
neutral-group = Përshëndetje. Më shkruani privatisht, ju lutem.

## Cards of places

card-where = Ku
card-hours = Orari
card-phone = Telefoni
card-bring = Për të marrë me vete
card-languages = Gjuhët
card-who = Për kë
card-cost = Kostoja
card-appointment = Takimi
card-why = Pse ky vend
card-position = Vendi { $index } nga { $count }
card-to-verify = për t’u verifikuar
card-verified = Verifikuar: { $date }
card-open-until = Hapur tani, deri në orën { $time }
card-open-always = Gjithmonë hapur, ditë e natë
card-closed-opens-today = Mbyllur tani. Hapet sot në orën { $time }
card-closed-opens = Mbyllur tani. Hapet: { $day }, ora { $time }
card-closed = Mbyllur tani
card-day-hours = { $day }: { $hours }
card-interval = { $from }–{ $to }
card-appointment-yes = Duhet të lini takim
card-appointment-no = Shkohet pa takim
card-mediator = Nuk e dimë cilat gjuhë flasin. Mund të kërkoni një mediator (mediatore).

## The Telegram profile, seen by everybody who holds the phone

telegram-name = Servizi della Bassa
telegram-description = Orare, dokumente, shkollë, shëndet, shtëpi. Zgjidhni gjuhën dhe prekni atë që ju duhet.
telegram-short-description = Orare, dokumente, shkollë, shëndet, shtëpi.
command-menu = Menuja
command-language = Ndrysho gjuhën
command-numbers = Numra të dobishëm
command-person = Një person
command-close = Mbyll

## The pages

web-title = Servizi della Bassa: shërbime të zonës
web-skip = Kaloni te përmbajtja
web-start = Filloni
web-error = Ka një problem nga ana jonë. Kthehuni te menuja dhe provoni përsëri.
web-closed = Servizi della Bassa. Orare, dokumente, shkollë, shëndet, shtëpi.
web-greeting = Mirë se vini
web-hold = Ndal lëvizjen
web-idle = Jeni ende këtu?
web-idle-then = Kjo faqe do të mbyllet vetë pas pak.
web-idle-stay = Po, vazhdoj
web-take = Merreni me vete
web-take-how = Skanoni kodin me telefonin tuaj. Vazhdoni që aty.

## Looking up a place, for operators who show it to a family

web-search = Kërkoni një vend
web-search-words = Shërbim, nevojë ose komunë (Comune)
web-search-go = Kërko
web-search-none = Asnjë vend me këto fjalë. Provoni me më pak fjalë.
web-search-found =
    { $count ->
        [one] { $count } vend
       *[other] { $count } vende
    }
web-search-codes = Hapeni në telefonin e familjes
web-search-no-codes = Kodi nuk mund të shfaqet ende: mungon adresa publike e shërbimeve.

## A person

desk-person = Kuptova. Doni të flisni me një person?
    .yes = Po
    .no = Jo
desk-answer = { $text }
desk-answer-more =
    { $text }

    Ka edhe diçka tjetër për të lexuar pas kësaj.

desk-draft =
    Në këtë gjuhë teksti është draft. Asnjë mediator nuk e ka lexuar ende.

    Poshtë është një gjuhë tjetër. Mund të kërkoni gjithmonë një person.
desk-reading =
    Në gjuhën tuaj kjo pjesë është draft. Askush nuk e ka kontrolluar ende.

    Mund ta lexoni edhe në një gjuhë tjetër. E juaja mbetet pranë. Cilën zgjidhni?
    .person = Kërkoni një mediator
