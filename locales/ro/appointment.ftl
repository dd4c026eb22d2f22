### Booking a place at a service. Nothing here says more than what is really agreed.

appointment = Programare
appointment-demonstration =
    Aceasta este o probă. Orele sunt inventate.

    Niciun birou nu primește cererea. Nu vă așteaptă nimeni.
appointment-mediator = Doriți o persoană care vorbește limba dumneavoastră?
    .invalid = Atingeți una dintre cele două variante.
    .with = Da, mulțumesc
    .without = Nu, vorbesc italiana
appointment-choose = Când puteți veni? Acestea sunt primele locuri libere.
    .earlier = Mai devreme în acea zi
    .later = Mai târziu în acea zi
    .more = Alte locuri după acestea
    .week = Săptămâna următoare
    .elsewhere = În alt loc
appointment-others = Puteți merge și aici.
appointment-alone = Nu există alt loc unde să faceți o programare.
    .here = Înapoi la locurile libere
    .wait = Anunțați-mă dacă se eliberează
    .person = O persoană
# Variables: $when (String): day and time; $until (String): a time of today.
appointment-held = { $when }. Păstrăm locul pentru dumneavoastră până la { $until }.
appointment-reminders =
    Doriți un anunț înainte?

    Anunțul nu spune despre ce este vorba. Alegeți când poate sosi.
    .invalid = Atingeți una dintre variante.
    .day = În timpul zilei
    .morning = Numai dimineața
    .afternoon = Numai după-amiaza
    .none = Niciun anunț
appointment-words =
    Doriți să spuneți serviciului câteva cuvinte? Astfel nu trebuie să repetați.

    Le citește numai serviciul. Puteți și să nu scrieți nimic.
    .invalid = Scrieți cel mult 200 de litere.
appointment-confirm = Este bine așa?
    .book = Da, programați
    .other = Nu, altă oră
# Variables: $when (String): day and time; $place (String): the Italian name of the place;
# $reference (String): a few characters.
appointment-given =
    Aveți locul.

    { $when }
    { $place }

    Codul dumneavoastră este { $reference }. Arătați-l la ghișeu.
appointment-asked =
    Am cerut locul. Serviciul trebuie să spună da.

    { $when }
    { $place }

    Codul dumneavoastră este { $reference }. Vedeți răspunsul aici.
appointment-asked_here =
    Am cerut locul. Serviciul trebuie să spună da.

    { $when }
    { $place }

    Codul dumneavoastră este { $reference }. Pentru răspuns, întrebați serviciul cu codul.
# Variables: $when (String): day and time; $reference (String): a few characters.
appointment-given_quietly =
    Gata. { $when }

    Codul este { $reference }. Țineți-l minte: aici nu rămâne scris.
appointment-asked_quietly =
    Am cerut. Serviciul trebuie să spună da.

    { $when }

    Codul este { $reference }. Țineți-l minte: aici nu rămâne scris.
appointment-done = Aduceți documentele de pe fișă. Dacă nu puteți veni, spuneți aici.
    .file = În calendarul meu
    .pin = Vezi pe hartă
    .mine = Programările mele
    .menu = Meniu
appointment-sent = Iată fișierul pentru calendarul dumneavoastră.
# Variables: $code (String): what the code holds; never told in words.
appointment-code = Îndreptați telefonul spre cod ca să îl luați cu dumneavoastră.
appointment-file = Programare
appointment-quiet = Am terminat.
    .menu = Meniu
appointment-coded = Cu codul vedeți răspunsul sau lăsați locul. Scrieți-l în „{ my_appointments }”.
    .menu = { appointment-quiet.menu }
appointment-quiet_mediator = { appointment-mediator }
    .invalid = { appointment-mediator.invalid }
    .with = { appointment-mediator.with }
    .without = { appointment-mediator.without }
appointment-quiet_choose = { appointment-choose }
    .earlier = { appointment-choose.earlier }
    .later = { appointment-choose.later }
    .more = { appointment-choose.more }
    .week = { appointment-choose.week }
appointment-quiet_words = { appointment-words }
    .invalid = { appointment-words.invalid }
appointment-quiet_confirm = { appointment-confirm }
    .book = { appointment-confirm.book }
    .other = { appointment-confirm.other }
appointment-quiet_taken = { appointment-taken }
appointment-quiet_lapsed = { appointment-lapsed }
appointment-quiet_limit = Aveți deja un loc aici. Cu codul îl puteți lăsa, în „{ my_appointments }”.
    .mine = { appointment-limit.mine }
    .person = { appointment-limit.person }
appointment-quiet_nothing = { appointment-nothing }
    .person = { appointment-nothing.person }
    .menu = { appointment-gone.menu }
appointment-taken = Acest loc nu mai este liber. Alegeți altul.
appointment-lapsed = A trecut prea mult timp. Locul este din nou liber pentru toți.
appointment-limit = Aveți deja un loc aici. Îl puteți muta sau lăsa.
    .mine = Programările mele
    .person = O persoană
appointment-nothing = Acum nu este niciun loc liber.
    .wait = Anunțați-mă dacă se eliberează
    .elsewhere = În alt loc
    .person = O persoană
appointment-waiting =
    Sunteți pe listă. Dacă se eliberează un loc, îl păstrăm puțin timp pentru dumneavoastră.

    Vă scriem dacă putem. Uitați-vă și aici, în programările dumneavoastră.
    .mine = Programările mele
    .menu = Meniu
appointment-gone = Aici nu se poate face acum o programare.
    .person = O persoană
    .menu = Meniu
