### The public or social home.

social_housing = Socijalni stan
social_housing-stage =
    Postoje javni stanovi, i stanovi na neko vrijeme.

    Šta Vam treba?
    .ask = Tražiti stan
    .agreement = Potpisati dogovor
    .rules = Pravila kuće
    .bills = Kirija i računi
    .faults = Nešto je pokvareno
    .ending = Vrijeme uskoro ističe
    .own = Stan samo na moje ime
    .unsaid = Radije da ne kažem
social_housing-card =
    Javni stan (casa popolare) se traži samo kad je otvoren konkurs (bando).

    Zahtjev se predaje na internetu.

    Pitajte u općini (Comune) ko Vam pomaže.
    .papers = Šta ponijeti
    .short = Stan na kratko vrijeme
    .without_permit = Bez boravišne dozvole
    .careful = Pazite na novac
    .stages = Još o stanu
    .elsewhere = Druga općina
social_housing-nothing =
    Javni stan (casa popolare) se traži samo kad je otvoren konkurs («bando»).

    Pitajte u općini (Comune): kad se otvara? Ko mi pomaže?

    U blizini još nemamo provjeren ured.
    .papers = Šta ponijeti
    .short = Stan na kratko vrijeme
    .without_permit = Bez boravišne dozvole
    .careful = Pazite na novac
    .stages = Još o stanu
    .elsewhere = Druga općina
    .person = Razgovor s osobom
social_housing-papers =
    Pripremite ove papire prije konkursa (bando).

    SPID, ili CIE s PIN-om. ISEE. Porezne brojeve (codice fiscale) svih članova.

    Dokument i dozvolu. Taksenu marku (marca da bollo).

    Ako ih ima: papire o deložaciji (sfratto), invalidnosti, razdvajanju.
    .go = Gdje ići
    .isee = Napraviti ISEE
    .spid = Nemam SPID ili CIE
    .careful = Pazite na novac
social_housing-short =
    Postoje stanovi na neko vrijeme, na primjer poslije deložacije (sfratto).

    Traže se kod socijalnog radnika («assistente sociale») u općini (Comune).

    Pravi se pisani dogovor. Plaća se jedan dio.
    .losing_home = Gubim stan
    .agreement = Potpisati dogovor
    .person = Razgovor s osobom
social_housing-agreement =
    Prije potpisa tražite medijatora (mediatore).

    Pitajte tri stvari: koliko traje, koliko plaćam, ko može biti sa mnom.

    Šta radim ja? Šta rade oni?

    Tražite kopiju svega.
    .rules = Pravila kuće
    .bills = Kirija i računi
    .stages = Još o stanu
    .person = Razgovor s osobom
social_housing-rules =
    Svaka kuća ima pravila. Tražite ih na jeziku koji razumijete.

    Želite nekoga primiti? Prvo pitajte.

    Rađa se dijete, ili idete na duže? Odmah recite.
    .faults = Nešto je pokvareno
    .bills = Kirija i računi
    .stages = Još o stanu
    .person = Razgovor s osobom
social_housing-bills =
    U javnom stanu kirija zavisi od primanja.

    Zarađujete manje? Tražite da plaćate manje.

    Ne možete platiti? Odmah razgovarajte, prije nego dug poraste.

    Čuvajte sve potvrde (ricevute).
    .debts = Dugovi i računi
    .isee = Napraviti ISEE
    .stages = Još o stanu
    .person = Razgovor s osobom
social_housing-faults =
    Odmah pišite onome ko upravlja kućom. Pošaljite sliku.

    Male popravke su Vaše. Velike, kao kotao (caldaia), nisu.

    Osjetite miris plina? Izađite i zovite 112.
    .numbers = Korisni brojevi
    .rules = Pravila kuće
    .stages = Još o stanu
    .person = Razgovor s osobom
social_housing-ending =
    Pogledajte datum napisan u dogovoru.

    Razgovarajte sa socijalnim radnikom (assistente sociale) nekoliko mjeseci ranije.

    Na kraju pregledajte stan zajedno. Slikajte.

    Tražite potpisan papir, i kauciju (cauzione).
    .own = Stan samo na moje ime
    .losing_home = Gubim stan
    .residence = Prebivalište (residenza)
    .person = Razgovor s osobom
social_housing-own =
    Želite svoj stan pod kiriju? Tražite pisan i ovjeren ugovor (registrato).

    Treba za ISEE i za prebivalište (residenza).

    Kaucija (cauzione) je najviše tri mjesečne kirije.

    Uvijek plaćajte uz potvrdu (ricevuta).
    .careful = Pazite na novac
    .residence = Prebivalište (residenza)
    .person = Razgovor s osobom
social_housing-without_permit =
    Za javni stan (casa popolare) treba duga dozvola.

    Vrijedi i dozvola od dvije godine, uz posao. Pitajte za svoju.

    Bez dozvole javnog stana nema. Imate djecu? Razgovarajte sa socijalnim radnikom (assistente sociale).
    .short = Stan na kratko vrijeme
    .own = Stan samo na moje ime
    .person = Razgovor s osobom
social_housing-careful =
    Za zahtjev se plaća samo taksa (bollo).

    Niko Vam ne može prodati mjesto na listi.

    Ne plaćajte da vidite stan.
    .go = Gdje ići
    .papers = Šta ponijeti
    .person = Razgovor s osobom
