### Useful numbers, called from every screen. The numbers themselves stand in the directory.

numbers = Numéros utiles
numbers-emergency =
    S’il y a un danger, appelez le 112.

    C’est gratuit, jour et nuit. Vous pouvez demander votre langue.
    .more = Autres numéros
    .done = Revenir où j’étais
numbers-more =
    Tous les numéros utiles.

    Avec certaines cartes SIM, un numéro peut ne pas marcher. Essayez alors d’un autre téléphone.
    .done = Revenir où j’étais
