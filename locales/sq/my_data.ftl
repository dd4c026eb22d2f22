### What the desk knows about the person. It promises only what it can do.

my_data = Të dhënat e mia
my_data-start =
    Këtu shihni çfarë mbajmë mend për ju.

    Mund edhe t’i fshini.
    .see = Shih
    .erase = Fshi
    .limits = Çfarë mund të mbetet
my_data-shown =
    Kjo është ajo që mbajmë mend.

    Gjuha: { $language }.
    { $municipality ->
        [none] Komuna: nuk e dimë.
       *[other] Komuna: { $municipality }.
    }
    Nga dita: { $since }.

    Mbajmë edhe ku keni mbetur dhe kodin e bisedës. Kështu mund t’ju përgjigjemi.
my_data-limits =
    Ne fshijmë atë që mbajmë ne.

    Pas dy ditësh nuk mund ta heqim më një mesazh nga Telegram. Ju mundeni.

    Telegram mund të mbajë kopje. Edhe një telefon tjetër i lidhur.
    .see = Shih
    .erase = Fshi
my_data-confirm =
    Doni vërtet t’i fshini?

    Harrojmë gjuhën, komunën dhe përgjigjet. Heqim nga këtu mesazhet e fundit.

    Nëse keni pyetur një person, e tërheqim kërkesën dhe e fshijmë edhe atë.

    Kopje të tjera mund të mbeten. Pastaj shihni vetëm faqen e mbylljes.
    .erase = Po, fshi
    .keep = Jo, kthehu
