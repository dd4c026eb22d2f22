### Choosing a doctor or a paediatrician.

doctor = Doktor i pedijatar
doctor-who = Za koga je doktor?
    .child = Dijete, do 13 godina
    .adult = Odrasli, ili od 14 godina
    .invalid = Dodirnite jedan od dva izbora.
doctor-card_child =
    Svako dijete može imati pedijatra.

    Od 6 godina birate Vi: pedijatar ili doktor.

    To se radi na šalteru «Scelta e revoca».
    .papers = Šta ponijeti
    .without_permit = Bez boravišne dozvole
    .not_asked = Šta nije potrebno
    .elsewhere = Druga općina
doctor-card_adult =
    Prvo se upišete u zdravstvenu službu (Servizio sanitario). Onda birate doktora.

    To se radi na šalteru «Scelta e revoca».
    .papers = Šta ponijeti
    .without_permit = Bez boravišne dozvole
    .not_asked = Šta nije potrebno
    .elsewhere = Druga općina
doctor-nothing =
    Doktor se bira na šalteru «Scelta e revoca», koji vodi ASST.

    Adresa još nije provjerena. Zato je ne pišemo.
    .papers = Šta ponijeti
    .without_permit = Bez boravišne dozvole
    .not_asked = Šta nije potrebno
    .elsewhere = Druga općina
    .person = Razgovor s osobom
doctor-papers =
    Ponesite ove dokumente, ako ih imate.

    Lični dokument. Porezni broj (codice fiscale). Dozvolu, ili potvrdu (ricevuta). Kućnu adresu.

    Za dijete: Vaš dokument i porezni broj djeteta.

    Nešto nedostaje? Pitajte na šalteru šta da uradite.
    .go = Gdje ići
    .without_permit = Bez boravišne dozvole
    .not_asked = Šta nije potrebno
doctor-without_permit =
    Liječenje postoji za sve, i bez dozvole.

    Do 18 godina: pedijatar ili doktor, kao i svi.

    Odrasla osoba može tražiti STP karticu (tessera STP). Vrijedi za hitno ili neophodno liječenje. Vrijedi i u trudnoći.

    Traži se u bolnici ili u ASST-u.
    .go = Gdje ići
    .not_asked = Šta nije potrebno
    .person = Razgovor s osobom
doctor-not_asked =
    Ugovor o radu nije potreban.

    Nemate dozvolu? Ko Vas liječi, ne smije Vas prijaviti vlastima samo zbog toga.

    Možete tražiti medijatora (mediatore). Djeca ne trebaju prevoditi.
    .go = Gdje ići
    .papers = Šta ponijeti
    .person = Razgovor s osobom
