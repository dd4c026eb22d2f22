### The frame around every flow: navigation, entry fields, cards, numbers, names of languages.
### Short, calm and innocent: everything here may be read over somebody's shoulder.

## The language itself

language-name = Italiano

## Ways out, on every screen; one or two words each

nav-back = Indietro
nav-home = Menu
nav-language = Lingua
nav-numbers = Numeri utili
nav-person = Una persona
nav-close = Chiudi

## Entry fields

entry-text = Scrivi qui
entry-integer = Scrivi un numero
entry-date = Scrivi il giorno
entry-phone = Scrivi il telefono
entry-municipality = Scrivi il Comune
entry-language = Scrivi la tua lingua
entry-send = Avanti

## Choices that the desk adds by itself

choice-skip = Preferisco non dirlo
choice-next-card = Un altro posto
choice-previous-card = Il posto prima
choice-pin = Vedi sulla mappa
choice-neither = Nessuno di questi
choice-book = Prenota
# Variables: $when (String): day and time.
choice-opening = { $when }
# Variables: $when (String): day and time.
choice-appointment = { $when }
# Variables: $place (String): the Italian name of a place.
choice-elsewhere = { $place }
# Variables: $from, $to (String): the first and the last municipality of a group.
choice-group = { $from } – { $to }

## What the desk says between a screen and the next

desk-not-understood = Non ho capito. Tocca una scelta o scrivi con altre parole.
desk-long = Grazie. È un testo lungo e qui non ci sta. Scrivi ancora la cosa più importante, in poche parole.
desk-stale = Quella scelta era di prima. Ecco dove siamo adesso.
desk-displaced = Scusa: abbiamo cambiato questa parte. Riprendiamo da qui.
desk-attachment = Qui leggiamo solo parole scritte. Non mandare documenti, foto o voce: li togliamo senza aprirli. Scrivi, tocca una scelta o telefona.
desk-remains = Qualche messaggio può essere rimasto in questa chat. Puoi cancellarlo tu.
desk-which = Volevi una di queste cose?
# Told in the language that it offers.
desk-switch = Continuiamo in italiano?
    .yes = Sì, in italiano
desk-municipality = Quale di questi Comuni?
# Variables: $min, $max (Number): the smallest and the largest number taken.
desk-invalid-integer = Scrivi un numero da { $min } a { $max }.
desk-invalid-date = Scrivi giorno, mese e anno. Per esempio: 5/3/2020.
desk-invalid-phone = Questo numero non va. Scrivi le cifre. Se non è italiano, metti anche il prefisso.
# Variables: $max (Number): how many characters fit.
desk-invalid-text =
    { $max ->
        [one] Scrivi al massimo { $max } lettera.
        [many] Scrivi al massimo { $max } di lettere.
       *[other] Scrivi al massimo { $max } lettere.
    }
desk-invalid-municipality = Non conosco questo Comune. Scegli dalla lista o scrivi di nuovo.
desk-invalid-choice = Tocca una delle scelte.
desk-trouble = C’è un problema nostro. Non hai perso il posto. Prova di nuovo tra poco.

## Unasked, so fixed and neutral

neutral-trouble = Un problema nostro. Tocca Menu per continuare.
neutral-group = Ciao. Scrivimi in privato, per favore.

## Cards of places

card-where = Dove
card-hours = Orari
card-phone = Telefono
card-bring = Da portare
card-languages = Lingue
card-who = Per chi
card-cost = Costo
card-appointment = Appuntamento
card-why = Perché questo posto
# Variables: $index, $count (Number): which place this is, and how many were found.
card-position = Posto { $index } di { $count }
card-to-verify = da verificare
# Variables: $date (String): the day, already written out.
card-verified = Verificato: { $date }
# Variables: $time (String): 24-hour clock.
card-open-until = Aperto adesso, fino alle { $time }
card-open-always = Sempre aperto, giorno e notte
# Variables: $time (String): 24-hour clock.
card-closed-opens-today = Chiuso adesso. Oggi apre alle { $time }
# Variables: $day (String): weekday and date; $time (String): 24-hour clock.
card-closed-opens = Chiuso adesso. Apre { $day } alle { $time }
card-closed = Chiuso adesso
# Variables: $day (String): a weekday; $hours (String): its intervals.
card-day-hours = { $day }: { $hours }
# Variables: $from, $to (String): 24-hour clock.
card-interval = { $from }–{ $to }
card-appointment-yes = Serve un appuntamento
card-appointment-no = Si va senza appuntamento
card-mediator = Non sappiamo che lingue parlano. Puoi chiedere un mediatore.

## The Telegram profile, seen by everybody who holds the phone

telegram-name = Servizi della Bassa
telegram-description = Orari, documenti, scuola, salute, casa. Scegli la lingua e tocca quello che ti serve.
telegram-short-description = Orari, documenti, scuola, salute, casa.
command-menu = Menu
command-language = Cambia lingua
command-numbers = Numeri utili
command-person = Una persona
command-close = Chiudi

## The pages

web-title = Servizi della Bassa
web-skip = Vai al contenuto
web-start = Comincia
web-error = C’è un problema nostro. Torna al menu e prova di nuovo.
web-closed = Servizi della Bassa. Orari, documenti, scuola, salute, casa.
# The first page greets in every language.
web-greeting = Benvenuti
# Holds the greetings, which otherwise take turns.
web-hold = Ferma il movimento
# Asked when nobody touched the screen for a minute.
web-idle = Sei ancora qui?
web-idle-then = Tra poco questa pagina si chiude da sola.
web-idle-stay = Sì, continuo
# Beside a code that opens the same thing on the reader's own phone.
web-take = Porta con te
web-take-how = Inquadra il codice con il tuo telefono. Continui da lì.

## Looking up a place, for operators who show it to a family

web-search = Cerca un posto
web-search-words = Servizio, bisogno o Comune
web-search-go = Cerca
web-search-none = Nessun posto con queste parole. Prova con meno parole.
# Variables: $count (Number): how many were found.
web-search-found =
    { $count ->
        [one] { $count } posto
        [many] { $count } di posti
       *[other] { $count } posti
    }
web-search-codes = Apri sul telefono della famiglia
web-search-no-codes = Il codice non si può ancora mostrare: manca l’indirizzo pubblico dei servizi.

## A person

# Said after words that may be those of somebody who is afraid; as ordinary as any other question.
desk-person = Ho capito. Vuoi parlare con una persona?
    .yes = Sì
    .no = No
# Variables: $text (String): what the person at the counter wrote.
desk-answer = { $text }
# Variables: $text (String): what the person at the counter wrote.
desk-answer-more =
    { $text }

    C’è altro da leggere dopo questo.

## A language that nobody who speaks it answered for yet

# Told once, when such a language was chosen; the same text stands beneath in another language.
desk-draft =
    In questa lingua il testo è una bozza. Un mediatore non l’ha ancora letta.

    Sotto c’è un’altra lingua. Puoi sempre chiedere una persona.
# In front of what may be read only in a checked language: in which one?
desk-reading =
    Nella tua lingua questa parte è una bozza. Nessuno l’ha ancora letta per noi.

    Puoi leggere anche un’altra lingua. La tua resta accanto. Quale scegli?
    .person = Chiedere un mediatore
