### Losing the home: a letter, the court, tonight.
### Not told to families: how many days an eviction takes, which depends on the judge; and that the
### free lawyer is for everybody, because sources disagree about those without a permit.

losing_home = Perdo la casa
# Source: practice of the field (sign nothing unread; speak early); n.d.; confidence C; verified: no (draft)
losing_home-what =
    Prima cosa: non firmare niente che non capisci.

    Che cosa succede?
    .tonight = Non ho un posto per stanotte
    .letter = Una lettera del proprietario
    .court = Una lettera del tribunale
    .owner = Mi manda via il proprietario
    .debts = Non riesco a pagare
    .go = Dove chiedere aiuto
    .unsaid = Preferisco non dirlo
# Source: comune.lissone.mb.it (the social secretariat; families with children come first); n.d.; confidence C; verified: no (draft)
# Source: 7giorni.info (the Comune must look for an answer for a family with children); n.d.; confidence C; verified: no (draft)
losing_home-tonight =
    Telefona o vai subito in Comune. Chiedi dell’«assistente sociale».

    Di’ subito se ci sono bambini o malati.

    Sei in pericolo? Chiama il 112.
# Source: comune.lissone.mb.it, cmlaghi.bg.it (help with a home is asked of the social worker of one's Comune); n.d.; confidence B; verified: no (draft)
losing_home-card =
    L’assistente sociale cerca con te un’altra strada.

    Prima parli, più strade ci sono.
    .papers = Che cosa portare
    .sign = Non firmare
    .union = Il sindacato inquilini
    .residence = Residenza senza casa
    .without_permit = Senza permesso di soggiorno
    .elsewhere = Un altro Comune
# Source: comune.lissone.mb.it, cmlaghi.bg.it (help with a home is asked of the social worker of one's Comune); n.d.; confidence B; verified: no (draft)
losing_home-nothing =
    Vai in Comune e chiedi dell’«assistente sociale».

    L’indirizzo non è ancora verificato. Per questo non lo scriviamo.
    .papers = Che cosa portare
    .sign = Non firmare
    .union = Il sindacato inquilini
    .residence = Residenza senza casa
    .without_permit = Senza permesso di soggiorno
    .elsewhere = Un altro Comune
    .numbers = Numeri utili
    .person = Una persona
# Source: comune.moncalieri.to.it (a letter comes first, with a date; the judge only later); n.d.; confidence B; verified: no (draft)
# Source: practice of the field (an agreement in writing); n.d.; confidence C; verified: no (draft)
losing_home-letter =
    La lettera del proprietario non è uno sfratto.

    Guarda la data e quanto chiede.

    Puoi proporre di pagare un po’ alla volta. Fallo per iscritto.
    .go = Dove andare
    .union = Chi la legge con me
    .sign = Non firmare
    .papers = Che cosa portare
    .debts = Non riesco a pagare
# Source: comunicati-stampa.net (always collect the letter at the post office); n.d.; confidence C; verified: no (draft)
# Source: piemonteimmigrazione.it, comune.moncalieri.to.it (go on the day, a lawyer is not needed; a time to pay, at most 90 days); n.d.; confidence B; verified: no (draft)
losing_home-court =
    Ritira la lettera in posta. Cerca il giorno dell’«udienza».

    Vai quel giorno, anche senza avvocato.

    Puoi chiedere tempo per pagare: il «termine di grazia». Il giudice decide.
    .lawyer = Un avvocato gratis
    .go = Dove andare
    .union = Il sindacato inquilini
    .papers = Che cosa portare
# Source: egregioavvocato.it, avvocatofirenze.it (free legal aid below an income; asked at the Ordine degli Avvocati); 2021-03-04; confidence B; verified: no (draft)
losing_home-lawyer =
    Con poco reddito l’avvocato può essere gratis.

    Si chiama «patrocinio a spese dello Stato». Si chiede all’Ordine degli Avvocati.

    Senza permesso? Chiedi lo stesso.
    .go = Dove andare
    .union = Il sindacato inquilini
    .person = Una persona
# Source: trend-online.com 2024-02, dicaseedimore.it, giuridicamente.com (the owner may not change the lock or cut light, gas, water); 2024-02; confidence B; verified: no (draft)
# Source: comune.moncalieri.to.it (only the bailiff, after the judge); n.d.; confidence B; verified: no (draft)
losing_home-owner =
    Il proprietario non può cambiare la serratura.

    Non può staccare luce, gas o acqua.

    Può farti uscire solo l’ufficiale giudiziario, dopo il giudice.

    Resti fuori di casa? Chiama il 112.
    .numbers = Numeri utili
    .union = Chi mi aiuta
    .sign = Non firmare
    .go = Dove andare
# Source: practice of the field (read with somebody, a copy, no keys without a paper); n.d.; confidence C; verified: no (draft)
losing_home-sign =
    Non firmare fogli per andare via.

    Chiedi una copia. Falla leggere a qualcuno di cui ti fidi.

    Non dare le chiavi senza una ricevuta.
    .union = Chi la legge con me
    .go = Dove andare
    .person = Una persona
# Source: ecodibergamo.it 1122173, cgil.bergamo.it (Sicet, Sunia, Uniat and Unione Inquilini work in Bergamo and its province); 2022-12-20; confidence B; verified: no (draft)
# Source: practice of the field (a yearly card is often paid for); n.d.; confidence C; verified: no (draft)
losing_home-union =
    Il «sindacato inquilini» legge le carte con te.

    Cerca uno di questi nomi. SICET. SUNIA. UNIAT. Unione Inquilini.

    Chiedi prima se si paga una tessera.
    .papers = Che cosa portare
    .go = Dove andare
    .person = Una persona
# Source: practice of the field (contract, letters, receipts, papers of the family); n.d.; confidence C; verified: no (draft)
losing_home-papers =
    Porta il contratto e tutte le lettere.

    Porta le ricevute dell’affitto. Porta i documenti della famiglia.

    Non hai un contratto? Porta le prove che hai pagato.
    .go = Dove andare
    .sign = Non firmare
    .person = Una persona
# Source: diritto.net (without a contract too, the owner must go to the judge); n.d.; confidence C; verified: no (draft)
# Source: sister-hub.it (help for families with children, sometimes without a permit too); n.d.; confidence C; verified: no (draft)
losing_home-without_permit =
    Il proprietario deve andare dal giudice. Vale anche senza contratto.

    Hai figli? L’assistente sociale può aiutare anche senza permesso.

    Puoi chiedere un mediatore.
    .go = Dove andare
    .owner = Mi manda via il proprietario
    .person = Una persona
