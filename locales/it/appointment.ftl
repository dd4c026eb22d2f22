### Booking a place at a service. Nothing here says more than what is really agreed.

appointment = Prenota
appointment-demonstration =
    Questa è una prova. Gli orari sono inventati.

    Nessun ufficio riceve la richiesta. Nessuno ti aspetta.
appointment-mediator = Vuoi una persona che parla la tua lingua?
    .invalid = Tocca una delle due scelte.
    .with = Sì, grazie
    .without = No, parlo italiano
appointment-choose = Quando puoi venire? I primi posti liberi sono questi.
    .earlier = Prima nella giornata
    .later = Più tardi nella giornata
    .more = Altri posti dopo questi
    .week = La settimana dopo
    .elsewhere = In un altro posto
appointment-others = Puoi andare anche qui.
appointment-alone = Non ci sono altri posti dove prenotare.
    .here = Torna ai posti liberi
    .wait = Avvisami se si libera
    .person = Una persona
# Variables: $when (String): day and time; $until (String): a time of today.
appointment-held = { $when }. Teniamo il posto per te fino alle { $until }.
appointment-reminders =
    Vuoi un avviso prima?

    L’avviso non dice per che cosa è. Scegli quando può arrivare.
    .invalid = Tocca una delle scelte.
    .day = Di giorno
    .morning = Solo di mattina
    .afternoon = Solo di pomeriggio
    .none = Nessun avviso
appointment-words =
    Vuoi dire due parole al servizio? Così non devi ripetere.

    Le legge solo il servizio. Puoi anche non scrivere niente.
    .invalid = Scrivi al massimo 200 lettere.
appointment-confirm = Va bene così?
    .book = Sì, prenota
    .other = No, un altro orario
# Variables: $when (String): day and time; $place (String): the Italian name of the place;
# $reference (String): a few characters.
appointment-given =
    Hai il posto.

    { $when }
    { $place }

    Il tuo codice è { $reference }. Mostralo allo sportello.
appointment-asked =
    Abbiamo chiesto il posto. Il servizio deve dire di sì.

    { $when }
    { $place }

    Il tuo codice è { $reference }. Guarda qui la risposta.
appointment-asked_here =
    Abbiamo chiesto il posto. Il servizio deve dire di sì.

    { $when }
    { $place }

    Il tuo codice è { $reference }. Per la risposta, chiedi al servizio con il codice.
# Variables: $when (String): day and time; $reference (String): a few characters.
appointment-given_quietly =
    Fatto. { $when }

    Il codice è { $reference }. Ricordalo: qui non resta scritto.
appointment-asked_quietly =
    Abbiamo chiesto. Il servizio deve dire di sì.

    { $when }

    Il codice è { $reference }. Ricordalo: qui non resta scritto.
appointment-done = Porta i documenti che vedi nella scheda. Se non puoi venire, dillo qui.
    .file = Nel mio calendario
    .pin = Vedi sulla mappa
    .mine = I miei appuntamenti
    .menu = Menu
appointment-sent = Ecco il foglio per il tuo calendario.
# Variables: $code (String): what the code holds; never told in words.
appointment-code = Guarda il codice con il telefono. Così lo porti con te.
appointment-file = Appuntamento
appointment-quiet = Abbiamo finito.
    .menu = Menu
appointment-coded = Con il codice vedi la risposta, o lasci il posto. Scrivilo in «{ my_appointments }».
    .menu = { appointment-quiet.menu }
appointment-quiet_mediator = { appointment-mediator }
    .invalid = { appointment-mediator.invalid }
    .with = { appointment-mediator.with }
    .without = { appointment-mediator.without }
appointment-quiet_choose = { appointment-choose }
    .earlier = { appointment-choose.earlier }
    .later = { appointment-choose.later }
    .more = { appointment-choose.more }
    .week = { appointment-choose.week }
appointment-quiet_words = { appointment-words }
    .invalid = { appointment-words.invalid }
appointment-quiet_confirm = { appointment-confirm }
    .book = { appointment-confirm.book }
    .other = { appointment-confirm.other }
appointment-quiet_taken = { appointment-taken }
appointment-quiet_lapsed = { appointment-lapsed }
appointment-quiet_limit = Hai già un posto qui. Con il codice puoi lasciarlo, in «{ my_appointments }».
    .mine = { appointment-limit.mine }
    .person = { appointment-limit.person }
appointment-quiet_nothing = { appointment-nothing }
    .person = { appointment-nothing.person }
    .menu = { appointment-gone.menu }
appointment-taken = Questo posto non è più libero. Scegline un altro.
appointment-lapsed = È passato troppo tempo. Il posto è di nuovo libero per tutti.
appointment-limit = Hai già un posto qui. Puoi spostarlo o lasciarlo.
    .mine = I miei appuntamenti
    .person = Una persona
appointment-nothing = Adesso non c’è un posto libero.
    .wait = Avvisami se si libera
    .elsewhere = In un altro posto
    .person = Una persona
appointment-waiting =
    Sei in lista. Se si libera un posto, lo teniamo per te per poco tempo.

    Ti scriviamo, se possiamo. Guarda anche qui, nei tuoi appuntamenti.
    .mine = I miei appuntamenti
    .menu = Menu
appointment-gone = Qui adesso non si può prenotare.
    .person = Una persona
    .menu = Menu
