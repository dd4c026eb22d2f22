### A child who does not speak or struggles.

development = Djetetu nešto teško ide
development-start =
    Ne govori, ne uči, ili je drugačije od drugih?

    Svako dijete ima svoje vrijeme. Pomaže ako se o tome govori rano.

    Počinje se od pedijatra.
    .doctor = Razgovor s pedijatrom
    .specialist = Specijalisti: gdje
    .support = Pomoć u školi
    .languages = Dva jezika u kući
    .papers = Šta ponijeti
    .without_permit = Bez boravišne dozvole
    .not_asked = Šta nije potrebno
development-doctor =
    Recite pedijatru šta vidite kod kuće.

    Razumije li? Čuje li dobro? Igra li se s drugima? Od kada mu teško ide?

    Pedijatar Vas može uputiti specijalistima.
    .choose = Izbor pedijatra
    .specialist = Specijalisti: gdje
    .papers = Šta ponijeti
development-card =
    Služba se zove dječija neuropsihijatrija («Neuropsichiatria infantile», NPI).

    Gleda kako dijete govori, uči i igra se.

    Prvo idite pedijatru. Tražite uputnicu (richiesta).
    .papers = Šta ponijeti
    .without_permit = Bez boravišne dozvole
    .support = Pomoć u školi
    .not_asked = Šta nije potrebno
    .elsewhere = Druga općina
development-nothing =
    Službu vodi ASST: dječija neuropsihijatrija («Neuropsichiatria infantile», NPI).

    Adresa još nije provjerena. Pedijatar Vam kaže gdje ići.
    .choose = Izbor pedijatra
    .papers = Šta ponijeti
    .without_permit = Bez boravišne dozvole
    .support = Pomoć u školi
    .elsewhere = Druga općina
    .person = Razgovor s osobom
development-support =
    Razgovarajte s učiteljicama: i one vide dijete.

    S potvrdom škola može dati više pomoći. Na primjer nastavnika za podršku (insegnante di sostegno).

    Pedijatar piše prvi papir. Poslije je pregled u INPS-u.
    .papers = Šta ponijeti
    .doctor = Razgovor s pedijatrom
    .not_asked = Šta nije potrebno
development-languages =
    Govoriti dva jezika nije bolest.

    Govorite s djetetom na jeziku koji najbolje znate. Pričajte, pjevajte, igrajte se.

    Teško mu ide na oba jezika? Recite pedijatru.
    .doctor = Razgovor s pedijatrom
    .steps = Ostali koraci
development-papers =
    Ponesite ono što imate.

    Zdravstvenu karticu djeteta (tessera sanitaria). Papire doktora, i iz druge zemlje. Školske sveske.

    Može pomoći snimak djeteta kako se igra.
    .go = Specijalisti: gdje
    .without_permit = Bez boravišne dozvole
    .not_asked = Šta nije potrebno
development-without_permit =
    Do 18 godina svi imaju doktora, i bez dozvole.

    Škola je za svu djecu.

    Ko liječi, ne smije Vas prijaviti vlastima samo zato što nemate dozvolu.
    .choose = Izbor pedijatra
    .go = Specijalisti: gdje
    .person = Razgovor s osobom
development-not_asked =
    Niste krivi. Ako tražite pomoć, ništa ne gubite.

    Potpišite samo ono što razumijete. Tražite medijatora (mediatore).

    Braća i sestre ne trebaju prevoditi.
    .go = Specijalisti: gdje
    .steps = Ostali koraci
    .person = Razgovor s osobom
