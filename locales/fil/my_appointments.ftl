### What was booked: see, move, cancel.

my_appointments = Mga appointment ko
my_appointments-choose = Pindutin ang isang appointment para makita ang lahat.
    .code = May code ako
my_appointments-is_booked =
    { $when }
    { $place }

    Ang code ninyo ay { $reference }.
my_appointments-is_requested =
    { $when }
    { $place }

    Wala pang sagot ang opisina. Ang code ninyo ay { $reference }.
my_appointments-is_confirmed =
    Pumayag na po ang opisina.

    { $when }
    { $place }

    Ang code ninyo ay { $reference }.
my_appointments-is_moved =
    Bago na po ang oras.

    { $when }
    { $place }

    Ang code ninyo ay { $reference }.
my_appointments-is_offered =
    May nabakanteng puwesto.

    { $when }
    { $place }

    Itatabi namin ito sa inyo hanggang: { $until }.
my_appointments-is_unanswered =
    Hindi po sumagot ang opisina sa tamang oras. Hindi sa inyo ang puwesto.

    { $when }
    { $place }

    Ang dating code ay { $reference }.
my_appointments-is_cancelled_absent =
    Inalis po ng opisina ang appointment na ito. Wala ang tao sa araw na iyon.

    { $when }
    { $place }

    Ang dating code ay { $reference }.
my_appointments-is_cancelled_closed =
    Inalis po ng opisina ang appointment na ito. Sarado sila sa araw na iyon.

    { $when }
    { $place }

    Ang dating code ay { $reference }.
my_appointments-is_cancelled_elsewhere =
    Inalis po ng opisina ang appointment na ito. Mas bagay sa inyo ang ibang serbisyo.

    { $when }
    { $place }

    Ang dating code ay { $reference }.
my_appointments-is_cancelled_other =
    Inalis po ng opisina ang appointment na ito. Kung gusto ninyong malaman kung bakit, tumawag.

    { $when }
    { $place }

    Ang dating code ay { $reference }.
my_appointments-code_booked =
    { $when }

    Ang code ninyo ay { $reference }.
my_appointments-code_requested =
    { $when }

    Wala pang sagot ang opisina. Ang code ninyo ay { $reference }.
my_appointments-code_confirmed =
    Pumayag na po ang opisina.

    { $when }

    Ang code ninyo ay { $reference }.
my_appointments-code_moved =
    Bago na po ang oras.

    { $when }

    Ang code ninyo ay { $reference }.
my_appointments-code_unanswered =
    Hindi po sumagot ang opisina sa tamang oras. Hindi sa inyo ang puwesto.

    { $when }

    Ang dating code ay { $reference }.
my_appointments-code_cancelled_absent =
    Inalis po ng opisina ang appointment na ito. Wala ang tao sa araw na iyon.

    { $when }

    Ang dating code ay { $reference }.
my_appointments-code_cancelled_closed =
    Inalis po ng opisina ang appointment na ito. Sarado sila sa araw na iyon.

    { $when }

    Ang dating code ay { $reference }.
my_appointments-code_cancelled_elsewhere =
    Inalis po ng opisina ang appointment na ito. Mas bagay sa inyo ang ibang serbisyo.

    { $when }

    Ang dating code ay { $reference }.
my_appointments-code_cancelled_other =
    Inalis po ng opisina ang appointment na ito. Kung gusto ninyong malaman kung bakit, tumawag.

    { $when }

    Ang dating code ay { $reference }.
my_appointments-detail = Ano po ang gusto ninyong gawin?
    .move = Palitan ang oras
    .cancel = Hindi ako makakapunta
    .file = Sa kalendaryo ko
    .pin = Tingnan sa mapa
my_appointments-offer = Gusto po ba ninyo ang puwestong ito?
    .take = Oo, kukunin ko
    .leave = Hindi, salamat
my_appointments-fixed = Hindi na po ito mapapalitan dito. Para palitan, makipag-usap sa tao.
    .file = Sa kalendaryo ko
    .pin = Tingnan sa mapa
    .person = Makipag-usap sa tao
my_appointments-openings = Piliin ang bagong oras. Sa inyo pa ang dati hanggang makapili kayo.
    .earlier = Mas maaga sa araw na iyon
    .later = Mas late sa araw na iyon
    .week = Sa susunod na linggo
my_appointments-taken = Hindi na po bakante ang oras na ito. Sa inyo pa rin ang dating oras.
my_appointments-full = Wala na pong ibang bakante. Sa inyo pa rin ang oras ninyo.
    .keep = Sige po
    .person = Makipag-usap sa tao
my_appointments-sure = Gusto po ba ninyong bitawan ang puwestong ito?
    .cancel = Oo, bibitawan ko
    .keep = Hindi, pupunta ako
my_appointments-cancelled = Tapos na po. Bakante na ang puwesto para sa ibang pamilya.
    .list = Mga appointment ko
    .menu = Buksan ang menu
my_appointments-thanks = Salamat po. Alam na ng opisina na pupunta kayo.
    .see = Tingnan ang appointment
    .menu = Buksan ang menu
my_appointments-late = Huli na po para palitan dito. Makipag-usap sa tao.
    .person = Makipag-usap sa tao
    .keep = Balik sa appointment
my_appointments-nothing = Wala pong appointment dito.
    .topics = Buksan ang menu
    .person = Makipag-usap sa tao
    .code = { my_appointments-choose.code }
my_appointments-gone = Wala na po ang appointment na ito.
    .list = Mga appointment ko
    .person = Makipag-usap sa tao
my_appointments-code = Isulat po ang code ng appointment ninyo.
    .invalid = May anim na letra at numero ang code. Iyon lang po ang isulat.
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
my_appointments-uncoded = Wala pong appointment dito na may ganitong code.
    .code = { my_appointments-choose.code }
    .person = { my_appointments-gone.person }
