### The family health centre (consultorio).

consultorio = Porodično savjetovalište
consultorio-card =
    Savjetovalište (consultorio) je za cijelu porodicu.

    Prati trudnoću, par i djecu.

    Ne treba doktorska uputnica (ricetta). Prvo nazovite, ako možete.
    .papers = Šta ponijeti
    .without_permit = Bez boravišne dozvole
    .not_asked = Šta nije potrebno
    .elsewhere = Druga općina
consultorio-nothing =
    U ovom kraju postoje savjetovališta (consultori) koja vodi ASST.

    Adresa još nije provjerena. Zato je ne pišemo.
    .papers = Šta ponijeti
    .without_permit = Bez boravišne dozvole
    .not_asked = Šta nije potrebno
    .elsewhere = Druga općina
    .person = Razgovor s osobom
consultorio-papers =
    Ponesite ono što imate.

    Zdravstvenu karticu (tessera sanitaria), ako je imate. Nalaze koje već imate.

    Nemate ništa? Svejedno možete doći.
    .go = Gdje ići
    .without_permit = Bez boravišne dozvole
    .not_asked = Šta nije potrebno
consultorio-without_permit =
    Liječenje postoji za sve.

    U trudnoći Vas prate i bez dozvole.

    Tražite STP karticu (tessera STP). Treba za preglede i nalaze.

    Ko Vas liječi, ne smije Vas prijaviti vlastima samo zato što nemate dozvolu.
    .go = Gdje ići
    .not_asked = Šta nije potrebno
    .person = Razgovor s osobom
consultorio-not_asked =
    Doktorska uputnica (ricetta) nije potrebna.

    Možete doći bez pratnje ili s kim želite. I prije 18. godine.

    Možete tražiti medijatora (mediatore). Djeca ne trebaju prevoditi.
    .go = Gdje ići
    .papers = Šta ponijeti
    .person = Razgovor s osobom
