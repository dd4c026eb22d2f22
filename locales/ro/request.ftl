### A question for the people at the counter.

request = Întrebarea dumneavoastră
request-waiting =
    Întrebarea a ajuns.

    O citim cât de repede putem. Puteți ieși și reveni oricând.
    .write = Scriu
    .look = E ceva nou?
    .withdraw = Nu mai e nevoie
request-reading =
    O persoană citește întrebarea.

    Puteți ieși și reveni oricând.
    .write = Scriu
    .look = E ceva nou?
    .withdraw = Nu mai e nevoie
request-closed =
    Întrebarea a ajuns. Acum este închis.

    Cineva o citește de la: { $opens }.
    .write = Scriu
    .look = E ceva nou?
    .withdraw = Nu mai e nevoie
request-unsure =
    Întrebarea a ajuns.

    Acum nu putem spune când o citește cineva. Puteți și telefona: vedeți numerele utile.
    .write = Scriu
    .look = E ceva nou?
    .withdraw = Nu mai e nevoie
request-answered = Acesta este răspunsul.
    .write = Răspund
    .look = E ceva nou?
    .withdraw = Nu mai e nevoie
request-write =
    Scrieți aici întrebarea.

    Nu scrieți parole. Nu trimiteți documente.
    .invalid = E prea lung. Scrieți mai puține cuvinte.
request-wrote = Gata. Întrebarea spune acum și asta.
request-sure = Vreți să închideți cererea?
    .yes = Da
    .no = Nu
request-over =
    Întrebarea este închisă.

    Dacă mai aveți nevoie, întrebați din nou.
    .again = Întreb din nou
    .topics = Caut în meniu
request-ticket =
    Numărul dumneavoastră este { $ticket }.

    Sunteți la ghișeu? Rămâneți aproape: o persoană strigă acest număr.

    Sunteți în alt loc? Telefonați sau veniți și spuneți acest număr.
    .topics = Caut în meniu
request-ticket_later =
    Numărul dumneavoastră este { $ticket }.

    Întrebarea a ajuns. Acum este închis.

    Cineva o citește de la: { $opens }.

    Când vă întoarceți, spuneți acest număr.
    .call = Telefonez
    .topics = Caut în meniu
request-ticket_unsure =
    Numărul dumneavoastră este { $ticket }.

    Întrebarea a ajuns.

    Acum nu putem spune când o citește cineva. Puteți și telefona: vedeți numerele utile.

    Când vă întoarceți, spuneți acest număr.
    .call = Telefonez
    .topics = Caut în meniu
request-nobody =
    Aici încă nu răspunde o persoană.

    Puteți telefona: sunt numerele utile.
    .call = Telefonez
    .topics = Caut în meniu
request-unkept = Acum nu putem păstra cuvinte scrise. Cererea rămâne.
