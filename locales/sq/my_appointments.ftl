### What was booked: see, move, cancel. In Albanian.

my_appointments = Takimet e mia
my_appointments-choose = Prekni një takim për të parë gjithçka.
    .code = Kam një kod
my_appointments-is_booked =
    { $when }
    { $place }

    Kodi juaj është { $reference }.
my_appointments-is_requested =
    { $when }
    { $place }

    Shërbimi nuk është përgjigjur ende. Kodi juaj është { $reference }.
my_appointments-is_confirmed =
    Shërbimi tha po.

    { $when }
    { $place }

    Kodi juaj është { $reference }.
my_appointments-is_moved =
    Orari është i ri.

    { $when }
    { $place }

    Kodi juaj është { $reference }.
my_appointments-is_offered =
    U lirua një vend.

    { $when }
    { $place }

    E mbajmë për ju deri në: { $until }.
my_appointments-is_unanswered =
    Shërbimi nuk u përgjigj në kohë. Vendi nuk është juaji.

    { $when }
    { $place }

    Kodi ishte { $reference }.
my_appointments-is_cancelled_absent =
    Shërbimi e hoqi këtë takim. Atë ditë mungon personi.

    { $when }
    { $place }

    Kodi ishte { $reference }.
my_appointments-is_cancelled_closed =
    Shërbimi e hoqi këtë takim. Atë ditë është mbyllur.

    { $when }
    { $place }

    Kodi ishte { $reference }.
my_appointments-is_cancelled_elsewhere =
    Shërbimi e hoqi këtë takim. Për ju është më mirë një shërbim tjetër.

    { $when }
    { $place }

    Kodi ishte { $reference }.
my_appointments-is_cancelled_other =
    Shërbimi e hoqi këtë takim. Nëse doni të dini pse, telefononi.

    { $when }
    { $place }

    Kodi ishte { $reference }.
my_appointments-code_booked =
    { $when }

    Kodi juaj është { $reference }.
my_appointments-code_requested =
    { $when }

    Shërbimi nuk është përgjigjur ende. Kodi juaj është { $reference }.
my_appointments-code_confirmed =
    Shërbimi tha po.

    { $when }

    Kodi juaj është { $reference }.
my_appointments-code_moved =
    Orari është i ri.

    { $when }

    Kodi juaj është { $reference }.
my_appointments-code_unanswered =
    Shërbimi nuk u përgjigj në kohë. Vendi nuk është juaji.

    { $when }

    Kodi ishte { $reference }.
my_appointments-code_cancelled_absent =
    Shërbimi e hoqi këtë takim. Atë ditë mungon personi.

    { $when }

    Kodi ishte { $reference }.
my_appointments-code_cancelled_closed =
    Shërbimi e hoqi këtë takim. Atë ditë është mbyllur.

    { $when }

    Kodi ishte { $reference }.
my_appointments-code_cancelled_elsewhere =
    Shërbimi e hoqi këtë takim. Për ju është më mirë një shërbim tjetër.

    { $when }

    Kodi ishte { $reference }.
my_appointments-code_cancelled_other =
    Shërbimi e hoqi këtë takim. Nëse doni të dini pse, telefononi.

    { $when }

    Kodi ishte { $reference }.
my_appointments-detail = Çfarë doni të bëni?
    .move = Ndryshoj orarin
    .cancel = Nuk mund të vij
    .file = Në kalendarin tim
    .pin = Shiheni në hartë
my_appointments-offer = E doni këtë vend?
    .take = Po, e marr
    .leave = Jo, faleminderit
my_appointments-fixed = Këtu nuk mund të ndryshohet më. Për ta ndryshuar, flisni me një person.
    .file = Në kalendarin tim
    .pin = Shiheni në hartë
    .person = Një person
my_appointments-openings = Zgjidhni orarin e ri. I pari mbetet juaji derisa të zgjidhni.
    .earlier = Më herët gjatë ditës
    .later = Më vonë gjatë ditës
    .week = Javën tjetër
my_appointments-taken = Ky vend nuk është më i lirë. Orari juaj i mëparshëm mbetet.
my_appointments-full = Nuk ka vend tjetër të lirë. Orari juaj mbetet.
    .keep = Në rregull
    .person = Një person
my_appointments-sure = Doni ta lini këtë vend?
    .cancel = Po, e lë
    .keep = Jo, do të vij
my_appointments-cancelled = U bë. Vendi është i lirë për një familje tjetër.
    .list = Takimet e mia
    .menu = Menuja
my_appointments-thanks = Faleminderit. Shërbimi e di që vini.
    .see = Shihni takimin
    .menu = Menuja
my_appointments-late = Është shumë vonë për ta ndryshuar këtu. Flisni me një person.
    .person = Një person
    .keep = Kthehu te takimi
my_appointments-nothing = Këtu nuk ka takime.
    .topics = Menuja
    .person = Një person
    .code = { my_appointments-choose.code }
my_appointments-gone = Ky takim nuk është më.
    .list = Takimet e mia
    .person = Një person
my_appointments-code = Shkruani kodin e takimit.
    .invalid = Kodi ka gjashtë shkronja dhe shifra. Shkruani vetëm atë.
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
my_appointments-uncoded = Këtu nuk ka takim me këtë kod.
    .code = { my_appointments-choose.code }
    .person = { my_appointments-gone.person }
