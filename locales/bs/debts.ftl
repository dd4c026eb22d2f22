### Bills and debts.

debts = Dugovi i računi
debts-kind =
    Dugovi se gledaju zajedno, jedan po jedan.

    Šta trebate platiti?
    .bill = Računi: struja, plin, voda
    .rent = Kirija
    .loan = Rate i krediti
    .court = Papir od sudije
    .calls = Zovu me zbog novca
    .go = Gdje tražiti pomoć
    .unsaid = Radije da ne kažem
debts-card =
    Socijalni radnik (assistente sociale) gleda račune s Vama.

    Može Vam reći kakva pomoć postoji.
    .papers = Šta ponijeti
    .without_permit = Bez boravišne dozvole
    .careful = Pazite na novac
    .kinds = Drugi dug
    .elsewhere = Druga općina
debts-nothing =
    Idite u općinu (Comune) i tražite socijalnog radnika («assistente sociale»).

    Adresa još nije provjerena. Zato je ne pišemo.
    .papers = Šta ponijeti
    .without_permit = Bez boravišne dozvole
    .careful = Pazite na novac
    .kinds = Drugi dug
    .elsewhere = Druga općina
    .person = Razgovor s osobom
debts-bill =
    Nazovite broj napisan na računu (bolletta). Tražite da platite na rate.

    Uradite to prije datuma napisanog u pismu.

    Uz nizak ISEE ima popust. Dobijate ga automatski.
    .isee = Napraviti ISEE
    .go = Gdje ići
    .papers = Šta ponijeti
    .careful = Pazite na novac
debts-loan =
    Napišite sve dugove na jedan papir.

    Ne uzimajte kredit da platite drugi.

    U Bergamu je Caritasov šalter «SPES». Pomaže onima koji imaju previše dugova.
    .go = Gdje ići
    .papers = Šta ponijeti
    .careful = Pazite na novac
    .calls = Zovu me zbog novca
debts-lawyer =
    Ovdje možete tražiti advokata.

    Imate malo novca? Tražite advokata kojeg plaća država: «patrocinio a spese dello Stato».
    .papers = Šta ponijeti
    .without_permit = Bez boravišne dozvole
    .elsewhere = Druga općina
debts-lawyer_nothing =
    Pitajte advokatsku komoru u Bergamu (Ordine degli Avvocati).

    Imate malo novca? Recite: «patrocinio a spese dello Stato».

    Adresa još nije provjerena. Zato je ne pišemo.
    .papers = Šta ponijeti
    .without_permit = Bez boravišne dozvole
    .go = Gdje tražiti pomoć
    .person = Razgovor s osobom
debts-court =
    Uvijek preuzmite pismo na pošti.

    Pogledajte datum. Malo je dana za odgovor.

    Odmah idite advokatu. Uz mala primanja može biti besplatan: to se zove «patrocinio a spese dello Stato».
    .lawyer = Advokat
    .go = Gdje tražiti pomoć
    .papers = Šta ponijeti
    .without_permit = Bez boravišne dozvole
    .person = Razgovor s osobom
debts-calls =
    Pitajte ko su. Tražite sve napismeno.

    Ne smiju govoriti o dugu s rodbinom ili komšijama.

    Imati dug nije zločin. Ko telefonira, ne može uzeti Vaše stvari.

    Plaše Vas? Zovite 112.
    .numbers = Korisni brojevi
    .go = Gdje tražiti pomoć
    .court = Papir od sudije
    .person = Razgovor s osobom
debts-papers =
    Ponesite sva pisma, i zatvorena.

    Ponesite račune, ugovore i potvrde (ricevute). Ponesite ISEE, ako ga imate.

    Nešto nedostaje? Svejedno idite.
    .go = Gdje ići
    .careful = Pazite na novac
    .person = Razgovor s osobom
debts-without_permit =
    I bez dozvole možete tražiti rate od firme.

    Imate djecu? Razgovarajte sa socijalnim radnikom (assistente sociale).

    Besplatan advokat možda vrijedi i za Vas: pitajte.
    .lawyer = Advokat
    .go = Gdje ići
    .doctor = Doktor i liječenje
    .person = Razgovor s osobom
debts-careful =
    Ko traži novac prije nego što da kredit, vara.

    Ne potpisujte kredite za druge.

    Ne ostavljajte nikome pasoš ili ličnu kartu.
    .go = Gdje ići
    .person = Razgovor s osobom
