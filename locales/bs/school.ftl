### A child just arrived, and school.

school = Upis u školu
school-start =
    Svako dijete može ići u školu, i bez dozvole.

    Može se početi u svakom mjesecu u godini.

    Koliko godina ima?
    .small = Do 5 godina
    .child = Od 6 do 15 godina
    .teen = Od 16 godina
    .class = Koji razred?
    .papers = Šta ponijeti
    .vaccines = Vakcine
    .canteen = Školska menza
    .without_permit = Bez boravišne dozvole
    .not_asked = Šta nije potrebno
school-card_small =
    Do 3 godine su jaslice (nido). Poslije je vrtić (scuola dell’infanzia).

    Za upis su potrebne vakcine.

    Pitajte u općini (Comune) ili u školi ima li mjesta.
    .papers = Šta ponijeti
    .vaccines = Vakcine
    .without_permit = Bez boravišne dozvole
    .elsewhere = Druga općina
school-nothing_small =
    Do 3 godine su jaslice (nido). Poslije je vrtić (scuola dell’infanzia).

    Za upis su potrebne vakcine. Pitajte u općini (Comune) ima li mjesta.

    Adrese još nisu provjerene.
    .papers = Šta ponijeti
    .vaccines = Vakcine
    .without_permit = Bez boravišne dozvole
    .say = Rečenica za pokazivanje
    .elsewhere = Druga općina
    .person = Razgovor s osobom
school-card =
    Idite u školu najbližu kući. Tražite sekretarijat («segreteria»).

    Upis se radi tamo, i tokom godine.
    .papers = Šta ponijeti
    .class = Koji razred?
    .without_permit = Bez boravišne dozvole
    .say = Rečenica za pokazivanje
    .elsewhere = Druga općina
school-nothing =
    Idite u školu najbližu kući. Tražite sekretarijat («segreteria»).

    Adrese još nisu provjerene. U općini (Comune) znaju koja je to škola.
    .papers = Šta ponijeti
    .class = Koji razred?
    .without_permit = Bez boravišne dozvole
    .say = Rečenica za pokazivanje
    .elsewhere = Druga općina
    .person = Razgovor s osobom
school-card_teen =
    Od 16 godina postoji CPIA. Uči se italijanski i završava osnovna škola (licenza media).

    Može se ići i u srednju školu (scuole superiori).
    .papers = Šta ponijeti
    .without_permit = Bez boravišne dozvole
    .high_school = Srednja škola
    .elsewhere = Druga općina
school-nothing_teen =
    Od 16 godina postoji CPIA. Uči se italijanski i završava osnovna škola (licenza media).

    Jedan je u gradu Treviglio. Adresa još nije provjerena.
    .papers = Šta ponijeti
    .without_permit = Bez boravišne dozvole
    .high_school = Srednja škola
    .say = Rečenica za pokazivanje
    .elsewhere = Druga općina
    .person = Razgovor s osobom
school-class =
    Obično je to razred za godine djeteta.

    Nastavnici mogu izabrati bliski razred. Gledaju šta je dijete ranije učilo.

    Tražite u školi pomoć za italijanski.
    .go = Škola: gdje
    .papers = Šta ponijeti
    .struggles = Djetetu nešto teško ide
school-papers =
    Ponesite ono što imate. Dokument. Svjedočanstva iz svoje zemlje. Papir o vakcinama.

    Nešto nedostaje? Škola svejedno upisuje: «con riserva».

    Ostali papiri se donose poslije.
    .vaccines = Vakcine
    .without_permit = Bez boravišne dozvole
    .steps = Druga pitanja
school-vaccines =
    Vakcine koje traži zakon su besplatne.

    Do 5 godina potrebne su za upis.

    Od 6 godina dijete se svejedno prima. Vakcine se daju poslije. Pitajte pedijatra.
    .doctor = Izbor pedijatra
    .papers = Šta ponijeti
    .steps = Druga pitanja
school-canteen =
    Menza (mensa) se traži u općini (Comune) ili u školi.

    Recite šta dijete ne jede, zbog zdravlja ili vjere.

    Plaća se. Pitajte plaćate li manje uz ISEE.
    .go = Gdje ići
    .say = Rečenica za pokazivanje
    .steps = Druga pitanja
school-say =
    Ovu rečenicu možete pokazati u sekretarijatu:

    «Buongiorno. Vorrei iscrivere mio figlio. Siamo appena arrivati. Mancano dei documenti. C’è un mediatore?»

    To znači: «Dobar dan. Želim upisati svoje dijete. Tek smo stigli. Nedostaju neki dokumenti. Ima li medijator?»
    .papers = Šta ponijeti
    .steps = Druga pitanja
school-without_permit =
    Škola je za svu djecu, i bez dozvole.

    Dozvola se ne pokazuje: ni djetetova ni Vaša.

    Nema poreznog broja (codice fiscale)? Škola koristi svoj broj.
    .say = Rečenica za pokazivanje
    .not_asked = Šta nije potrebno
    .steps = Druga pitanja
    .person = Razgovor s osobom
school-not_asked =
    Za školu dozvola nije potrebna.

    Škola ne smije reći «kasno je» ili «nedostaju papiri».

    Kažu ne? Tražite to napismeno. Djeca ne trebaju prevoditi.
    .say = Rečenica za pokazivanje
    .steps = Druga pitanja
    .person = Razgovor s osobom
