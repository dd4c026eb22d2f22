### A question for the people at the counter.

request = La tua domanda
request-waiting =
    La tua domanda è arrivata.

    La leggiamo appena possibile. Puoi uscire e tornare quando vuoi.
    .write = Scrivere
    .look = Ci sono novità?
    .withdraw = Non serve più
request-reading =
    Una persona sta leggendo la tua domanda.

    Puoi uscire e tornare quando vuoi.
    .write = Scrivere
    .look = Ci sono novità?
    .withdraw = Non serve più
request-closed =
    La tua domanda è arrivata. Adesso è chiuso.

    Qualcuno la legge da: { $opens }.
    .write = Scrivere
    .look = Ci sono novità?
    .withdraw = Non serve più
request-unsure =
    La tua domanda è arrivata.

    Adesso non sappiamo dirti quando qualcuno la legge. Puoi anche telefonare: vedi i numeri utili.
    .write = Scrivere
    .look = Ci sono novità?
    .withdraw = Non serve più
request-answered = Questa è la risposta.
    .write = Rispondere
    .look = Ci sono novità?
    .withdraw = Non serve più
request-write =
    Scrivi qui la tua domanda.

    Non scrivere password. Non mandare documenti.
    .invalid = È troppo lungo. Scrivi meno parole.
request-wrote = Fatto. La tua domanda adesso dice anche questo.
request-sure = Vuoi chiudere la richiesta?
    .yes = Sì
    .no = No
request-over =
    La domanda è chiusa.

    Se ti serve ancora, chiedi di nuovo.
    .again = Chiedere di nuovo
    .topics = Cercare nel menu
request-ticket =
    Il tuo numero è { $ticket }.

    Sei allo sportello? Resta vicino: una persona chiama questo numero.

    Sei in un altro posto? Telefona, o vieni e di’ questo numero.
    .topics = Cercare nel menu
request-ticket_later =
    Il tuo numero è { $ticket }.

    La tua domanda è arrivata. Adesso è chiuso.

    Qualcuno la legge da: { $opens }.

    Quando torni, di’ questo numero.
    .call = Telefonare
    .topics = Cercare nel menu
request-ticket_unsure =
    Il tuo numero è { $ticket }.

    La tua domanda è arrivata.

    Adesso non sappiamo dirti quando qualcuno la legge. Puoi anche telefonare: vedi i numeri utili.

    Quando torni, di’ questo numero.
    .call = Telefonare
    .topics = Cercare nel menu
request-nobody =
    Qui non risponde ancora una persona.

    Puoi telefonare: ci sono i numeri utili.
    .call = Telefonare
    .topics = Cercare nel menu
request-unkept = Adesso non possiamo tenere parole scritte. La richiesta resta.
