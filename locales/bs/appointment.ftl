### Booking a place at a service, in Bosnian. Nothing says more than what is really agreed.

appointment = Uzmite termin
appointment-demonstration =
    Ovo je proba. Termini su izmišljeni.

    Nijedan ured ne dobija zahtjev. Niko Vas ne čeka.
appointment-mediator = Želite li osobu koja govori Vaš jezik?
    .invalid = Dodirnite jedan od dva izbora.
    .with = Da, hvala
    .without = Ne, govorim italijanski
appointment-choose = Kada možete doći? Ovo su prvi slobodni termini.
    .earlier = Ranije u toku dana
    .later = Kasnije u toku dana
    .more = Drugi termini poslije ovih
    .week = Sljedeća sedmica
    .elsewhere = Na drugom mjestu
appointment-others = Možete ići i ovdje.
appointment-alone = Nema drugih mjesta za termin.
    .here = Nazad na slobodne termine
    .wait = Javite ako se oslobodi
    .person = Razgovor s osobom
appointment-held = { $when }. Čuvamo Vam termin do { $until }.
appointment-reminders =
    Želite li obavijest prije termina?

    Obavijest ne kaže zbog čega je. Izaberite kada može stići.
    .invalid = Dodirnite jedan od izbora.
    .day = Tokom dana
    .morning = Samo ujutro
    .afternoon = Samo poslije podne
    .none = Bez obavijesti
appointment-words =
    Želite li službi reći dvije riječi? Tako ne morate ponavljati.

    Čita ih samo služba. Možete i ne napisati ništa.
    .invalid = Napišite najviše 200 slova.
appointment-confirm = Je li ovako dobro?
    .book = Da, uzimam termin
    .other = Ne, drugi termin
appointment-given =
    Imate termin.

    { $when }
    { $place }

    Vaš kod je { $reference }. Pokažite ga na šalteru.
appointment-asked =
    Tražili smo termin. Služba treba reći da.

    { $when }
    { $place }

    Vaš kod je { $reference }. Odgovor pogledajte ovdje.
appointment-asked_here =
    Tražili smo termin. Služba treba reći da.

    { $when }
    { $place }

    Vaš kod je { $reference }. Za odgovor pitajte službu s kodom.
appointment-given_quietly =
    Gotovo. { $when }

    Kod je { $reference }. Zapamtite ga: ovdje ne ostaje zapisan.
appointment-asked_quietly =
    Tražili smo. Služba treba reći da.

    { $when }

    Kod je { $reference }. Zapamtite ga: ovdje ne ostaje zapisan.
appointment-done = Ponesite dokumente koje vidite na stranici. Ako ne možete doći, recite to ovdje.
    .file = U moj kalendar
    .pin = Pogledajte na karti
    .mine = Moji termini
    .menu = Meni
appointment-sent = Evo lista za Vaš kalendar.
appointment-code = Skenirajte kod svojim telefonom. Tako ga nosite sa sobom.
appointment-file = Termin
appointment-quiet = Završili smo.
    .menu = Meni
appointment-coded = S kodom vidite odgovor ili otkazujete termin. Napišite ga u „{ my_appointments }“.
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
appointment-quiet_limit = Ovdje već imate termin. S kodom ga možete otkazati, u „{ my_appointments }“.
    .mine = { appointment-limit.mine }
    .person = { appointment-limit.person }
appointment-quiet_nothing = { appointment-nothing }
    .person = { appointment-nothing.person }
    .menu = { appointment-gone.menu }
appointment-taken = Ovaj termin više nije slobodan. Izaberite drugi.
appointment-lapsed = Prošlo je previše vremena. Termin je opet slobodan za sve.
appointment-limit = Ovdje već imate termin. Možete ga pomjeriti ili otkazati.
    .mine = Moji termini
    .person = Razgovor s osobom
appointment-nothing = Sada nema slobodnog termina.
    .wait = Javite ako se oslobodi
    .elsewhere = Na drugom mjestu
    .person = Razgovor s osobom
appointment-waiting =
    Na listi ste. Ako se oslobodi termin, čuvamo ga za Vas kratko vrijeme.

    Pišemo Vam, ako možemo. Pogledajte i ovdje, među svojim terminima.
    .mine = Moji termini
    .menu = Meni
appointment-gone = Ovdje se sada ne može uzeti termin.
    .person = Razgovor s osobom
    .menu = Meni
