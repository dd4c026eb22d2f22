### The way to a person. Whether somebody answers here is asked each time.

person = Une personne
person-how =
    Une personne du guichet répond maintenant.

    Vous pouvez aussi téléphoner ou aller dans un bureau.
    .ask = Demander à une personne
    .private = Parler en privé
    .call = Téléphoner
    .visit = Aller dans un bureau
    .show = Une phrase à montrer
    .topics = Chercher dans le menu
person-later =
    C’est fermé maintenant. Réouverture : { $opens }.

    Vous pouvez déjà laisser votre question. Quelqu’un la lit à la réouverture.
    .ask = Laisser une question
    .private = Parler en privé
    .call = Téléphoner
    .visit = Aller dans un bureau
    .show = Une phrase à montrer
    .topics = Chercher dans le menu
person-unsure =
    Vous pouvez laisser une question. Nous ne savons pas dire quand quelqu’un la lira.

    Vous pouvez aussi téléphoner ou aller dans un bureau.
    .ask = Laisser une question
    .private = Parler en privé
    .call = Téléphoner
    .visit = Aller dans un bureau
    .show = Une phrase à montrer
    .topics = Chercher dans le menu
person-alone =
    Ici, dans le chat, personne ne répond encore.

    Vous pouvez téléphoner ou aller dans un bureau.
    .private = Parler en privé
    .call = Téléphoner
    .visit = Aller dans un bureau
    .show = Une phrase à montrer
    .topics = Chercher dans le menu
person-office = Dans ce bureau, vous pouvez parler à une personne.
    .show = Une phrase à montrer
    .elsewhere = Une autre commune
person-nothing =
    Il n’y a pas encore de bureau vérifié près d’ici.

    Vous pouvez demander à la mairie (Comune). Vous pouvez aussi utiliser les numéros utiles.
    .show = Une phrase à montrer
    .call = Téléphoner
    .elsewhere = Une autre commune
person-show =
    Vous pouvez montrer ou lire cette phrase :

    «Buongiorno. Parlo poco italiano. Vorrei parlare con una persona. C’è un mediatore?»

    Cela veut dire : « Bonjour. Je parle peu italien. Je voudrais parler à une personne. Y a-t-il un médiateur ? »
    .call = Téléphoner
    .visit = Aller dans un bureau
    .topics = Chercher dans le menu
