### Booking a place at a service. Nothing here says more than what is really agreed.

appointment = Magpa-appointment
appointment-demonstration =
    Pagsubok lang ito. Imbento ang mga oras.

    Walang opisinang makakatanggap ng request. Walang naghihintay sa inyo.
appointment-mediator = Gusto po ba ninyo ng taong marunong ng wika ninyo?
    .invalid = Pumili ng isa sa dalawa.
    .with = Oo, salamat
    .without = Hindi, marunong ako ng Italian
appointment-choose = Kailan po kayo makakapunta? Ito ang mga unang bakanteng oras.
    .earlier = Mas maaga sa araw na iyon
    .later = Mas late sa araw na iyon
    .more = Iba pang oras pagkatapos
    .week = Sa susunod na linggo
    .elsewhere = Sa ibang lugar
appointment-others = Puwede rin po kayo rito.
appointment-alone = Wala nang ibang lugar na puwedeng magpa-appointment.
    .here = Balik sa mga bakante
    .wait = Sabihan ako kung may bakante
    .person = Makipag-usap sa tao
appointment-held = { $when }. Nakareserba ito sa inyo hanggang { $until }.
appointment-reminders =
    Gusto po ba ninyo ng paalala bago iyon?

    Hindi sasabihin sa paalala kung para saan. Piliin kung kailan ito puwedeng dumating.
    .invalid = Pumili ng isa sa mga ito.
    .day = Sa buong araw
    .morning = Sa umaga lang
    .afternoon = Sa hapon lang
    .none = Walang paalala
appointment-words =
    May gusto po ba kayong sabihin sa opisina? Para hindi na ninyo ulitin.

    Ang opisina lang ang magbabasa. Puwede ring walang isulat.
    .invalid = Hanggang 200 letra lang.
appointment-confirm = Tama po ba ito?
    .book = Oo, kunin ito
    .other = Hindi, ibang oras
appointment-given =
    May puwesto na po kayo.

    { $when }
    { $place }

    Ang code ninyo ay { $reference }. Ipakita ito sa opisina.
appointment-asked =
    Hiningi na namin ang puwesto. Kailangan pang pumayag ang opisina.

    { $when }
    { $place }

    Ang code ninyo ay { $reference }. Tingnan dito ang sagot.
appointment-asked_here =
    Hiningi na namin ang puwesto. Kailangan pang pumayag ang opisina.

    { $when }
    { $place }

    Ang code ninyo ay { $reference }. Para sa sagot, magtanong po sa serbisyo gamit ang code.
appointment-given_quietly =
    Tapos na po. { $when }

    Ang code ay { $reference }. Tandaan ito: hindi ito maiiwan dito.
appointment-asked_quietly =
    Hiningi na namin. Kailangan pang pumayag ang opisina.

    { $when }

    Ang code ay { $reference }. Tandaan ito: hindi ito maiiwan dito.
appointment-done = Dalhin ang mga dokumentong nakasulat. Kung hindi kayo makakapunta, sabihin dito.
    .file = Sa kalendaryo ko
    .pin = Tingnan sa mapa
    .mine = Mga appointment ko
    .menu = Buksan ang menu
appointment-sent = Narito po ang file para sa kalendaryo ninyo.
appointment-code = I-scan ang code gamit ang telepono. Sa ganito, madadala ninyo ito.
appointment-file = May appointment
appointment-quiet = Tapos na po tayo.
    .menu = Buksan ang menu
appointment-coded = Sa code, makikita po ninyo ang sagot o mabibitawan ang puwesto. Isulat ito sa “{ my_appointments }”.
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
appointment-quiet_limit = May puwesto na po kayo rito. Puwede itong bitawan gamit ang code, sa “{ my_appointments }”.
    .mine = { appointment-limit.mine }
    .person = { appointment-limit.person }
appointment-quiet_nothing = { appointment-nothing }
    .person = { appointment-nothing.person }
    .menu = { appointment-gone.menu }
appointment-taken = Hindi na po bakante ang oras na ito. Pumili ng iba.
appointment-lapsed = Lumipas na ang oras. Bakante na ulit ang puwesto para sa lahat.
appointment-limit = May puwesto na po kayo rito. Puwede itong ilipat o bitawan.
    .mine = Mga appointment ko
    .person = Makipag-usap sa tao
appointment-nothing = Wala pong bakante ngayon.
    .wait = Sabihan ako kung may bakante
    .elsewhere = Sa ibang lugar
    .person = Makipag-usap sa tao
appointment-waiting =
    Nasa listahan na po kayo. Kung may mabakante, itatabi namin ito sa inyo nang sandali.

    Susulatan namin kayo kung puwede. Tingnan din dito, sa mga appointment ninyo.
    .mine = Mga appointment ko
    .menu = Buksan ang menu
appointment-gone = Hindi po puwedeng magpa-appointment dito ngayon.
    .person = Makipag-usap sa tao
    .menu = Buksan ang menu
