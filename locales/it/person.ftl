### The way to a person. Whether somebody answers here is asked each time.

person = Una persona
person-how =
    Adesso risponde una persona dello sportello.

    Puoi anche telefonare o andare in un ufficio.
    .ask = Chiedere a una persona
    .private = Parlare in privato
    .call = Telefonare
    .visit = Andare in un ufficio
    .show = Una frase da mostrare
    .topics = Cercare nel menu
person-later =
    Adesso è chiuso. Riapre: { $opens }.

    Puoi già lasciare la tua domanda. Qualcuno la legge quando riapre.
    .ask = Lasciare una domanda
    .private = Parlare in privato
    .call = Telefonare
    .visit = Andare in un ufficio
    .show = Una frase da mostrare
    .topics = Cercare nel menu
person-unsure =
    Puoi lasciare una domanda. Adesso non sappiamo dirti quando qualcuno la legge.

    Puoi anche telefonare o andare in un ufficio.
    .ask = Lasciare una domanda
    .private = Parlare in privato
    .call = Telefonare
    .visit = Andare in un ufficio
    .show = Una frase da mostrare
    .topics = Cercare nel menu
person-alone =
    Qui in chat non risponde ancora una persona.

    Puoi telefonare o andare in un ufficio.
    .private = Parlare in privato
    .call = Telefonare
    .visit = Andare in un ufficio
    .show = Una frase da mostrare
    .topics = Cercare nel menu
person-office = In questo ufficio puoi parlare con una persona.
    .show = Una frase da mostrare
    .elsewhere = Un altro Comune
person-nothing =
    Qui vicino non c’è ancora un ufficio verificato.

    Puoi chiedere nel tuo Comune. Puoi anche usare i numeri utili.
    .show = Una frase da mostrare
    .call = Telefonare
    .elsewhere = Un altro Comune
person-show =
    Puoi mostrare o leggere questa frase:

    «Buongiorno. Parlo poco italiano. Vorrei parlare con una persona. C’è un mediatore?»
    .call = Telefonare
    .visit = Andare in un ufficio
    .topics = Cercare nel menu
