### Citizenship of children born in Italy.

citizenship = Državljanstvo djece
citizenship-age =
    Ko se rodi ovdje, ne dobija državljanstvo automatski.

    Postoji put, sa 18 godina.

    Koliko godina ima Vaše dijete, ili koliko imate Vi?
    .minor = Manje od 18 godina
    .eighteen = 18 godina
    .older = 19 godina ili više
    .parent = Roditelj dobija državljanstvo
    .born_abroad = Rođenje nije u Italiji
    .unsaid = Radije da ne kažem
citizenship-eighteen =
    Ko je ovdje rođen i uvijek ovdje živio, može dobiti italijansko državljanstvo.

    To izjavi lično u općini (Comune), prije 19. rođendana. Ne čekajte.
citizenship-older =
    Općina (Comune) je trebala poslati pismo prije 18. rođendana.

    Nikad nije stiglo? Može se tražiti i poslije 19 godina.
citizenship-parent =
    Roditelj dobija italijansko državljanstvo? Dobija ga i maloljetno dijete koje živi s njim.

    Recite to u općini (Comune) na dan zakletve.

    Dijete je rođeno daleko? Pravila su se promijenila: pitajte.
citizenship-card =
    Ured je «Stato civile» (matičar) u Vašoj općini (Comune).
    .papers = Šta ponijeti
    .gaps = Ako nedostaje neki period
    .without_permit = Bez boravišne dozvole
    .not_asked = Šta nije potrebno
    .elsewhere = Druga općina
citizenship-nothing =
    Idite u općinu (Comune) i tražite «Stato civile» (matičar).

    Adresa još nije provjerena. Zato je ne pišemo.
    .papers = Šta ponijeti
    .gaps = Ako nedostaje neki period
    .without_permit = Bez boravišne dozvole
    .not_asked = Šta nije potrebno
    .elsewhere = Druga općina
    .person = Razgovor s osobom
citizenship-minor =
    Sada možete pripremiti put.

    Neka prebivalište (residenza) uvijek bude prijavljeno. Uvijek produžite dozvolu.

    Čuvajte svjedočanstva, vakcine i papire od pedijatra.

    Prije 18. rođendana općina (Comune) pošalje pismo.
    .parent = Roditelj dobija državljanstvo
    .gaps = Ako nedostaje neki period
    .residence = Prebivalište (residenza)
    .go = Gdje ići
citizenship-born_abroad =
    Za one koji su rođeni daleko postoje drugi putevi.

    Za svaku priču su drugačiji. Ured «patronato» ih gleda s Vama.
    .parent = Roditelj dobija državljanstvo
    .not_asked = Šta nije potrebno
    .person = Razgovor s osobom
citizenship-papers =
    Ponesite pasoš i ličnu kartu.

    Ponesite dozvole iz ovih godina, ako ih imate.

    Općina (Comune) sama traži zapis o rođenju.

    Nešto se plaća. Prvo pitajte koliko.
    .go = Gdje ići
    .gaps = Ako nedostaje neki period
    .not_asked = Šta nije potrebno
citizenship-gaps =
    Nedostaje neki period prebivališta (residenza) ili dozvole?

    Greške roditelja i ureda ne računaju se protiv djeteta.

    Ponesite svjedočanstva, vakcine, papire doktora. Dokazuju da je dijete bilo ovdje.
    .go = Gdje ići
    .papers = Šta ponijeti
    .person = Razgovor s osobom
citizenship-without_permit =
    Sa 18 godina treba dozvola, ili zahtjev za nju.

    Nema je? Tražite pomoć u uredu «patronato», brzo.

    Godine škole vrijede kao dokaz.
    .go = Gdje ići
    .permit = Boravišna dozvola
    .person = Razgovor s osobom
citizenship-not_asked =
    Primanja roditelja nisu potrebna. Ispit iz italijanskog nije potreban.

    Italija ne traži da ostavite drugo državljanstvo. Vaša zemlja možda da: pitajte konzulat.
    .go = Gdje ići
    .papers = Šta ponijeti
    .person = Razgovor s osobom
