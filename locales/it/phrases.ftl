### Sentences that operators send to a person, in her language; she reads them when she returns.
### Drafts until signed. No promise: not that help comes, not safety, not secrecy.

## First contact: calm, short, she leads.

phrase-contact-hello = Buongiorno. Leggo io. Puoi scrivere adesso?
phrase-contact-read = Ho letto. Grazie di avere scritto.
phrase-contact-pace = Fai con calma. Scrivi solo quello che vuoi.
phrase-contact-yes-no = Se preferisci, ti faccio domande. Rispondi solo sì o no.
phrase-contact-alone = Puoi leggere da sola adesso? Rispondi sì o no.
phrase-contact-believe = Ti credo. Non è colpa tua.
phrase-contact-language = Vuoi parlare nella tua lingua, con una mediatrice?

## Safety: what is true, without promises.

phrase-safety-now = C’è un pericolo adesso? Rispondi sì o no.
# Source: comune.lissone.mb.it (112 in Lombardy: free, day and night, translation); n.d.; confidence A; verified: no (draft)
phrase-safety-call-112 = Se il pericolo è adesso, chiama il 112. Se chiudi, può richiamare.
# Source: the number's own card in the directory; n.d.; confidence A; verified: no (draft)
phrase-safety-call-1522 = Puoi chiamare anche il 1522.
phrase-safety-stop = Se arriva qualcuno, chiudi. Scrivi quando puoi.
phrase-safety-phone = Qualcun altro guarda questo telefono?
phrase-safety-other-phone = C’è un altro telefono che puoi usare da sola?
phrase-safety-children = Ci sono bambini con te? Come stanno?
phrase-safety-law = A volte, per legge, devo avvisare altri. Se posso, lo dico prima a te.

## An appointment.

phrase-appointment-meet = Possiamo parlare di persona. Ti va?
phrase-appointment-where = Dove puoi venire tranquilla?
phrase-appointment-when = Quale giorno va bene? A che ora?
phrase-appointment-call = Posso chiamarti io? Dimmi quando.
phrase-appointment-mediator = All’incontro può esserci una mediatrice. La vuoi?
phrase-appointment-papers = Hai documenti? Portali, se puoi. Vieni anche senza.
phrase-appointment-with-children = Puoi venire con i bambini.

## Another service, with her consent or by law.

phrase-referral-ask = Un altro servizio può aiutarti in questo. Posso parlare con loro di te?
phrase-referral-what = Che cosa posso dire di te? Che cosa no?
phrase-referral-no = Puoi dire di no. Va bene lo stesso.
phrase-referral-done = Ho parlato con loro, come volevi.
phrase-referral-law = Per legge ho dovuto avvisare altri. Ti spiego perché.

## The road onward: opened when she asks.

# Source: none named yet, to be given by the team's lawyer; n.d.; confidence C; verified: no (draft)
phrase-road-order = Un giudice può ordinare a una persona di stare lontana. Ne parliamo?
# Source: none named yet, to be given by the team's lawyer; n.d.; confidence C; verified: no (draft)
phrase-road-lawyer = A volte un’avvocata è gratis. Vediamo insieme se vale per te?
# Source: none named yet, to be given by the team's lawyer; n.d.; confidence C; verified: no (draft)
phrase-road-permit = A volte puoi avere un permesso di soggiorno tutto tuo. Ne parliamo?
# Source: none named yet, to be given by the team's lawyer; n.d.; confidence C; verified: no (draft)
phrase-road-address = A volte il nuovo indirizzo può restare riservato. Ti spiego come si chiede?
# Source: none named yet, to be given by the team's lawyer; n.d.; confidence C; verified: no (draft)
phrase-road-school = I figli possono cambiare scuola, se serve. Ne parliamo?
# Source: none named yet, to be given by the team's lawyer; n.d.; confidence C; verified: no (draft)
phrase-road-maintenance = Per i figli si può chiedere denaro all’altro genitore. Ne parliamo?
phrase-road-work = Possiamo cercare insieme un lavoro o un corso.
# Source: none named yet, to be given by the team's lawyer; n.d.; confidence C; verified: no (draft)
phrase-road-children = C’è aiuto anche per i bambini che hanno visto o sentito.
# Source: none named yet, to be given by the team's lawyer; n.d.; confidence C; verified: no (draft)
phrase-road-doctor = Un medico può curarti e scrivere quello che vede.

## Goodbye.

phrase-goodbye-back = Puoi tornare quando vuoi, da qui.
phrase-goodbye-ask-close = Adesso possiamo chiudere. Va bene per te?
phrase-goodbye-closed = Chiudiamo qui, come volevi.
phrase-goodbye-thanks = Grazie. Ti auguro ogni bene.
