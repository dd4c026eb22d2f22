### What the desk knows about the person. It promises only what it can do.

my_data = Mes données
my_data-start =
    Ici, vous voyez ce que nous gardons sur vous.

    Vous pouvez aussi l’effacer.
    .see = Voir
    .erase = Effacer
    .limits = Ce qui peut rester
# Variables: $language (String): the language's name; $municipality (String): its name, or the
# word `none` when it was not told; $since (String): the day of the first message, written out.
my_data-shown =
    Voici ce que nous gardons.

    Langue : { $language }.
    { $municipality ->
        [none] Commune : nous ne la savons pas.
       *[other] Commune : { $municipality }.
    }
    Depuis : { $since }.

    Nous gardons aussi l’endroit où vous êtes dans le menu et le code de ce chat. Ainsi nous pouvons vous répondre.
my_data-limits =
    Nous effaçons ce que nous gardons nous-mêmes.

    Après deux jours, nous ne pouvons plus retirer un message de Telegram. Vous, oui.

    Telegram peut garder des copies. Un autre téléphone relié aussi.
    .see = Voir
    .erase = Effacer
my_data-confirm =
    Voulez-vous vraiment effacer ?

    Nous oublions langue, commune et réponses. Nous retirons d’ici les messages récents.

    Si vous avez demandé à une personne, nous retirons la demande et l’effaçons aussi.

    D’autres copies peuvent rester. Ensuite, vous voyez seulement la page de fermeture.
    .erase = Oui, effacer
    .keep = Non, revenir
