### What the desk knows about the person. It promises only what it can do.

my_data = I miei dati
my_data-start =
    Qui vedi che cosa ricordiamo di te.

    Puoi anche cancellare.
    .see = Vedere
    .erase = Cancellare
    .limits = Che cosa può restare
# Variables: $language (String): the language's name; $municipality (String): its name, or the
# word `none` when it was not told; $since (String): the day of the first message, written out.
my_data-shown =
    Questo è quello che ricordiamo.

    Lingua: { $language }.
    { $municipality ->
        [none] Comune: non lo sappiamo.
       *[other] Comune: { $municipality }.
    }
    Dal giorno: { $since }.

    Teniamo anche a che punto sei e il codice della chat. Così possiamo risponderti.
# Source: core.telegram.org/bots/api, deleteMessage (messages older than 48 hours cannot be deleted by a bot); n.d.; confidence A; verified: no (draft)
my_data-limits =
    Noi cancelliamo quello che teniamo noi.

    Dopo due giorni non possiamo più togliere un messaggio da Telegram. Tu puoi.

    Telegram può tenere copie. Anche un altro telefono collegato.
    .see = Vedere
    .erase = Cancellare
my_data-confirm =
    Vuoi davvero cancellare?

    Dimentichiamo lingua, Comune e risposte. Togliamo da qui i messaggi recenti.

    Se hai chiesto a una persona, ritiriamo la richiesta e cancelliamo anche quella.

    Altre copie possono restare. Dopo, vedi solo la pagina di chiusura.
    .erase = Sì, cancella
    .keep = No, torna indietro
