### Parents who part. Titles, buttons and first lines name neither the matter nor the fear.

separation = Roditelji i djeca
separation-home = Kako je kod kuće?
    .well = Dobro
    .so_so = Tako-tako
    .badly = Loše
    .unsaid = Radije da ne kažem
separation-calm =
    Hvala. Ovdje idete polako i Vi odlučujete.

    Prvo možete razgovarati s nekom osobom.

    Treba Vam odmah pomoć? Zovite 112. Ako prekinete vezu, mogu Vas nazvati.
    .person = Razgovor s osobom
    .numbers = Korisni brojevi
    .read = Čitati informacije
separation-card =
    Advokat objašnjava pravila za roditelje i djecu.

    Živite u dvije kuće? Trebaju napisana pravila.

    Malo zarađujete? Advokata može platiti država: «patrocinio a spese dello Stato».
    .agree = Kako se dogovoriti
    .children = Djeca
    .permit = Boravišna dozvola
    .papers = Šta ponijeti
    .not_asked = Šta nije potrebno
    .elsewhere = Druga općina
separation-nothing =
    Advokat objašnjava pravila za roditelje i djecu. Živite u dvije kuće? Trebaju napisana pravila.

    Malo zarađujete? Advokata može platiti država: «patrocinio a spese dello Stato».

    U blizini još nemamo provjeren ured. Pita se u advokatskoj komori (Ordine degli avvocati).
    .agree = Kako se dogovoriti
    .children = Djeca
    .permit = Boravišna dozvola
    .papers = Šta ponijeti
    .not_asked = Šta nije potrebno
    .elsewhere = Druga općina
    .person = Razgovor s osobom
separation-card_alone =
    Advokat razgovara samo s Vama, ako želite.

    Objasni Vam Vaša prava prije svakog koraka.

    Malo zarađujete? Advokata može platiti država: «patrocinio a spese dello Stato».
    .person = Razgovor s osobom
    .children = Djeca
    .permit = Boravišna dozvola
    .papers = Šta ponijeti
    .not_asked = Šta nije potrebno
    .elsewhere = Druga općina
separation-nothing_alone =
    Advokat razgovara samo s Vama, ako želite. Objasni Vam Vaša prava.

    Malo zarađujete? Advokata može platiti država: «patrocinio a spese dello Stato».

    U blizini još nemamo provjeren ured. Prvo razgovarajte s nekom osobom.
    .person = Razgovor s osobom
    .children = Djeca
    .permit = Boravišna dozvola
    .papers = Šta ponijeti
    .not_asked = Šta nije potrebno
    .elsewhere = Druga općina
separation-agree =
    Ako mirno razgovarate, neko može pomoći oboma: porodična medijacija (mediazione familiare).

    To je izbor. Niko Vas ne može natjerati.

    Jedno od dvoje se boji? Onda se to ne radi.
    .consultorio = Savjetovalište: pitati
    .not_calm = Nismo mirni
    .children = Djeca
separation-children =
    Ko preuzima djecu iz škole? Razgovarajte sa školom. Treba jedan papir.

    Za pasoš djeteta treba «da» oba roditelja, ili odlučuje sudija.

    Čuvajte kopiju dokumenata djece.
    .go = Advokat: gdje
    .papers = Šta ponijeti
    .person = Razgovor s osobom
separation-permit =
    Imate dozvolu zbog porodice? Ona ne prestaje sama od sebe.

    Može se promijeniti u dozvolu za rad ili školovanje. Treba to tražiti.

    Prvo razgovarajte s advokatom ili s uredom «patronato».
    .go = Advokat: gdje
    .helper = Dozvola i «patronato»
    .without_permit = Bez boravišne dozvole
    .person = Razgovor s osobom
separation-papers =
    Trebaju papiri o braku i o rođenju djece. Trebaju i papiri o primanjima.

    Trebaju i dokumenti i dozvola, ako ih ima.

    Nešto nedostaje? Svejedno idite. Ne tražite papire ako je to rizično.
    .go = Advokat: gdje
    .children = Djeca
    .person = Razgovor s osobom
separation-without_permit =
    S advokatom možete razgovarati i bez dozvole.

    Za advokata kojeg plaća država obično treba dozvola. Svejedno pitajte.

    Djeca idu u školu i kod pedijatra kao i prije.
    .go = Advokat: gdje
    .not_asked = Šta nije potrebno
    .person = Razgovor s osobom
separation-not_asked =
    Potpišite samo ono što razumijete. Za jezik možete tražiti medijatora (mediatore).

    Porodična medijacija (mediazione familiare) je izbor. Ako postoji strah, ne radi se.

    Djeca ne trebaju prevoditi.
    .go = Advokat: gdje
    .children = Djeca
    .person = Razgovor s osobom
