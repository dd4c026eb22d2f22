### The choice of language, and the notice about data that follows it.

language = Jezik
language-choose =
    Izaberite jezik.

    Choose your language.
    .invalid = Dodirnite jedan jezik s liste.
language-privacy =
    Ovdje ne tražimo ni ime ni dokumente.
    Pamtimo jezik, općinu i dokle ste stigli. Pogledajte «Moji podaci».
    Na Telegramu poruke može čitati i Telegram.
