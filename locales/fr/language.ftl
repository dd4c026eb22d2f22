### The choice of language, and the notice about data that follows it.

language = Langue
language-choose =
    Choisissez la langue.

    Choose your language.
    .invalid = Touchez une langue de la liste.
language-privacy =
    Ici, nous ne demandons ni nom ni documents.
    Nous gardons votre langue, votre commune et l’endroit où vous êtes dans le menu. Voir « Mes données ».
    Sur Telegram, Telegram aussi peut lire les messages.
