### The choice of language, and the notice about data that follows it.

language = Làkk
language-choose =
    Tànnal sa làkk.

    Choose your language.
    .invalid = Bësal benn làkk ci list bi.
language-privacy =
    Fii laajuñu la sa tur walla say kayit.
    Li nu denc mooy làkk wi, Comune bi ak fi nga tollu. Xoolal «Li ñu xam ci man».
    Ci Telegram, Telegram itam mën na jàng mesaas yi.
