### Useful numbers, called from every screen.

numbers = Nimero yu am njariñ
numbers-emergency =
    Su amee loraange, wool 112.

    Doo fay dara, guddi ak bëccëg. Mën nga laaj sa làkk.
    .more = Yeneen nimero
    .done = Dellu fi ma nekkoon
numbers-more =
    Nimero yu am njariñ yépp.

    Am na SIM yu nimero mën ñàkka dox. Su ko defee, jéemal ak beneen telefon.
    .done = Dellu fi ma nekkoon
