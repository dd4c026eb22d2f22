### The choice of language, and the notice about data that follows it.

language = Wika
language-choose =
    Piliin ang wika ninyo.

    Choose your language.
    .invalid = Pindutin ang isang wika sa listahan.
language-privacy =
    Hindi namin hinihingi rito ang pangalan o mga dokumento.
    Tinatandaan namin ang wika, Comune (bayan) at kung nasaan na kayo sa menu. Tingnan ang “Ang data ko”.
    Sa Telegram, nababasa rin ng Telegram ang mga mensahe.
