### Expecting a child: with or without papers, alone or not, to go on or not.

pregnancy = Trudnoća
pregnancy-start =
    Savjetovalište (consultorio) prati trudnoću.

    Možete doći i bez pratnje, i bez dokumenata.

    Idite rano: tako imate vremena da sve razumijete i izaberete.
    .go = Gdje ići
    .papers = Šta ponijeti
    .without_permit = Bez boravišne dozvole
    .stay = Dozvola zbog trudnoće
    .unsure = Imam nedoumica
    .birth = Porod
    .not_asked = Šta nije potrebno
    .ill = Sada mi je loše
pregnancy-card =
    Savjetovalište (consultorio) prati trudnoću od početka.

    Tu su babica i ginekologinja. Prvo nazovite, ako možete.
    .papers = Šta ponijeti
    .without_permit = Bez boravišne dozvole
    .not_asked = Šta nije potrebno
    .steps = Druga pitanja
    .elsewhere = Druga općina
pregnancy-nothing =
    U ovom kraju postoje savjetovališta (consultori) koja vodi ASST. Adresa još nije provjerena.

    Pitajte doktora ili općinu (Comune) gdje je savjetovalište.

    Loše Vam je? Idite u hitnu pomoć (pronto soccorso): liječe sve.
    .papers = Šta ponijeti
    .without_permit = Bez boravišne dozvole
    .not_asked = Šta nije potrebno
    .steps = Druga pitanja
    .elsewhere = Druga općina
    .person = Razgovor s osobom
pregnancy-papers =
    Ponesite ono što imate: test, nalaze, zdravstvenu karticu (tessera sanitaria).

    Zapamtite dan posljednje menstruacije.

    Nemate ništa? Svejedno idite.
    .go = Gdje ići
    .without_permit = Bez boravišne dozvole
    .not_asked = Šta nije potrebno
pregnancy-without_permit =
    U trudnoći Vas liječe i bez dozvole.

    Tražite STP karticu (tessera STP), u ASST-u ili u bolnici. Treba za preglede i nalaze.

    Ko Vas liječi, ne smije Vas prijaviti vlastima samo zato što nemate dozvolu.
    .go = Gdje ići
    .stay = Dozvola zbog trudnoće
    .not_asked = Šta nije potrebno
    .person = Razgovor s osobom
pregnancy-stay =
    U trudnoći Vas, po pravilu, ne mogu udaljiti iz Italije. Vrijedi i šest mjeseci poslije poroda.

    Možete tražiti dozvolu u Questuri. Treba potvrda doktora.

    Prvo razgovarajte s uredom «patronato» ili s advokatom.
    .go = Gdje ići po potvrdu
    .helper = Dozvola i «patronato»
    .person = Razgovor s osobom
    .steps = Druga pitanja
pregnancy-unsure =
    Izbor je Vaš. Niko Vas ne može natjerati.

    U savjetovalištu (consultorio) Vas slušaju i objasne Vam sve mogućnosti.

    Ako ne želite nastaviti, zakon daje prvih 90 dana. Idite rano.
    .go = Gdje ići
    .minor = Imam manje od 18 godina
    .birth = Porod
    .not_asked = Šta nije potrebno
    .person = Razgovor s osobom
pregnancy-minor =
    U savjetovalište (consultorio) možete ići i prije 18. godine.

    Ako ne želite nastaviti, obično treba pristanak roditelja.

    Ne možete im to reći? Savjetovalište može pitati sudiju. To je pomoć.
    .go = Gdje ići
    .not_asked = Šta nije potrebno
    .person = Razgovor s osobom
pregnancy-birth =
    Za porod idite u bolnicu. Liječe Vas s dozvolom ili bez nje.

    Prije toga izaberite bolnicu zajedno s babicom, ako možete.

    Možete i tražiti da ne date svoje ime.
    .unnamed = Ne dati ime
    .new_baby = Poslije rođenja
    .ill = Sada mi je loše
    .steps = Druga pitanja
pregnancy-unnamed =
    U bolnici možete reći: «Non voglio essere nominata».

    To znači: «Ne želim da se navede moje ime».

    Po zakonu ne upisuju Vaše ime u zapis o rođenju.

    Liječe Vas kao i sve druge žene. Dijete će imati porodicu.
    .go = Prvo razgovor: gdje
    .birth = Porod
    .person = Razgovor s osobom
pregnancy-not_asked =
    Doktorska uputnica (ricetta) nije potrebna.

    Pristanak muža ili rodbine nije potreban. Možete doći i bez pratnje.

    Možete tražiti medijatoricu (mediatrice). Djeca ne trebaju prevoditi.
    .go = Gdje ići
    .papers = Šta ponijeti
    .person = Razgovor s osobom
