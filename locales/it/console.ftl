### The operators' room. Said to operators alone, who read Italian: no other language needs it.
### Titles and buttons stay neutral here too: a screen is seen by whoever passes.

console-title = Servizi della Bassa
console-rehearsal = Prova: gli operatori sono inventati. Qui non ci sono persone vere.
console-ways = Parti della stanza
console-way-queue = Coda
console-way-shift = Turno
console-way-drills = Prove
console-way-operators = Operatori
console-way-numbers = Numeri
console-way-audit = Registro
console-way-account = Il mio accesso
console-leave = Esci
console-yes = Sì
console-no = No
console-nobody = Nessuno
console-never = mai
console-unsaid = Non detto

## Times

# Variables: $time (String): 24-hour clock.
console-when-today = oggi alle { $time }
# Variables: $day (String): day and month; $time (String): 24-hour clock.
console-when = { $day } alle { $time }
console-ago-now = adesso
# Variables: $count (Number): how many.
console-ago-minutes = { $count } min fa
console-ago-hours = { $count } ore fa
console-ago-days = { $count } giorni fa
console-in-hours = tra { $count } h
console-in-days = tra { $count } giorni
console-seconds = { $count } s
console-day-1 = lunedì
console-day-2 = martedì
console-day-3 = mercoledì
console-day-4 = giovedì
console-day-5 = venerdì
console-day-6 = sabato
console-day-7 = domenica

## What is not there, and what went wrong

console-nothing = Qui non c’è niente
console-nothing-text = L’indirizzo non porta a niente che puoi vedere.
console-nothing-on = Torna all’inizio
console-stale = Questa pagina è vecchia
console-stale-text = Non è cambiato niente. Apri di nuovo la pagina e ripeti.
console-trouble = Un problema nostro
console-trouble-text = Non è stato possibile. Prova di nuovo tra poco.

## Coming in

console-enter = Accesso
console-enter-go = Entra
console-enter-refused = Nome, frase o codice non vanno bene. Controlla e prova di nuovo.
# Variables: $seconds (Number): how long to wait.
console-enter-wait = Troppe prove. Prova di nuovo tra { $seconds } secondi.
console-handle = Nome di accesso
# Variables: $handle (String): the name to sign in with.
console-handle-yours = Il tuo nome di accesso: { $handle }
console-passphrase = Frase di accesso
console-passphrase-new = Nuova frase di accesso
console-passphrase-again = La stessa frase, ancora
console-passphrase-current = Frase di accesso di adesso
console-passphrase-rule = Scegli quattro o più parole, almeno 14 caratteri. Non usarla altrove. Nessuno può leggerla, nemmeno noi: se la perdi, serve un nuovo invito.
console-passphrase-differs = Le due frasi sono diverse.
console-passphrase-short = La frase è corta: servono almeno 14 caratteri.
console-passphrase-long = La frase è troppo lunga.
console-passphrase-plain = La frase è troppo facile da indovinare. Usa più parole diverse.
console-passphrase-named = La frase contiene un nome che tutti conoscono. Scegline un’altra.
console-passphrase-not-yours = La frase di adesso non è giusta.
console-code = Codice del telefono
console-code-hint = Le sei cifre dell’app dei codici
console-code-wrong = Il codice non è giusto. Aspetta il prossimo e scrivilo.
console-invitation = Invito
# Variables: $name (String): who is invited.
console-invitation-text = Ciao, { $name }. Prepara il tuo accesso: bastano due passi.
console-step-passphrase = 1. La frase di accesso
console-step-codes = 2. L’app dei codici
console-codes-how = Apri sul telefono un’app di codici e inquadra il disegno.
console-codes-picture = Disegno da inquadrare con l’app dei codici
console-codes-text = Se non puoi inquadrare, scrivi nell’app queste lettere:
console-invitation-go = Finito

## Account

console-account = Il mio accesso
console-account-passphrase = Cambia la frase di accesso
console-account-go = Cambia e rientra
console-account-lost = Telefono o frase persi
console-account-lost-text = Dillo subito a chi amministra: chiude il tuo accesso e ti dà un nuovo invito. Le pratiche aperte tornano leggibili quando una collega le apre.

## The queue

console-queue = Coda
# Variables: $time (String): 24-hour clock.
console-queue-at = Aggiornata alle { $time }.
console-queue-still = Si aggiorna da sola: fermala
console-queue-move = È ferma: falla ripartire
console-queue-free = Da prendere
console-queue-free-none = Niente da prendere.
console-queue-theirs = Tue
console-queue-theirs-none = Nessuna pratica.
console-queue-others = Di altri
console-queue-off-duty = Non hai confermato il turno.
# Variables: $count (Number): how many came in a few minutes.
console-queue-flood =
    { $count ->
        [one] È arrivata { $count } richiesta in dieci minuti.
       *[other] Sono arrivate { $count } richieste in dieci minuti. Sono tutte qui: nessuna va persa.
    }
console-mark-repeated = Ha chiesto più volte
console-queue-closed = Chiuse
console-queue-closed-hint = Le rileggi finché restano; poi si cancellano da sole.
# Variables: $when (String): a day and a time.
console-closed-gone = si cancella { $when }
console-kind-ordinary = Accoglienza
console-kind-private = In privato
console-state-received = appena arrivata
console-state-waiting-opening = aspetta l’apertura
console-state-notified = avviso inviato
console-state-claimed = presa
console-state-acknowledged = in lavorazione
console-state-in-contact = in contatto
console-state-waiting-her = aspetta la persona
console-state-referred = segnalata a un altro servizio
console-state-closed = chiusa
console-when-now = Vuole risposta adesso
console-when-soon = Vuole risposta oggi
console-when-days = Va bene in questi giorni
# Variables: $when (String): an instant.
console-moves = si muove { $when }
console-moves-now = si muove adesso
console-mark-doubted = da capire

## A case

# Variables: $case (String): its characters.
console-about-case = Pratica { $case }
console-case-outside = Quando la prendi, vedi il resto.
console-case-taken = L’ha presa un’altra persona.
console-claim = La prendo
console-pass = Passo
console-acknowledge = Ci sono
console-acknowledge-hint = Conferma che sei al lavoro. Se non confermi, la pratica torna in coda.
console-release = Rimetti in coda
console-release-hint = Se chi l’ha presa non può continuare.
console-window-never = Non scrivere mai per prima: la persona torna quando può.
# Variables: $days, $from, $until (String): her days and hours.
console-window = Un solo avviso neutro, solo in questi giorni e ore: { $days }, { $from }–{ $until }.
console-body = Che cosa è stato scritto
console-body-empty = Ancora niente.
console-body-shut = Con le tue chiavi non si apre. Chiedi a una collega di aprire la pratica: poi si apre anche per te.
console-entry-altered = Questa parte è stata alterata e non si apre. Avvisa chi amministra.
console-author-her = La persona
console-entry-told = ha scritto
console-entry-note = nota
console-entry-reply = risposta
console-entry-ground = motivo della segnalazione
console-entry-ending = chiusura
console-answer = Rispondi
console-answer-own = Parole tue
console-answer-hint = La persona le legge quando torna e mostra il suo segno. Non promettere sicurezza o segreto.
console-answer-go = Lascia la risposta
console-note = Nota
console-note-words = Nota per la squadra
console-note-hint = La persona non la vede mai. Si apre solo con le chiavi della squadra.
console-note-go = Salva la nota
console-envelope = Che cosa ha detto di sé
console-envelope-wish = Quando
console-envelope-language = Lingua
console-envelope-mediator = Vuole una mediatrice
console-envelope-municipality = Comune
console-envelope-country = Paese
console-envelope-excluded = Chi non deve sapere
console-envelope-sign = Ha scelto un segno
console-envelope-waiting = Risposte che aspettano
console-envelope-called = Chi altro legge
console-excluded-municipality = persone del suo Comune
console-excluded-country = persone del suo Paese
console-excluded-acquaintance = persone che conosce
console-move = Muovi la pratica
console-review = Guardala di nuovo
console-review-missing = Scegli quando guardarla di nuovo.
console-wait-her = Aspetta la persona
console-wait-her-hint = La risposta è pronta. La legge quando torna.
console-wait-opening = Aspetta l’apertura
console-wait-opening-hint = Torna in coda a quell’ora e avvisa te per prima.
console-wait-go = Metti in attesa
console-refer = Segnala a un altro servizio
console-refer-ground = Perché puoi farlo
console-refer-consent = La persona è d’accordo
console-refer-law = Lo chiede la legge
console-refer-reason = Motivo
console-refer-reason-hint = A chi, che cosa hai detto, con quali parole era d’accordo o quale legge lo chiede.
console-refer-go = Segna la segnalazione
console-ground-missing = Scegli perché puoi farlo.
console-reason-missing = Scrivi il motivo.
console-close = Chiudi la pratica
console-close-outcome = Com’è finita
console-close-words = Due parole, se servono
console-close-go = Chiudi la pratica
console-outcome-answered = Ha avuto risposta
console-outcome-taken-over = La segue un altro servizio
console-outcome-withdrawn = Non vuole altro
console-outcome-lost = Non si è più fatta sentire
console-outcome-redirected = Non era per noi: le abbiamo mostrato dove
console-outcome-drill = Era una prova
console-outcome-missing = Scegli com’è finita.
console-words-missing = Scrivi qualcosa.
console-call-in = Chiama una mediatrice o una collega
console-call-in-hint = Chi chiami legge tutto e può scrivere note. Chi è escluso non compare.
console-call-in-nobody = Nessuna persona che si può chiamare.
console-call-in-who = Chi
console-call-in-go = Chiama
console-who-missing = Scegli chi chiamare.
console-doubt = Segna come da capire
console-undoubt = Togli il segno
console-doubt-hint = È un segno per la squadra. Non ferma niente.
console-trail = Che cosa è successo
console-trail-asked-again = La persona ha chiesto di nuovo.
console-trail-told = La persona ha scritto.
console-trail-read = La persona ha letto la risposta.
console-trail-wrong-sign = È stato mostrato un altro segno: forse non era lei.
console-trail-left = Ha chiuso in fretta.
console-trail-withdrew = Non vuole altro.
console-trail-parted = Da qui non può più ricevere risposte: la sua conversazione non c’è più.
# Variables: $name (String): a colleague.
console-trail-claimed = { $name } l’ha presa.
console-trail-gave-back = { $name } l’ha rimessa in coda.
console-trail-ran-out = Il tempo di { $name } è finito: è tornata in coda.
console-trail-taken-away = Tolta a { $name }.
console-trail-told-stayed = Ha letto che qualche messaggio è rimasto nella chat.
console-stayed = Messaggi non cancellati dalla chat: suoi { $hers }, nostri { $ours }, incerti { $unknown }.
console-refused-taken = L’ha presa un’altra persona.
console-refused-already-yours = È già tua.
console-refused-already-passed = Hai già passato.
console-refused-not-yours = Non è tua: può farlo solo chi l’ha presa.
console-refused-over = È chiusa.
console-refused-order = Da questo punto non si può. Prima conferma che ci sei.
console-refused-review = L’ora è passata, o è troppo lontana.
console-refused-long = La risposta è troppo lunga per un messaggio. Dividila in due.
console-refused-no-door = Da qui non può più ricevere risposte: la sua conversazione non c’è più. Se ha un numero di sportello, chiamala con quello. Le sue parole, se ne ha lasciate, restano qui.
console-refused-no-key = La squadra non ha ancora le chiavi: le parole non si possono tenere.

## Phrases

console-phrases = Frasi pronte
# Variables: $language (String): the language she reads.
console-phrases-text = La persona le legge in questa lingua: { $language }.
console-back-to-case = Torna alla pratica
console-group-contact = Primo contatto
console-group-safety = Sicurezza
console-group-appointment = Appuntamento
console-group-referral = Un altro servizio
console-group-road = La strada dopo
console-group-goodbye = Saluto
console-phrase-meant = In italiano:
console-phrase-back = Riletta da un’altra persona:
console-phrase-no-back = Nessuno l’ha ancora riletta in italiano.
console-phrase-draft = Bozza: nessuno ha ancora firmato questa frase.
console-phrase-draft-yes = So che è una bozza
console-phrase-draft-missing = È una bozza: conferma che lo sai, oppure scegli un’altra frase.
console-phrase-missing = Questa frase non c’è.
console-phrase-missing-language = In questa lingua manca: chiama una mediatrice.
console-phrase-go = Lascia questa frase

## Shifts

console-shift = Turno di oggi
console-shift-yours = Il tuo turno
console-shift-on = Sei in turno.
console-shift-off = Non sei in turno.
# Variables: $time (String): an instant.
console-shift-until = Fino a { $time }.
console-shift-confirm = Confermo: ci sono
console-shift-take = Prendo il turno
console-shift-unplanned = Nessun turno previsto adesso. Se sostituisci qualcuno, scegli quante ore.
console-shift-hours = Per quante ore
# Variables: $count (Number): hours.
console-shift-hours-count = { $count } ore
console-shift-hand-over = Lascio il turno
console-shift-hand-over-hint = Chi viene dopo conferma da sé.
console-shift-now = In turno adesso
console-shift-nobody = Nessuno ha confermato.
console-shift-none = Questo turno non si può confermare adesso.

## Drills

console-drills = Prove
console-drills-text = Una prova percorre la strada vera. Chi risponde lo scopre solo alla fine.
console-drills-kind = Squadra
console-drills-begin = Comincia una prova
console-drills-begun = La prova è cominciata.
console-drills-past = Prove fatte
console-drills-none = Ancora nessuna.
console-drills-when = Quando
console-drills-outcome = Esito
console-drills-rung = Avviso dopo
console-drills-claimed = Presa dopo
console-drills-acknowledged = Confermata dopo
console-drills-passed = riuscita
console-drills-failed = non riuscita

## Operators

console-operators = Operatori
console-operator-new = Invita una persona
console-operator-name = Nome
console-operator-handle = Nome di accesso
console-operator-handle-hint = Lettere, cifre e punti, senza spazi. Non deve essere un nome vero.
console-operator-roles = Che cosa fa
console-operator-trained = È una donna formata dal centro
console-operator-invite = Invita
console-operator-incomplete = Servono nome, nome di accesso e almeno un ruolo.
console-operator-taken = Questo nome di accesso è già di un’altra persona.
console-operator-again = Nuovo invito
# Variables: $name (String): a colleague.
console-operator-again-name = Nuovo invito per { $name }
console-operator-disable = Togli l’accesso
# Variables: $name (String): a colleague.
console-operator-disable-name = Togli l’accesso a { $name }
# Variables: $name (String): a colleague.
console-operator-again-text = Gli inviti di prima non valgono più. Con i nuovi { $name } prepara di nuovo l’accesso.
# Variables: $name (String): a colleague.
console-operator-disable-text = { $name } non entra più e non riceve avvisi. Le sue pratiche tornano in coda.
console-proof-text = Scrivi la tua frase di accesso e un codice nuovo: così siamo sicuri che sei tu.
console-proof-refused = Frase o codice non vanno bene. Aspetta il prossimo codice e prova di nuovo.
console-proof-wait = Troppe prove. Prova di nuovo tra qualche minuto.
console-role-reception = accoglienza
console-role-team = squadra riservata
console-role-mediator = mediazione
console-role-coordinator = coordinamento
console-role-administrator = amministrazione
console-mark-disabled = senza accesso
console-mark-no-key = accesso non ancora pronto
console-mark-unreachable = nessuna risposta agli avvisi di prova
console-mark-on-duty = in turno
console-mark-fictitious = inventato
console-invited = Invito pronto
# Variables: $name (String): who is invited.
console-invited-text = Dai questi due inviti a { $name } di persona. Si vedono solo adesso e valgono una volta.
console-invited-console = Per questa stanza, dopo l’indirizzo del sito
console-invited-telegram = Per gli avvisi, da scrivere al bot

## The recovery key

console-recovery = Chiave di riserva
console-recovery-text = Due persone scrivono la loro metà. Ogni pratica aperta torna leggibile a chi deve leggerla. Qui non si vede nessun contenuto.
console-recovery-first = Prima metà
console-recovery-second = Seconda metà
console-recovery-go = Rendi di nuovo leggibile
console-recovery-mistyped = C’è un errore in una delle metà. Confrontale con il foglio.
console-recovery-strange = Queste metà non aprono niente.
console-recovery-done = Fatto. Chi deve leggere ora può farlo.

## The audit

console-audit = Registro
console-audit-text = Ogni azione e ogni lettura, dalla più recente. Non contiene parole di nessuno.
console-audit-when = Quando
console-audit-who = Chi
console-audit-what = Che cosa
console-audit-about = Su
console-audit-older = Più vecchie
console-actor-desk = il programma
console-actor-maintainer = chi mantiene il programma
console-actor-stranger = senza accesso
console-actor-gone = persona non più presente
console-deed-signed-in = è entrato
console-deed-sign-in-refused = accesso rifiutato
console-deed-signed-out = è uscito
console-deed-enrolled = ha preparato l’accesso
console-deed-passphrase-changed = ha cambiato la frase
console-deed-queue-read = ha letto la coda
console-deed-case-opened = pratica nata
console-deed-case-seen = ha visto la pratica
console-deed-case-read = ha letto la pratica
console-deed-case-claimed = ha preso la pratica
console-deed-case-acknowledged = ha confermato
console-deed-case-passed = ha passato
console-deed-case-released = rimessa in coda
console-deed-case-answered = ha lasciato una risposta
console-deed-note-written = ha scritto una nota
console-deed-mediator-asked = ha chiamato una persona
console-deed-case-waiting = ha messo in attesa
console-deed-referred-by-consent = ha segnalato, con il consenso
console-deed-referred-by-law = ha segnalato, per legge
console-deed-case-closed = ha chiuso
console-deed-case-erased = pratica cancellata
console-deed-excluded = qualcuno escluso
console-deed-resealed = chiavi rifatte
console-deed-recovery-key-made = chiave di riserva fatta
console-deed-recovery-key-used = chiave di riserva usata
console-deed-shift-confirmed = turno confermato
console-deed-shift-handed-over = turno lasciato
console-deed-shifts-read = ha letto i turni
console-deed-drill-begun = prova cominciata
console-deed-drills-read = ha letto le prove
console-deed-operator-invited = ha invitato
console-deed-operator-disabled = ha tolto l’accesso
console-deed-operator-changed = ha cambiato un operatore
console-deed-operators-read = ha letto gli operatori
console-deed-audit-read = ha letto il registro
console-deed-refused = richiesta rifiutata
console-deed-alarm-sent = avviso inviato
console-deed-phrases-read = ha letto le frasi
console-deed-visits-read = ha letto gli appuntamenti
console-deed-visit-read = ha letto l’appuntamento
console-deed-visit-confirmed = ha confermato l’appuntamento
console-deed-visit-moved = ha spostato l’appuntamento
console-deed-visit-cancelled = ha annullato l’appuntamento
console-deed-visit-attended = ha segnato che è venuta
console-deed-visit-missed = ha segnato che non è venuta
console-deed-feed-made = ha fatto l’indirizzo del calendario
console-deed-feed-revoked = ha tolto l’indirizzo del calendario
console-deed-feed-read = il calendario è stato letto

## Appointments

console-way-appointments = Appuntamenti
console-visits = Appuntamenti
# Variables: $visit (String): its characters.
console-about-visit = Appuntamento { $visit }
console-visits-views = Che cosa si vede
console-visits-today = Oggi
console-visits-week = Questa settimana
console-visits-by-place = Per luogo
console-visits-by-person = Per persona
console-visits-before = Prima
console-visits-after = Dopo
# Variables: $count (Number): how many.
console-visits-count =
    { $count ->
        [one] 1 appuntamento
       *[other] { $count } appuntamenti
    }
# Variables: $count (Number): how many that began and nobody noted.
console-visits-unmarked = { $count } da segnare
# Variables: $count (Number): how many wait for somebody's decision.
console-visits-undecided = { $count } da decidere
console-visits-none = Nessun appuntamento.
console-visits-asked = Da confermare
console-visits-unfit = Non entrano più nel calendario
console-visits-unfit-text = Resta com’è finché non decidi: spostalo, oppure annullalo. Se il calendario è sbagliato, fallo correggere.
console-visits-waiting = Chi aspetta un posto
# Variables: $count (Number): how many families.
console-visits-waiting-count =
    { $count ->
        [one] 1 famiglia
       *[other] { $count } famiglie
    }
console-visits-back = Tutti gli appuntamenti
console-visit-find = Codice dell’appuntamento
console-visit-find-go = Cerca
console-visit-unknown = Nessun appuntamento con questo codice.
console-visit-several = Più appuntamenti hanno questo codice. Scegli dal giorno e dall’ora.
console-visit-held = ci sta pensando
console-visit-requested = da confermare
console-visit-booked = confermato
console-visit-cancelled-family = annullato dalla famiglia
console-visit-cancelled-service = annullato da noi
console-visit-attended = è venuta
console-visit-missed = non è venuta
console-visit-lapsed = scaduto senza risposta
console-visit-comes = ha detto che viene
console-visit-own = tuo
# Variables: $name (String): a mediator.
console-visit-with = con { $name }
console-visit-confirm = Conferma
console-visit-came = È venuta
console-visit-came-not = Non è venuta
console-visit-mend-missed = Correggi: non è venuta
console-visit-mend-attended = Correggi: è venuta
console-visit-done = Segnato.
console-visit-done-told = Fatto. La famiglia riceve un avviso neutro e legge il resto nella sua lingua.
console-visit-done-untold = Fatto. A questa famiglia non possiamo scrivere, o non in tempo: avvisala tu.
console-visit-told = Se confermi, sposti o annulli, la famiglia riceve un avviso neutro e legge il resto nella sua lingua.
console-visit-untold = A questa famiglia non possiamo scrivere, o non in tempo. Se cambi qualcosa, avvisala tu, oppure lo sa quando torna con il codice.
console-visit-facts = L’appuntamento
console-visit-when = Quando
console-visit-where = Dove
console-visit-receives = Chi riceve
console-visit-interprets = Chi traduce
console-visit-language = Lingua della famiglia
console-visit-reminder = Promemoria
console-visit-words = Che cosa ha scritto la famiglia
console-visit-in-person = di persona
console-visit-video = in video
console-visit-phone = al telefono
# Variables: $count (Number): how long, in minutes.
console-visit-minutes = { $count } min
console-visit-move = Sposta
console-visit-move-to = Posti liberi
console-visit-move-go = Sposta
console-visit-move-none = Nessun posto libero.
console-visit-move-later = Più avanti
console-visit-cancel = Annulla
console-visit-reason = Perché: la famiglia lo legge nella sua lingua
console-visit-reason-absent = Chi riceve o chi traduce non c’è
console-visit-reason-closed = Quel giorno è chiuso
console-visit-reason-elsewhere = Serve un altro servizio
console-visit-reason-other = Altro: la famiglia può chiamare
console-visit-cancel-hint = Se manca qualcuno o è chiuso, il posto non va a nessun altro.
console-visit-cancel-go = Annulla l’appuntamento
console-visit-incomplete = Scegli una delle voci.
console-visit-taken = Quel posto non è più libero. Scegline un altro.
console-visit-refused-state = Non si può più: lo stato è cambiato. Guarda qui sotto.
console-visit-refused-late = È tardi: l’ora è già passata.
console-visit-refused-early = È presto: non è ancora cominciato.
console-misfit-no-calendar = Questo luogo non ha più un calendario.
console-misfit-not-received = A quell’ora non si riceve più.
console-misfit-no-resource = Chi riceve, chi traduce o la stanza non c’è più nel calendario.
console-misfit-not-present = A quell’ora qualcuno non c’è.

## One's own calendar

console-feed = I tuoi appuntamenti sul telefono
console-feed-text = Il calendario del telefono può mostrare i tuoi appuntamenti: codice, ora e luogo. Niente nomi di famiglie, niente servizi riservati.
console-feed-nobody = Nei calendari nessuno porta il tuo nome di accesso: per ora non c’è niente da mostrare. Chi cura i dati del territorio può aggiungerlo.
# Variables: $when (String): an instant.
console-feed-since = Il tuo indirizzo esiste: fatto { $when }. Non si può vedere di nuovo.
console-feed-make = Fai l’indirizzo
console-feed-renew = Fai un indirizzo nuovo
console-feed-renew-hint = Quello di prima smette subito di funzionare.
console-feed-revoke = Togli l’indirizzo
console-feed-revoked = Tolto. Il calendario del telefono non riceve più niente.
console-feed-made = Ecco l’indirizzo. Lo vedi solo adesso: chi lo conosce legge i tuoi orari.
console-feed-picture = Disegno da inquadrare con il telefono
console-feed-how = Nel calendario del telefono scegli «aggiungi calendario da indirizzo» e incolla. Il telefono deve poter raggiungere questo indirizzo.

## Numbers

console-numbers = Numeri
console-numbers-text = Solo conteggi, di mesi finiti, senza le prove. Un numero da uno a quattro non si dice, e nemmeno quelli da cui si ricaverebbe: al suo posto c’è una lineetta.
console-numbers-none = Ancora nessun mese finito da contare.
console-numbers-month = Mese
console-numbers-kind = Richieste
console-numbers-opened = Arrivate
console-numbers-closed = Chiuse
console-numbers-outcomes = Come sono finite
console-numbers-languages = In che lingua leggono
console-numbers-hidden = non si dice
console-numbers-nothing = nessuna
console-deed-statistics-read = Ha guardato i numeri

## Ordinary requests, answered in the chat that rings
## Short and neutral: a phone lies on tables. Words of a family are never here.
# Variables: $reference (String): four characters that name a request and nothing else.

console-chat-mine = Pratica { $reference }: ce l’hai tu.
console-chat-answered = Pratica { $reference }: risposta pronta, ancora da leggere.
console-chat-write = Rispondi
console-chat-write-named = Rispondi { $reference }
console-chat-close = Chiudi
console-chat-close-named = Chiudi { $reference }
console-chat-asked = Pratica { $reference }: scrivi qui la risposta. Prima di inviarla ti chiedo conferma. Quello che ha scritto si legge nella stanza.
# Variables: $language (String): a language's name.
console-chat-asked-in = Lingua: { $language }.
console-chat-cancel = Lascia stare
# Variables: $reference (String), $count (Number): characters.
console-chat-too-long = Pratica { $reference }: troppo lunga, stanno { $count } caratteri. Riscrivila più corta, o usa la stanza.
console-chat-draft = Pratica { $reference }: invio quello che hai appena scritto? Se poi lo hai corretto, vale come era: in quel caso riscrivilo.
console-chat-send = Invia a { $reference }
console-chat-drop = Non inviare
console-chat-closing = Pratica { $reference }: com’è finita?
console-chat-lost = Pratica { $reference }: non inviata. Non è più tua, o è chiusa.
console-chat-no-key = Pratica { $reference }: non inviata. Nessuno della squadra ha ancora una chiave: entra prima nella stanza.
console-chat-seen = Ho visto
