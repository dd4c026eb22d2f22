### Talking in private. Every first line, button and title is as ordinary as those of any other
### topic: somebody may look over her shoulder. Nothing here promises help, safety or secrecy.

private = Parlare in privato
private-sign = Scegli un’immagine per continuare.
    .flower = Fiore
    .book = Libro
    .key = Chiave
    .food = Piatto
    .travel = Aereo
    .house = Casa
    .clock = Orologio
    .school = Zaino
    .letter = Busta
    .money = Banconota
    .heart = Cuore
    .medicine = Scatola
    .invalid = Tocca una delle immagini.
private-numbers =
    Qui adesso non risponde nessuno.

    A questi numeri risponde una persona.
    .topics = Cercare nel menu
private-later =
    Adesso è chiuso. Riapre: { $opens }.

    Puoi già lasciare la tua domanda. Qualcuno la legge quando riapre.
private-uncertain = Puoi lasciare una domanda. Adesso non sappiamo dirti quando qualcuno la legge.
private-answerer = Con chi vuoi parlare?
    .woman = Con una donna
    .same = È uguale
    .invalid = Tocca una delle scelte.
private-home = Come va a casa?
    .fine = Bene
    .so_so = Così così
    .bad = Male
    .invalid = Tocca una delle scelte.
private-fine =
    Vuoi parlare con una persona?

    Legge chi lavora allo sportello.

    Se tocchi «Sì», la richiesta parte subito.
    .yes = Sì
    .no = Non adesso
private-alone = Puoi leggere da solo o da sola, adesso?
    .yes = Sì
    .no = No
private-another_time =
    Va bene. Torna quando vuoi.

    Tocca «Una persona», poi «Parlare in privato».
    .topics = Cercare nel menu
private-whose = Per chi è?
    .me = Per me
    .minor = Per me: ho meno di 18 anni
    .other = Per un’altra persona
    .tired = Per me: non ce la faccio più
    .calm = Per me: perdo la calma
    .invalid = Tocca una delle scelte.
private-confirm =
    Vuoi parlare con una persona?

    Se tocchi «Sì», la richiesta parte subito.
    .yes = Sì
    .no = Non adesso
private-minor =
    Vuoi parlare con una persona?

    Chi risponde, a volte, deve parlarne con altri adulti.

    Se tocchi «Sì», la richiesta parte subito.
    .yes = Sì
    .no = Non adesso
# Source: comune.lissone.mb.it; gazzettadiparma.it (112 answers day and night, and may ring back when the caller hangs up); n.d., 2020-02-11; confidence C; verified: no (draft)
private-tired =
    Se è urgente, chiama il 112.

    Se chiudi la chiamata, il 112 può richiamare.

    Vuoi parlare con una persona?

    Se tocchi «Sì», la richiesta parte subito.
    .yes = Sì
    .no = Non adesso
private-for_other =
    Vuoi parlare con una persona?

    Non serve dire il nome dell’altra persona.

    Se tocchi «Sì», la richiesta parte subito.
    .yes = Sì
    .no = Non adesso
private-calm =
    Vuoi parlare con una persona?

    Legge chi lavora allo sportello.

    Se tocchi «Sì», la richiesta parte subito.
    .yes = Sì
    .no = Non adesso
private-ticket =
    Il tuo numero è { $ticket }.

    Sei allo sportello? Resta vicino: una persona chiama questo numero.

    Sei in un altro posto? Telefona, o vieni e di’ questo numero.
    .topics = Cercare nel menu
private-ticket_later =
    Il tuo numero è { $ticket }.

    La richiesta è arrivata. Adesso è chiuso.

    Qualcuno legge da: { $opens }. Se è urgente, ci sono i numeri utili.

    Quando torni, di’ questo numero.
    .topics = Cercare nel menu
private-ticket_unsure =
    Il tuo numero è { $ticket }.

    La richiesta è arrivata.

    Adesso non sappiamo dirti quando qualcuno legge. Se è urgente, usa questi numeri.

    Quando torni, di’ questo numero.
    .topics = Cercare nel menu
private-phone =
    La richiesta è partita. Prima di continuare, leggi qui.

    Legge solo chi risponde alle richieste in privato.

    Chi lavora qui, in casi gravi, deve avvisare. Per esempio se un bambino è in pericolo.

    Un telefono collegato può tenere copie. Può farlo anche chi ha intestata la SIM.

    Il telefono e Telegram li usi solo tu?
    .mine = Sì, solo io
    .shared = No, o non so
    .invalid = Tocca una delle scelte.
private-phone_open =
    La richiesta è partita. Prima di continuare, leggi qui.

    Legge chi lavora allo sportello.

    Chi lavora qui, in casi gravi, deve avvisare. Per esempio se un bambino è in pericolo.

    Un telefono collegato può tenere copie. Può farlo anche chi ha intestata la SIM.

    Il telefono e Telegram li usi solo tu?
    .mine = Sì, solo io
    .shared = No, o non so
    .invalid = Tocca una delle scelte.
private-shared =
    Allora è meglio un altro telefono, o una persona.

    Qui puoi continuare lo stesso. Puoi anche chiudere e tornare.
    .on = Continuare qui
    .call = Telefonare
private-when = Quando vuoi parlare?
    .now = Adesso
    .today = Oggi
    .days = In questi giorni
    .invalid = Tocca una delle scelte.
# Source: comune.lissone.mb.it; gazzettadiparma.it (112 answers day and night, and may ring back when the caller hangs up); n.d., 2020-02-11; confidence C; verified: no (draft)
private-now =
    Se è urgente, chiama il 112.

    Se chiudi la chiamata, il 112 può richiamare.
    .on = Continuare
private-hidden =
    Chi non deve vedere la richiesta?

    Da adesso chi scegli resta fuori.
    .nobody = Nessuno in particolare
    .municipality = Qualcuno del mio Comune
    .country = Qualcuno del mio Paese
    .staff = Conosco chi lavora lì
    .invalid = Tocca una delle scelte.
private-tongue = In che lingua vuoi parlare?
    .italian = In italiano
    .mediator = Nella mia, con una mediatrice
    .invalid = Tocca una delle scelte.
private-told =
    Fatto. Torna quando vuoi: «Una persona», poi «Parlare in privato».

    Per uscire tocca «Chiudi»: qui resta una pagina qualsiasi.
private-waiting = La richiesta è arrivata. La leggiamo appena possibile.
    .look = Ci sono novità?
    .write = Scrivere
    .more = Altre scelte
private-reading = Una persona sta leggendo la richiesta.
    .look = Ci sono novità?
    .write = Scrivere
    .more = Altre scelte
private-closed =
    La richiesta è arrivata. Adesso è chiuso.

    Qualcuno legge da: { $opens }. Se è urgente, ci sono i numeri utili.
    .look = Ci sono novità?
    .write = Scrivere
    .more = Altre scelte
private-unsure =
    La richiesta è arrivata.

    Adesso non sappiamo dirti quando qualcuno legge. Se è urgente, usa questi numeri.
    .look = Ci sono novità?
    .write = Scrivere
    .more = Altre scelte
private-more = Che cosa vuoi fare?
    .notice = Ricevere un avviso
    .picture = Scegliere un’immagine
    .withdraw = Non serve più
    .look = Ci sono novità?
private-hours =
    Quando possiamo scriverti?

    Ti scriviamo solo: «La scheda che hai chiesto è pronta.»
    .morning = La mattina
    .afternoon = Il pomeriggio
    .evening = La sera
    .invalid = Tocca una delle scelte.
private-allowed = Fatto. Un solo avviso, in quelle ore.
private-choose =
    Scegli un’immagine e tienila a mente.

    Quando torni, te la chiediamo. Con un’altra immagine si apre una pagina qualsiasi.
    .flower = Fiore
    .book = Libro
    .key = Chiave
    .food = Piatto
    .travel = Aereo
    .house = Casa
    .clock = Orologio
    .school = Zaino
    .letter = Busta
    .money = Banconota
    .heart = Cuore
    .medicine = Scatola
    .invalid = Tocca una delle immagini.
private-chose = Fatto. Ti chiediamo questa immagine quando torni.
private-sure = Vuoi chiudere la richiesta?
    .yes = Sì
    .no = No
private-over =
    La richiesta è chiusa.

    Se ti serve ancora, torna quando vuoi.
    .topics = Cercare nel menu
private-answered = Quando tocchi un’altra cosa, queste parole spariscono.
    .write = Rispondere
    .look = Ci sono novità?
private-write =
    Scrivi qui. Poi togliamo le tue parole da questa chat.

    Non mandare foto o documenti.
    .invalid = È troppo lungo. Scrivi meno parole.
private-wrote = Fatto. Abbiamo tolto le tue parole da questa chat.
private-unkept = Adesso non possiamo tenere parole scritte. La richiesta resta.
