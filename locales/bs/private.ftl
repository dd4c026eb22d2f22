### Talking in private, in Bosnian. Every first line, button and title is as ordinary as any other.

private = Razgovor nasamo
private-sign = Za nastavak izaberite sliku.
    .flower = Cvijet
    .book = Knjiga
    .key = Ključ
    .food = Tanjir
    .travel = Avion
    .house = Kuća
    .clock = Sat
    .school = Školska torba
    .letter = Koverta
    .money = Novčanica
    .heart = Srce
    .medicine = Kutija
    .invalid = Dodirnite jednu od slika.
private-numbers =
    Ovdje sada niko ne odgovara.

    Na ove brojeve odgovara osoba.
    .topics = Tražiti u meniju
private-later =
    Sada je zatvoreno. Ponovo se otvara: { $opens }.

    Već sada možete ostaviti pitanje. Neko ga čita kad se otvori.
private-uncertain = Možete ostaviti pitanje. Sada ne znamo reći kada će ga neko čitati.
private-answerer = S kim želite razgovarati?
    .woman = Sa ženom
    .same = Svejedno je
    .invalid = Dodirnite jedan od izbora.
private-home = Kako je kod kuće?
    .fine = Dobro
    .so_so = Tako-tako
    .bad = Loše
    .invalid = Dodirnite jedan od izbora.
private-fine =
    Želite li razgovarati s osobom?

    Čita ga onaj ko radi na šalteru.

    Ako dodirnete «Da», zahtjev odmah odlazi.
    .yes = Da
    .no = Ne sada
private-alone = Možete li ovo sada čitati nasamo?
    .yes = Da
    .no = Ne
private-another_time =
    U redu. Vratite se kad želite.

    Dodirnite «Razgovor s osobom», pa «Razgovor nasamo».
    .topics = Tražiti u meniju
private-whose = Za koga je?
    .me = Za mene
    .minor = Za mene: nemam 18 godina
    .other = Za drugu osobu
    .tired = Za mene: ne mogu više
    .calm = Za mene: izgubim živce
    .invalid = Dodirnite jedan od izbora.
private-confirm =
    Želite li razgovarati s osobom?

    Ako dodirnete «Da», zahtjev odmah odlazi.
    .yes = Da
    .no = Ne sada
private-minor =
    Želite li razgovarati s osobom?

    Ko odgovara, ponekad mora razgovarati i s drugim odraslima.

    Ako dodirnete «Da», zahtjev odmah odlazi.
    .yes = Da
    .no = Ne sada
private-tired =
    Ako je hitno, zovite 112.

    Ako prekinete vezu, 112 Vas može nazvati.

    Želite li razgovarati s osobom?

    Ako dodirnete «Da», zahtjev odmah odlazi.
    .yes = Da
    .no = Ne sada
private-for_other =
    Želite li razgovarati s osobom?

    Nije potrebno reći ime druge osobe.

    Ako dodirnete «Da», zahtjev odmah odlazi.
    .yes = Da
    .no = Ne sada
private-calm =
    Želite li razgovarati s osobom?

    Čita ga onaj ko radi na šalteru.

    Ako dodirnete «Da», zahtjev odmah odlazi.
    .yes = Da
    .no = Ne sada
private-ticket =
    Vaš broj je { $ticket }.

    Jeste li na šalteru? Ostanite blizu: osoba će pozvati ovaj broj.

    Jeste li na drugom mjestu? Telefonirajte, ili dođite i recite ovaj broj.
    .topics = Tražiti u meniju
private-ticket_later =
    Vaš broj je { $ticket }.

    Zahtjev je stigao. Sada je zatvoreno.

    Neko čita od: { $opens }. Ako je hitno, tu su korisni brojevi.

    Kad se vratite, recite ovaj broj.
    .topics = Tražiti u meniju
private-ticket_unsure =
    Vaš broj je { $ticket }.

    Zahtjev je stigao.

    Sada ne znamo reći kada će ga neko čitati. Ako je hitno, koristite ove brojeve.

    Kad se vratite, recite ovaj broj.
    .topics = Tražiti u meniju
private-phone =
    Zahtjev je otišao. Prije nastavka pročitajte ovo.

    Čita ga samo onaj ko odgovara na zahtjeve za razgovor nasamo.

    Ko radi ovdje, u teškim slučajevima mora obavijestiti nadležne službe. Na primjer ako je dijete u opasnosti.

    Povezani uređaj može čuvati kopije. Može ih imati i osoba na čije ime je SIM kartica.

    Koristite li telefon i Telegram samo Vi?
    .mine = Da, samo ja
    .shared = Ne, ili ne znam
    .invalid = Dodirnite jedan od izbora.
private-phone_open =
    Zahtjev je otišao. Prije nastavka pročitajte ovo.

    Čita ga onaj ko radi na šalteru.

    Ko radi ovdje, u teškim slučajevima mora obavijestiti nadležne službe. Na primjer ako je dijete u opasnosti.

    Povezani uređaj može čuvati kopije. Može ih imati i osoba na čije ime je SIM kartica.

    Koristite li telefon i Telegram samo Vi?
    .mine = Da, samo ja
    .shared = Ne, ili ne znam
    .invalid = Dodirnite jedan od izbora.
private-shared =
    Onda je bolji drugi telefon, ili neka osoba.

    Ovdje ipak možete nastaviti. Možete i zatvoriti, pa se vratiti.
    .on = Nastaviti ovdje
    .call = Telefonirati
private-when = Kada želite razgovarati?
    .now = Sada
    .today = Danas
    .days = Ovih dana
    .invalid = Dodirnite jedan od izbora.
private-now =
    Ako je hitno, zovite 112.

    Ako prekinete vezu, 112 Vas može nazvati.
    .on = Nastaviti
private-hidden =
    Ko ne smije vidjeti zahtjev?

    Od sada, koga izaberete, ostaje po strani.
    .nobody = Niko posebno
    .municipality = Neko iz moje općine
    .country = Neko iz moje zemlje
    .staff = Znam nekoga ko tamo radi
    .invalid = Dodirnite jedan od izbora.
private-tongue = Na kojem jeziku želite razgovarati?
    .italian = Na italijanskom
    .mediator = Na mom, uz medijatoricu
    .invalid = Dodirnite jedan od izbora.
private-told =
    Gotovo. Vratite se kad želite: «Razgovor s osobom», pa «Razgovor nasamo».

    Za izlaz dodirnite «Zatvori»: ovdje ostaje obična stranica.
private-waiting = Zahtjev je stigao. Čitamo ga čim budemo mogli.
    .look = Ima li novosti?
    .write = Pisati
    .more = Drugi izbori
private-reading = Jedna osoba čita zahtjev.
    .look = Ima li novosti?
    .write = Pisati
    .more = Drugi izbori
private-closed =
    Zahtjev je stigao. Sada je zatvoreno.

    Neko čita od: { $opens }. Ako je hitno, tu su korisni brojevi.
    .look = Ima li novosti?
    .write = Pisati
    .more = Drugi izbori
private-unsure =
    Zahtjev je stigao.

    Sada ne znamo reći kada će ga neko čitati. Ako je hitno, koristite ove brojeve.
    .look = Ima li novosti?
    .write = Pisati
    .more = Drugi izbori
private-more = Šta želite uraditi?
    .notice = Dobiti obavijest
    .picture = Izabrati sliku
    .withdraw = Više ne treba
    .look = Ima li novosti?
private-hours =
    Kada Vam možemo pisati?

    Pišemo Vam samo: «Stranica koju ste tražili je spremna.»
    .morning = Ujutro
    .afternoon = Poslije podne
    .evening = Navečer
    .invalid = Dodirnite jedan od izbora.
private-allowed = Gotovo. Samo jedna obavijest, u to vrijeme.
private-choose =
    Izaberite sliku i zapamtite je.

    Kad se vratite, pitamo Vas za nju. Uz drugu sliku otvara se obična stranica.
    .flower = Cvijet
    .book = Knjiga
    .key = Ključ
    .food = Tanjir
    .travel = Avion
    .house = Kuća
    .clock = Sat
    .school = Školska torba
    .letter = Koverta
    .money = Novčanica
    .heart = Srce
    .medicine = Kutija
    .invalid = Dodirnite jednu od slika.
private-chose = Gotovo. Pitamo Vas za ovu sliku kad se vratite.
private-sure = Želite li zatvoriti zahtjev?
    .yes = Da
    .no = Ne
private-over =
    Zahtjev je zatvoren.

    Ako Vam još treba, vratite se kad želite.
    .topics = Tražiti u meniju
private-answered = Kad dodirnete nešto drugo, ove riječi nestaju.
    .write = Odgovoriti
    .look = Ima li novosti?
private-write =
    Pišite ovdje. Zatim uklanjamo Vaše riječi iz ovog chata.

    Ne šaljite slike ni dokumente.
    .invalid = Predugo je. Napišite manje riječi.
private-wrote = Gotovo. Uklonili smo Vaše riječi iz ovog chata.
private-unkept = Sada ne možemo čuvati napisane riječi. Zahtjev ostaje.
