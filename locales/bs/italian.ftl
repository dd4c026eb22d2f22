### Learning Italian.

italian = Učenje italijanskog
italian-card =
    CPIA je državna škola za odrasle.

    Učite italijanski, i od nule. Košta malo ili ništa.

    Ima kurseva ujutro i navečer.
    .papers = Šta ponijeti
    .certificate = Čemu služi
    .without_permit = Bez boravišne dozvole
    .not_asked = Šta nije potrebno
    .elsewhere = Druga općina
italian-nothing =
    U gradu Treviglio postoji CPIA. To je državna škola za odrasle.

    Pitajte i u svojoj općini (Comune): ima li drugih kurseva?

    Adresa još nije provjerena. Zato je ne pišemo.
    .papers = Šta ponijeti
    .certificate = Čemu služi
    .without_permit = Bez boravišne dozvole
    .not_asked = Šta nije potrebno
    .elsewhere = Druga općina
    .person = Razgovor s osobom
italian-papers =
    Nazovite ili idite: pitajte šta treba.

    Ponesite ono što imate. Dokument. Porezni broj (codice fiscale). Dozvolu ili potvrdu (ricevuta).

    Pitajte za dane i sate. Pitajte da li se plaća.
    .go = Gdje ići
    .without_permit = Bez boravišne dozvole
    .not_asked = Šta nije potrebno
italian-certificate =
    Treba za posao, školu djece, doktora.

    Nivo A2 treba i za dugu dozvolu (carta di soggiorno).

    CPIA može dati potvrdu o nivou A2.
    .go = Gdje ići
    .papers = Šta ponijeti
italian-without_permit =
    Pitajte školu: svaka škola odlučuje kako će.

    Ima i kurseva s volonterima. Pitajte u udruženjima ili u župi (parrocchia).
    .go = Gdje ići
    .papers = Šta ponijeti
    .person = Razgovor s osobom
italian-not_asked =
    Nije potrebno imati završenu školu.

    Nije potrebno znati čitati ni pisati. Ima kurs i za one koji počinju od nule.
    .go = Gdje ići
    .papers = Šta ponijeti
    .person = Razgovor s osobom
