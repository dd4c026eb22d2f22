### The frame around every flow, in Bosnian.

## The language itself

language-name = Bosanski / hrvatski / srpski

## Ways out, on every screen

nav-back = Nazad
nav-home = Meni
nav-language = Jezik
nav-numbers = Korisni brojevi
nav-person = Razgovor s osobom
nav-close = Zatvori

## Entry fields

entry-text = Napišite ovdje
entry-integer = Napišite broj
entry-date = Napišite dan
entry-phone = Napišite telefon
entry-municipality = Napišite općinu (Comune)
entry-language = Napišite svoj jezik
entry-send = Dalje

## Choices that the desk adds by itself

choice-skip = Radije da ne kažem
choice-next-card = Drugo mjesto
choice-previous-card = Prethodno mjesto
choice-pin = Pogledajte na karti
choice-neither = Ništa od ovoga
choice-book = Uzmite termin
choice-opening = { $when }
choice-appointment = { $when }
choice-elsewhere = { $place }
choice-group = { $from } – { $to }

## What the desk says between a screen and the next

desk-not-understood = Ne razumijem. Dodirnite jedan izbor ili napišite drugim riječima.
desk-long = Hvala. Tekst je dug i ne stane ovdje. Napišite ponovo ono najvažnije, u nekoliko riječi.
desk-stale = Taj izbor je bio od ranije. Evo gdje smo sada.
desk-displaced = Oprostite: promijenili smo ovaj dio. Nastavljamo odavde.
desk-attachment = Ovdje čitamo samo napisane riječi. Ne šaljite dokumente, slike ni glas: uklanjamo ih bez otvaranja. Pišite, dodirnite jedan izbor ili nazovite.
desk-remains = Neke poruke su možda ostale u ovom razgovoru. Možete ih sami obrisati.
desk-which = Jeste li htjeli nešto od ovoga?
desk-switch = Nastavljamo na bosanskom?
    .yes = Da, na bosanskom
desk-municipality = Koja od ovih općina (Comuni)?
desk-invalid-integer = Napišite broj od { $min } do { $max }.
desk-invalid-date = Napišite dan, mjesec i godinu. Na primjer: 5/3/2020.
desk-invalid-phone = Ovaj broj ne valja. Napišite cifre. Ako nije italijanski, dodajte i pozivni broj zemlje.
desk-invalid-text =
    { $max ->
        [one] Napišite najviše { $max } slovo.
        [few] Napišite najviše { $max } slova.
       *[other] Napišite najviše { $max } slova.
    }
desk-invalid-municipality = Ne poznajem ovu općinu (Comune). Izaberite s liste ili napišite ponovo.
desk-invalid-choice = Dodirnite jedan od izbora.
desk-trouble = Problem je na našoj strani. Niste izgubili svoje mjesto. Pokušajte ponovo malo kasnije.

## Unasked, so fixed and neutral

neutral-trouble = Problem je na našoj strani. Dodirnite «Meni» za nastavak.
neutral-group = Dobar dan. Pišite mi privatno, molim Vas.

## Cards of places

card-where = Gdje
card-hours = Radno vrijeme
card-phone = Broj telefona
card-bring = Ponesite
card-languages = Jezici
card-who = Za koga
card-cost = Cijena
card-appointment = Termin
card-why = Zašto ovo mjesto
card-position = Mjesto { $index } od { $count }
card-to-verify = treba provjeriti
card-verified = Provjereno: { $date }
card-open-until = Sada otvoreno, do { $time }
card-open-always = Uvijek otvoreno, dan i noć
card-closed-opens-today = Sada zatvoreno. Danas se otvara u { $time }
card-closed-opens = Sada zatvoreno. Otvara se: { $day } u { $time }
card-closed = Sada zatvoreno
card-day-hours = { $day }: { $hours }
card-interval = { $from }–{ $to }
card-appointment-yes = Potreban je termin
card-appointment-no = Ide se bez termina
card-mediator = Ne znamo koje jezike govore. Možete tražiti medijatora za jezik (mediatore).

## The Telegram profile, seen by everybody who holds the phone

telegram-name = Servizi della Bassa
telegram-description = Radno vrijeme, dokumenti, škola, zdravlje, stan. Izaberite jezik i dodirnite ono što Vam treba.
telegram-short-description = Radno vrijeme, dokumenti, škola, zdravlje, stan.
command-menu = Meni
command-language = Promijeni jezik
command-numbers = Korisni brojevi
command-person = Razgovor s osobom
command-close = Zatvori

## The pages

web-title = Servizi della Bassa: usluge u ovom kraju
web-skip = Idi na sadržaj
web-start = Počnite
web-error = Problem je na našoj strani. Vratite se na meni i pokušajte ponovo.
web-closed = Servizi della Bassa. Radno vrijeme, dokumenti, škola, zdravlje, stan.
web-greeting = Dobro došli
web-hold = Zaustavi kretanje
web-idle = Jeste li još ovdje?
web-idle-then = Uskoro se ova stranica sama zatvara.
web-idle-stay = Da, nastavljam
web-take = Ponesite sa sobom
web-take-how = Skenirajte kod svojim telefonom. Nastavite odatle.

## Looking up a place, for operators who show it to a family

web-search = Tražite mjesto
web-search-words = Usluga, potreba ili općina (Comune)
web-search-go = Traži
web-search-none = Nema mjesta s tim riječima. Pokušajte s manje riječi.
web-search-found =
    { $count ->
        [one] { $count } mjesto
        [few] { $count } mjesta
       *[other] { $count } mjesta
    }
web-search-codes = Otvorite na telefonu porodice
web-search-no-codes = Kod se još ne može prikazati: nedostaje javna adresa usluga.

## A person

desk-person = Razumijem. Želite li razgovarati s osobom?
    .yes = Da
    .no = Ne
desk-answer = { $text }
desk-answer-more =
    { $text }

    Ima još nešto za čitanje poslije ovoga.

desk-draft =
    Na ovom jeziku tekst je nacrt. Nijedan medijator ga još nije pročitao.

    Ispod je drugi jezik. Uvijek možete tražiti osobu.
desk-reading =
    Na vašem jeziku ovaj dio je nacrt. Niko ga još nije provjerio.

    Možete ga čitati i na drugom jeziku. Vaš ostaje pored. Koji birate?
    .person = Tražiti medijatora
