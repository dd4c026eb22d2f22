### The way to a person. Honest: nobody answers in the chat yet.

person = Una persona
person-how =
    Qui in chat non risponde ancora una persona.

    Puoi telefonare o andare in un ufficio.
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
