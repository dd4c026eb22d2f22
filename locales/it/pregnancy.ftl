### Expecting a child: with or without papers, alone or not, to go on or not.
### Not told to families: what a visit costs; the exceptions to the ban on expulsion (public order);
### that a permit for pregnancy may end when the pregnancy is interrupted (cac-tus.org), which the
### patronato or a lawyer must say before anything is asked; that a judge may later ask a mother
### who was not named (Corte costituzionale 278/2013); cards for EU citizens without insurance.

pregnancy = Gravidanza
# Source: asst-bgovest.it, press release (free access; pregnancy); 2025-07-16; confidence A; verified: no (draft)
# Source: uslcentro.toscana.it, informafamiglie.it (care in pregnancy without a permit); n.d.; confidence B; verified: no (draft)
pregnancy-start =
    Il consultorio segue la gravidanza.

    Puoi andare da sola, anche senza documenti.

    Vai presto: così hai tempo per capire e scegliere.
    .go = Dove andare
    .papers = Che cosa portare
    .without_permit = Senza permesso di soggiorno
    .stay = Il permesso per la gravidanza
    .unsure = Ho dei dubbi
    .birth = Il parto
    .not_asked = Che cosa non serve
    .ill = Sto male adesso
# Source: asst-bgovest.it, press release (free access; pregnancy, family, several professions); 2025-07-16; confidence A; verified: no (draft)
pregnancy-card =
    Il consultorio segue la gravidanza dall’inizio.

    Trovi l’ostetrica e la ginecologa. Chiama prima, se puoi.
    .papers = Che cosa portare
    .without_permit = Senza permesso di soggiorno
    .not_asked = Che cosa non serve
    .steps = Le altre domande
    .elsewhere = Un altro Comune
# Source: asst-bgovest.it, press release (six centres of the ASST); 2025-07-16; confidence A; verified: no (draft)
# Source: policlinicocasilino.it, sanluigi.piemonte.it (the emergency room cares for everybody); n.d.; confidence B; verified: no (draft)
pregnancy-nothing =
    In questa zona ci sono consultori dell’ASST. L’indirizzo non è ancora verificato.

    Chiedi al medico o al Comune dov’è il consultorio.

    Stai male? Vai al pronto soccorso: curano tutti.
    .papers = Che cosa portare
    .without_permit = Senza permesso di soggiorno
    .not_asked = Che cosa non serve
    .steps = Le altre domande
    .elsewhere = Un altro Comune
    .person = Una persona
# Source: practice of the field (whatever she has; nothing also works), to be confirmed by ASST Bergamo Ovest; n.d.; confidence C; verified: no (draft)
pregnancy-papers =
    Porta quello che hai: il test, gli esami, la tessera sanitaria.

    Ricorda il giorno dell’ultimo ciclo.

    Non hai niente? Vai lo stesso.
    .go = Dove andare
    .without_permit = Senza permesso di soggiorno
    .not_asked = Che cosa non serve
# Source: uslcentro.toscana.it, informafamiglie.it (care in pregnancy without a permit; STP card); n.d.; confidence B; verified: no (draft)
# Source: D.Lgs. 286/1998 art. 35 c. 5, told by sanluigi.piemonte.it and terradeipiccoli.org (health staff do not report for lack of a permit; exceptions as for Italians); n.d.; confidence B; verified: no (draft)
pregnancy-without_permit =
    In gravidanza ti curano anche senza permesso.

    Chiedi la tessera STP, all’ASST o in ospedale. Serve per visite ed esami.

    Chi ti cura non può segnalarti solo per questo.
    .go = Dove andare
    .stay = Il permesso per la gravidanza
    .not_asked = Che cosa non serve
    .person = Una persona
# Source: D.Lgs. 286/1998 art. 19 c. 2 d and D.P.R. 394/1999 art. 28, told by immigrazione.regione.toscana.it, antonellapedone.com, sportellofamigliavenetoorientale.it (no expulsion in pregnancy and six months after; permit for medical care, asked at the Questura with a medical certificate); n.d.; confidence B; verified: no (draft)
pregnancy-stay =
    In gravidanza, di regola, non possono mandarti via dall’Italia. Vale anche nei sei mesi dopo il parto.

    Puoi chiedere un permesso in Questura. Serve un certificato del medico.

    Prima parla con un patronato o un avvocato.
    .go = Dove andare per il certificato
    .helper = Permesso e patronato
    .person = Una persona
    .steps = Le altre domande
# Source: L. 194/1978 art. 4, told by tribunale.belluno.it (the first 90 days; consultorio or doctor); n.d.; confidence A; verified: no (draft)
# Source: L. 194/1978 art. 18, now codice penale art. 593-ter (nobody may make her interrupt it); n.d.; confidence B; verified: no (draft)
pregnancy-unsure =
    La scelta è tua. Nessuno può obbligarti.

    Al consultorio ti ascoltano e ti spiegano ogni strada.

    Per non continuare, la legge dà i primi 90 giorni. Vai presto.
    .go = Dove andare
    .minor = Ho meno di 18 anni
    .birth = Il parto
    .not_asked = Che cosa non serve
    .person = Una persona
# Source: L. 194/1978 art. 12, told by tribunale.belluno.it, tribunale-potenza.giustizia.it (consent of the parents, or a judge asked by the consultorio); n.d.; confidence A; verified: no (draft)
pregnancy-minor =
    Puoi andare al consultorio anche prima dei 18 anni.

    Per non continuare, di solito serve il sì dei genitori.

    Non puoi dirlo a loro? Il consultorio può chiedere a un giudice. È un aiuto.
    .go = Dove andare
    .not_asked = Che cosa non serve
    .person = Una persona
# Source: policlinicocasilino.it, terradeipiccoli.org (care at birth for everybody); n.d.; confidence B; verified: no (draft)
# Source: D.P.R. 396/2000 art. 30, told by aosp.bo.it (a mother may ask not to be named); n.d.; confidence A; verified: no (draft)
pregnancy-birth =
    Per il parto vai in ospedale. Ti curano con o senza permesso.

    Prima scegli l’ospedale con l’ostetrica, se puoi.

    Puoi anche chiedere di non dare il tuo nome.
    .unnamed = Non dare il nome
    .new_baby = Dopo la nascita
    .ill = Sto male adesso
    .steps = Le altre domande
# Source: D.P.R. 396/2000 art. 30, told by aosp.bo.it and policlinicocasilino.it (the words to say; the name is not written; mother and child are cared for); n.d.; confidence A; verified: no (draft)
pregnancy-unnamed =
    In ospedale puoi dire: «Non voglio essere nominata».

    Per legge non scrivono il tuo nome nell’atto di nascita.

    Ti curano come tutte. Il bambino avrà una famiglia.
    .go = Parlarne prima: dove
    .birth = Il parto
    .person = Una persona
# Source: benessere-magazine.it (no doctor’s letter; open to adolescents too); 2025; confidence B; verified: no (draft)
# Source: L. 194/1978 art. 5 (the father is heard only where the woman agrees); n.d.; confidence B; verified: no (draft)
# Source: practice of the field (coming alone; children never interpret); n.d.; confidence C; verified: no (draft)
pregnancy-not_asked =
    La ricetta del medico non serve.

    Il sì del marito o di un parente non serve. Puoi andare da sola.

    Puoi chiedere una mediatrice. I figli non devono tradurre.
    .go = Dove andare
    .papers = Che cosa portare
    .person = Una persona
