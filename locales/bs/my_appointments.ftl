### What was booked: see, move, cancel. In Bosnian.

my_appointments = Moji termini
my_appointments-choose = Dodirnite termin da vidite sve.
    .code = Imam kod
my_appointments-is_booked =
    { $when }
    { $place }

    Vaš kod je { $reference }.
my_appointments-is_requested =
    { $when }
    { $place }

    Služba još nije odgovorila. Vaš kod je { $reference }.
my_appointments-is_confirmed =
    Služba je rekla da.

    { $when }
    { $place }

    Vaš kod je { $reference }.
my_appointments-is_moved =
    Vrijeme je novo.

    { $when }
    { $place }

    Vaš kod je { $reference }.
my_appointments-is_offered =
    Oslobodio se termin.

    { $when }
    { $place }

    Čuvamo ga za Vas do: { $until }.
my_appointments-is_unanswered =
    Služba nije odgovorila na vrijeme. Termin nije Vaš.

    { $when }
    { $place }

    Kod je bio { $reference }.
my_appointments-is_cancelled_absent =
    Služba je otkazala ovaj termin. Tog dana nema osobe koja radi.

    { $when }
    { $place }

    Kod je bio { $reference }.
my_appointments-is_cancelled_closed =
    Služba je otkazala ovaj termin. Tog dana je zatvoreno.

    { $when }
    { $place }

    Kod je bio { $reference }.
my_appointments-is_cancelled_elsewhere =
    Služba je otkazala ovaj termin. Za Vas je bolja druga služba.

    { $when }
    { $place }

    Kod je bio { $reference }.
my_appointments-is_cancelled_other =
    Služba je otkazala ovaj termin. Ako želite znati zašto, nazovite.

    { $when }
    { $place }

    Kod je bio { $reference }.
my_appointments-code_booked =
    { $when }

    Vaš kod je { $reference }.
my_appointments-code_requested =
    { $when }

    Služba još nije odgovorila. Vaš kod je { $reference }.
my_appointments-code_confirmed =
    Služba je rekla da.

    { $when }

    Vaš kod je { $reference }.
my_appointments-code_moved =
    Vrijeme je novo.

    { $when }

    Vaš kod je { $reference }.
my_appointments-code_unanswered =
    Služba nije odgovorila na vrijeme. Termin nije Vaš.

    { $when }

    Kod je bio { $reference }.
my_appointments-code_cancelled_absent =
    Služba je otkazala ovaj termin. Tog dana nema osobe koja radi.

    { $when }

    Kod je bio { $reference }.
my_appointments-code_cancelled_closed =
    Služba je otkazala ovaj termin. Tog dana je zatvoreno.

    { $when }

    Kod je bio { $reference }.
my_appointments-code_cancelled_elsewhere =
    Služba je otkazala ovaj termin. Za Vas je bolja druga služba.

    { $when }

    Kod je bio { $reference }.
my_appointments-code_cancelled_other =
    Služba je otkazala ovaj termin. Ako želite znati zašto, nazovite.

    { $when }

    Kod je bio { $reference }.
my_appointments-detail = Šta želite uraditi?
    .move = Promijeniti vrijeme
    .cancel = Ne mogu doći
    .file = U moj kalendar
    .pin = Pogledajte na karti
my_appointments-offer = Želite li ovaj termin?
    .take = Da, uzimam ga
    .leave = Ne, hvala
my_appointments-fixed = Ovdje se više ne može mijenjati. Za promjenu razgovarajte s osobom.
    .file = U moj kalendar
    .pin = Pogledajte na karti
    .person = Razgovor s osobom
my_appointments-openings = Izaberite novi termin. Stari ostaje Vaš dok ne izaberete.
    .earlier = Ranije u toku dana
    .later = Kasnije u toku dana
    .week = Sljedeća sedmica
my_appointments-taken = Ovaj termin više nije slobodan. Vaš stari termin ostaje.
my_appointments-full = Nema drugog slobodnog termina. Vaš termin ostaje.
    .keep = U redu
    .person = Razgovor s osobom
my_appointments-sure = Želite li otkazati ovaj termin?
    .cancel = Da, otkazujem
    .keep = Ne, dolazim
my_appointments-cancelled = Gotovo. Termin je slobodan za drugu porodicu.
    .list = Moji termini
    .menu = Meni
my_appointments-thanks = Hvala. Služba zna da dolazite.
    .see = Pogledajte termin
    .menu = Meni
my_appointments-late = Prekasno je za promjenu odavde. Razgovarajte s osobom.
    .person = Razgovor s osobom
    .keep = Nazad na termin
my_appointments-nothing = Ovdje nema termina.
    .topics = Meni
    .person = Razgovor s osobom
    .code = { my_appointments-choose.code }
my_appointments-gone = Ovog termina više nema.
    .list = Moji termini
    .person = Razgovor s osobom
my_appointments-code = Napišite kod svog termina.
    .invalid = Kod ima šest slova i brojeva. Napišite samo to.
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
my_appointments-uncoded = Ovdje nema termina s tim kodom.
    .code = { my_appointments-choose.code }
    .person = { my_appointments-gone.person }
