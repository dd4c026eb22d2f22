### Registering where one lives (residenza).

residence = Prebivalište (residenza)
residence-home =
    Prebivalište (residenza) kaže općini (Comune) gdje stanujete.

    Gdje sada stanujete?
    .own = Imam ugovor ili svoj stan
    .hosted = Neko me prima kod sebe
    .nowhere = Nemam stalni stan
    .refused = Općina je rekla ne
    .unsaid = Radije da ne kažem
residence-own = Ponesite ugovor, ili drugi papir o stanu.
residence-hosted =
    Ko Vas prima, potpisuje jedan papir. Ponesite i dokument te osobe.

    Pitajte u općini (Comune) koji papir treba.
residence-nowhere =
    Prebivalište (residenza) možete tražiti i bez stana.

    Recite da ste «senza fissa dimora» (bez stalnog stana). Objasnite gdje provodite dane i ko Vas poznaje.
residence-card =
    Traži se u uredu «Anagrafe» u općini (Comune).

    Treba Vam za doktora. Treba Vam za ličnu kartu.
    .papers = Šta ponijeti
    .then = A poslije? Ko dolazi kući
    .without_permit = Bez boravišne dozvole
    .not_asked = Šta nije potrebno
    .elsewhere = Druga općina
residence-nothing =
    Idite u općinu (Comune) i tražite ured «Anagrafe».

    Adresa još nije provjerena. Zato je ne pišemo.
    .papers = Šta ponijeti
    .then = A poslije? Ko dolazi kući
    .without_permit = Bez boravišne dozvole
    .not_asked = Šta nije potrebno
    .elsewhere = Druga općina
    .person = Razgovor s osobom
residence-papers =
    Ponesite ove dokumente, ako ih imate.

    Pasoš. Dozvolu, ili potvrdu (ricevuta). Jedan papir o stanu.

    Nedavno ste stigli zbog porodice? Ponesite vizu i «nulla osta».

    Nešto nedostaje? Svejedno idite i pitajte.
    .go = Gdje ići
    .then = A poslije?
    .not_asked = Šta nije potrebno
residence-then =
    Općinski policajac (vigile) dolazi kući. Provjerava samo da li tu stanujete.

    Napišite svoje ime na zvono. Recite općini (Comune) kad ste kod kuće.

    Kad produžite dozvolu, vratite se u «Anagrafe».
    .refused = Općina je rekla ne
    .go = Gdje ići
    .papers = Šta ponijeti
residence-refused =
    Tražite «ne» napismeno. Usmeno «ne» nije dovoljno.

    Možete odgovoriti i objasniti.

    Možete podnijeti žalbu (ricorso) prefektu (Prefetto). Imate 30 dana. Odmah tražite pomoć.
    .go = Gdje ići
    .not_asked = Šta nije potrebno
    .person = Razgovor s osobom
residence-without_permit =
    Imate potvrdu (ricevuta) za dozvolu? Onda možete tražiti prebivalište (residenza).

    Bez dozvole i bez potvrde obično ne.

    Liječenje svejedno postoji. I škola za djecu.
    .doctor = Doktor i liječenje
    .permit = Boravišna dozvola
    .go = Gdje ići
    .person = Razgovor s osobom
residence-not_asked =
    Ako stvarno stanujete ovdje, prebivalište (residenza) je pravo.

    Ne kupuje se. Ne dajte novac onome ko ga prodaje.

    Lična karta ne treba unaprijed. Dovoljan je pasoš.
    .go = Gdje ići
    .papers = Šta ponijeti
    .person = Razgovor s osobom
