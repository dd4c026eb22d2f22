### What was booked: see, move, cancel.

my_appointments = I miei appuntamenti
my_appointments-choose = Tocca un appuntamento per vedere tutto.
    .code = Ho un codice
# Variables: $when (String): day and time; $place (String): the Italian name of the place;
# $reference (String): a few characters.
my_appointments-is_booked =
    { $when }
    { $place }

    Il tuo codice è { $reference }.
my_appointments-is_requested =
    { $when }
    { $place }

    Il servizio non ha ancora risposto. Il tuo codice è { $reference }.
my_appointments-is_confirmed =
    Il servizio ha detto di sì.

    { $when }
    { $place }

    Il tuo codice è { $reference }.
my_appointments-is_moved =
    L’orario è nuovo.

    { $when }
    { $place }

    Il tuo codice è { $reference }.
# Variables: $when (String): day and time; $place (String): the Italian name of the place;
# $until (String): day and time.
my_appointments-is_offered =
    Si è liberato un posto.

    { $when }
    { $place }

    Lo teniamo per te fino a: { $until }.
# Variables: $when (String): day and time; $place (String): the Italian name of the place;
# $reference (String): a few characters.
my_appointments-is_unanswered =
    Il servizio non ha risposto in tempo. Il posto non è tuo.

    { $when }
    { $place }

    Il codice era { $reference }.
my_appointments-is_cancelled_absent =
    Il servizio ha tolto questo appuntamento. Quel giorno manca la persona.

    { $when }
    { $place }

    Il codice era { $reference }.
my_appointments-is_cancelled_closed =
    Il servizio ha tolto questo appuntamento. Quel giorno è chiuso.

    { $when }
    { $place }

    Il codice era { $reference }.
my_appointments-is_cancelled_elsewhere =
    Il servizio ha tolto questo appuntamento. Per te va meglio un altro servizio.

    { $when }
    { $place }

    Il codice era { $reference }.
my_appointments-is_cancelled_other =
    Il servizio ha tolto questo appuntamento. Se vuoi sapere perché, chiama.

    { $when }
    { $place }

    Il codice era { $reference }.
# The same without the place, for whoever writes the code.
# Variables: $when (String): day and time; $reference (String): a few characters.
my_appointments-code_booked =
    { $when }

    Il tuo codice è { $reference }.
my_appointments-code_requested =
    { $when }

    Il servizio non ha ancora risposto. Il tuo codice è { $reference }.
my_appointments-code_confirmed =
    Il servizio ha detto di sì.

    { $when }

    Il tuo codice è { $reference }.
my_appointments-code_moved =
    L’orario è nuovo.

    { $when }

    Il tuo codice è { $reference }.
my_appointments-code_unanswered =
    Il servizio non ha risposto in tempo. Il posto non è tuo.

    { $when }

    Il codice era { $reference }.
my_appointments-code_cancelled_absent =
    Il servizio ha tolto questo appuntamento. Quel giorno manca la persona.

    { $when }

    Il codice era { $reference }.
my_appointments-code_cancelled_closed =
    Il servizio ha tolto questo appuntamento. Quel giorno è chiuso.

    { $when }

    Il codice era { $reference }.
my_appointments-code_cancelled_elsewhere =
    Il servizio ha tolto questo appuntamento. Per te va meglio un altro servizio.

    { $when }

    Il codice era { $reference }.
my_appointments-code_cancelled_other =
    Il servizio ha tolto questo appuntamento. Se vuoi sapere perché, chiama.

    { $when }

    Il codice era { $reference }.
my_appointments-detail = Che cosa vuoi fare?
    .move = Cambia orario
    .cancel = Non posso venire
    .file = Nel mio calendario
    .pin = Vedi sulla mappa
my_appointments-offer = Vuoi questo posto?
    .take = Sì, lo prendo
    .leave = No, grazie
my_appointments-fixed = Qui non si può più cambiare. Per cambiare, parla con una persona.
    .file = Nel mio calendario
    .pin = Vedi sulla mappa
    .person = Una persona
my_appointments-openings = Scegli il nuovo orario. Quello di prima resta tuo fino alla scelta.
    .earlier = Prima nella giornata
    .later = Più tardi nella giornata
    .week = La settimana dopo
my_appointments-taken = Questo posto non è più libero. Il tuo orario di prima resta.
my_appointments-full = Non c’è un altro posto libero. Il tuo orario resta.
    .keep = Va bene
    .person = Una persona
my_appointments-sure = Vuoi lasciare questo posto?
    .cancel = Sì, lo lascio
    .keep = No, vengo
my_appointments-cancelled = Fatto. Il posto è libero per un’altra famiglia.
    .list = I miei appuntamenti
    .menu = Menu
my_appointments-thanks = Grazie. Il servizio sa che vieni.
    .see = Vedi l’appuntamento
    .menu = Menu
my_appointments-late = È troppo tardi per cambiare da qui. Parla con una persona.
    .person = Una persona
    .keep = Torna all’appuntamento
my_appointments-nothing = Qui non ci sono appuntamenti.
    .topics = Menu
    .person = Una persona
    .code = { my_appointments-choose.code }
my_appointments-gone = Questo appuntamento non c’è più.
    .list = I miei appuntamenti
    .person = Una persona
my_appointments-code = Scrivi il codice del tuo appuntamento.
    .invalid = Il codice ha sei lettere e cifre. Scrivi solo quello.
my_appointments-coded_open = { my_appointments-detail }
    .cancel = { my_appointments-detail.cancel }
    .menu = { my_appointments-cancelled.menu }
my_appointments-coded_fixed = { my_appointments-fixed }
    .person = { my_appointments-fixed.person }
    .menu = { my_appointments-cancelled.menu }
my_appointments-coded_sure = { my_appointments-sure }
    .cancel = { my_appointments-sure.cancel }
    .keep = { my_appointments-sure.keep }
my_appointments-coded_cancelled = { my_appointments-cancelled }
    .menu = { my_appointments-cancelled.menu }
my_appointments-coded_late = { my_appointments-late }
    .person = { my_appointments-late.person }
    .menu = { my_appointments-cancelled.menu }
my_appointments-uncoded = Qui non c’è un appuntamento con questo codice.
    .code = { my_appointments-choose.code }
    .person = { my_appointments-gone.person }
