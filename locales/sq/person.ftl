### The way to a person. Whether somebody answers here is asked each time.

person = Një person
person-how =
    Tani përgjigjet një person i sportelit.

    Mund edhe të telefononi ose të shkoni në një zyrë.
    .ask = Pyesni një person
    .private = Flisni privatisht
    .call = Telefononi
    .visit = Shkoni në një zyrë
    .show = Një fjali për ta treguar
    .topics = Kërkoni në menu
person-later =
    Tani është mbyllur. Hapet përsëri: { $opens }.

    Mund ta lini që tani pyetjen tuaj. Dikush e lexon kur të hapet.
    .ask = Lini një pyetje
    .private = Flisni privatisht
    .call = Telefononi
    .visit = Shkoni në një zyrë
    .show = Një fjali për ta treguar
    .topics = Kërkoni në menu
person-unsure =
    Mund të lini një pyetje. Tani nuk dimë t’ju themi kur e lexon dikush.

    Mund edhe të telefononi ose të shkoni në një zyrë.
    .ask = Lini një pyetje
    .private = Flisni privatisht
    .call = Telefononi
    .visit = Shkoni në një zyrë
    .show = Një fjali për ta treguar
    .topics = Kërkoni në menu
person-alone =
    Këtu në bisedë nuk përgjigjet ende një person.

    Mund të telefononi ose të shkoni në një zyrë.
    .private = Flisni privatisht
    .call = Telefononi
    .visit = Shkoni në një zyrë
    .show = Një fjali për ta treguar
    .topics = Kërkoni në menu
person-office = Në këtë zyrë mund të flisni me një person.
    .show = Një fjali për ta treguar
    .elsewhere = Një komunë tjetër
person-nothing =
    Këtu afër nuk ka ende zyrë të verifikuar.

    Mund të pyesni në komunën tuaj (Comune). Mund të përdorni edhe numrat e dobishëm.
    .show = Një fjali për ta treguar
    .call = Telefononi
    .elsewhere = Një komunë tjetër
person-show =
    Mund ta tregoni ose ta lexoni këtë fjali:

    «Buongiorno. Parlo poco italiano. Vorrei parlare con una persona. C’è un mediatore?»

    Do të thotë: «Mirëdita. Flas pak italisht. Dua të flas me një person. A ka një mediator?»
    .call = Telefononi
    .visit = Shkoni në një zyrë
    .topics = Kërkoni në menu
