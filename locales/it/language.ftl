### The choice of language, and the notice about data that follows it.

language = Lingua
language-choose =
    Scegli la lingua.

    Choose your language.
    .invalid = Tocca una lingua della lista.
language-privacy =
    Qui non chiediamo nome né documenti.
    Ricordiamo lingua, Comune e a che punto sei. Vedi «I miei dati».
    Su Telegram, anche Telegram può leggere i messaggi.
