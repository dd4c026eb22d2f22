### What the desk knows about the person. It promises only what it can do.

my_data = Datele mele
my_data-start =
    Aici vedeți ce ținem minte despre dumneavoastră.

    Puteți și să ștergeți.
    .see = Vreau să văd
    .erase = Vreau să șterg
    .limits = Ce poate rămâne
# Variables: $language (String): the language's name; $municipality (String): its name, or the
# word `none` when it was not told; $since (String): the day of the first message, written out.
my_data-shown =
    Aceasta este ceea ce ținem minte.

    Limba: { $language }.
    { $municipality ->
        [none] Localitatea: nu o știm.
       *[other] Localitatea: { $municipality }.
    }
    Din ziua: { $since }.

    Păstrăm și unde ați ajuns în meniu și codul acestui chat. Așa vă putem răspunde.
my_data-limits =
    Ștergem ceea ce păstrăm noi.

    După două zile nu mai putem scoate un mesaj din Telegram. Dumneavoastră puteți.

    Telegram poate păstra copii. La fel și un alt telefon conectat.
    .see = Vreau să văd
    .erase = Vreau să șterg
my_data-confirm =
    Sigur doriți să ștergeți?

    Uităm limba, localitatea și răspunsurile. Scoatem de aici mesajele recente.

    Dacă ați întrebat o persoană, retragem cererea și o ștergem și pe ea.

    Alte copii pot rămâne. Apoi vedeți numai pagina de închidere.
    .erase = Da, ștergeți
    .keep = Nu, înapoi
