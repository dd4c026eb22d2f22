### The choice of language, and the notice about data that follows it.

language = Gjuha
language-choose =
    Zgjidhni gjuhën.

    Choose your language.
    .invalid = Prekni një gjuhë nga lista.
language-privacy =
    Këtu nuk kërkojmë as emër, as dokumente.
    Mbajmë mend gjuhën, komunën dhe ku keni mbetur. Shihni «Të dhënat e mia».
    Në Telegram, mesazhet mund t’i lexojë edhe Telegram.
