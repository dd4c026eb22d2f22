### What was booked: see, move, cancel.

my_appointments = Programările mele
my_appointments-choose = Atingeți o programare ca să vedeți tot.
    .code = Am un cod
# Variables: $when (String): day and time; $place (String): the Italian name of the place;
# $reference (String): a few characters.
my_appointments-is_booked =
    { $when }
    { $place }

    Codul dumneavoastră este { $reference }.
my_appointments-is_requested =
    { $when }
    { $place }

    Serviciul nu a răspuns încă. Codul dumneavoastră este { $reference }.
my_appointments-is_confirmed =
    Serviciul a spus da.

    { $when }
    { $place }

    Codul dumneavoastră este { $reference }.
my_appointments-is_moved =
    Ora este nouă.

    { $when }
    { $place }

    Codul dumneavoastră este { $reference }.
# Variables: $when (String): day and time; $place (String): the Italian name of the place;
# $until (String): day and time.
my_appointments-is_offered =
    S-a eliberat un loc.

    { $when }
    { $place }

    Îl păstrăm pentru dumneavoastră până la: { $until }.
# Variables: $when (String): day and time; $place (String): the Italian name of the place;
# $reference (String): a few characters.
my_appointments-is_unanswered =
    Serviciul nu a răspuns la timp. Locul nu este al dumneavoastră.

    { $when }
    { $place }

    Codul era { $reference }.
my_appointments-is_cancelled_absent =
    Serviciul a retras această programare. Persoana lipsește în acea zi.

    { $when }
    { $place }

    Codul era { $reference }.
my_appointments-is_cancelled_closed =
    Serviciul a retras această programare. Este închis în acea zi.

    { $when }
    { $place }

    Codul era { $reference }.
my_appointments-is_cancelled_elsewhere =
    Serviciul a retras această programare. Alt serviciu vi se potrivește mai bine.

    { $when }
    { $place }

    Codul era { $reference }.
my_appointments-is_cancelled_other =
    Serviciul a retras această programare. Ca să aflați de ce, sunați.

    { $when }
    { $place }

    Codul era { $reference }.
# The same without the place, for whoever writes the code.
# Variables: $when (String): day and time; $reference (String): a few characters.
my_appointments-code_booked =
    { $when }

    Codul dumneavoastră este { $reference }.
my_appointments-code_requested =
    { $when }

    Serviciul nu a răspuns încă. Codul dumneavoastră este { $reference }.
my_appointments-code_confirmed =
    Serviciul a spus da.

    { $when }

    Codul dumneavoastră este { $reference }.
my_appointments-code_moved =
    Ora este nouă.

    { $when }

    Codul dumneavoastră este { $reference }.
my_appointments-code_unanswered =
    Serviciul nu a răspuns la timp. Locul nu este al dumneavoastră.

    { $when }

    Codul era { $reference }.
my_appointments-code_cancelled_absent =
    Serviciul a retras această programare. Persoana lipsește în acea zi.

    { $when }

    Codul era { $reference }.
my_appointments-code_cancelled_closed =
    Serviciul a retras această programare. Este închis în acea zi.

    { $when }

    Codul era { $reference }.
my_appointments-code_cancelled_elsewhere =
    Serviciul a retras această programare. Alt serviciu vi se potrivește mai bine.

    { $when }

    Codul era { $reference }.
my_appointments-code_cancelled_other =
    Serviciul a retras această programare. Ca să aflați de ce, sunați.

    { $when }

    Codul era { $reference }.
my_appointments-detail = Ce doriți să faceți?
    .move = Schimb ora
    .cancel = Nu pot veni
    .file = În calendarul meu
    .pin = Vezi pe hartă
my_appointments-offer = Doriți acest loc?
    .take = Da, îl iau
    .leave = Nu, mulțumesc
my_appointments-fixed = Aici nu se mai poate schimba. Pentru schimbare, vorbiți cu o persoană.
    .file = În calendarul meu
    .pin = Vezi pe hartă
    .person = O persoană
my_appointments-openings = Alegeți noua oră. Cea veche rămâne a dumneavoastră până alegeți.
    .earlier = Mai devreme în acea zi
    .later = Mai târziu în acea zi
    .week = Săptămâna următoare
my_appointments-taken = Acest loc nu mai este liber. Ora veche rămâne.
my_appointments-full = Nu este alt loc liber. Ora dumneavoastră rămâne.
    .keep = Bine
    .person = O persoană
my_appointments-sure = Doriți să lăsați acest loc?
    .cancel = Da, îl las
    .keep = Nu, vin
my_appointments-cancelled = Gata. Locul este liber pentru altă familie.
    .list = Programările mele
    .menu = Meniu
my_appointments-thanks = Mulțumim. Serviciul știe că veniți.
    .see = Vezi programarea
    .menu = Meniu
my_appointments-late = Este prea târziu pentru a schimba de aici. Vorbiți cu o persoană.
    .person = O persoană
    .keep = Înapoi la programare
my_appointments-nothing = Aici nu sunt programări.
    .topics = Meniu
    .person = O persoană
    .code = { my_appointments-choose.code }
my_appointments-gone = Această programare nu mai există.
    .list = Programările mele
    .person = O persoană
my_appointments-code = Scrieți codul programării.
    .invalid = Codul are șase litere și cifre. Scrieți doar atât.
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
my_appointments-uncoded = Aici nu este nicio programare cu acest cod.
    .code = { my_appointments-choose.code }
    .person = { my_appointments-gone.person }
