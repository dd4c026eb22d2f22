### The family health centre (consultorio).
### Not told to families, because sources differ: what a visit costs.

consultorio = Consultorio
# Source: asst-bgovest.it, press release (free access; pregnancy, family, several professions); 2025-07-16; confidence A; verified: no (draft)
# Source: benessere-magazine.it (no doctor's letter needed); 2025; confidence B; verified: no (draft)
consultorio-card =
    Il consultorio è per tutta la famiglia.

    Segue la gravidanza, la coppia e i figli.

    Non serve la ricetta del medico. Chiama prima, se puoi.
    .papers = Che cosa portare
    .without_permit = Senza permesso di soggiorno
    .not_asked = Che cosa non serve
    .elsewhere = Un altro Comune
# Source: asst-bgovest.it, press release (six centres of the ASST); 2025-07-16; confidence A; verified: no (draft)
consultorio-nothing =
    In questa zona ci sono consultori dell’ASST.

    L’indirizzo non è ancora verificato. Per questo non lo scriviamo.
    .papers = Che cosa portare
    .without_permit = Senza permesso di soggiorno
    .not_asked = Che cosa non serve
    .elsewhere = Un altro Comune
    .person = Una persona
# Source: practice of the field (whatever she has; nothing also works), to be confirmed by ASST Bergamo Ovest; n.d.; confidence C; verified: no (draft)
consultorio-papers =
    Porta quello che hai.

    La tessera sanitaria, se c’è. Gli esami già fatti, se ci sono.

    Non hai niente? Puoi andare lo stesso.
    .go = Dove andare
    .without_permit = Senza permesso di soggiorno
    .not_asked = Che cosa non serve
# Source: uslcentro.toscana.it, informafamiglie.it (care in pregnancy without a permit; STP card); n.d.; confidence B; verified: no (draft)
# Source: D.Lgs. 286/1998 art. 35 c. 5, told by sanluigi.piemonte.it (health staff do not report for lack of a permit; exceptions as for Italians); n.d.; confidence B; verified: no (draft)
consultorio-without_permit =
    Ci sono cure per tutti.

    In gravidanza ti seguono anche senza permesso.

    Chiedi la tessera STP. Serve per le visite e gli esami.

    Chi ti cura non può segnalarti solo perché non hai il permesso.
    .go = Dove andare
    .not_asked = Che cosa non serve
    .person = Una persona
# Source: benessere-magazine.it (no doctor's letter; open to adolescents too); 2025; confidence B; verified: no (draft)
# Source: practice of the field (coming alone; children never interpret); n.d.; confidence C; verified: no (draft)
consultorio-not_asked =
    La ricetta del medico non serve.

    Puoi andare da sola o con chi vuoi. Anche prima dei 18 anni.

    Puoi chiedere un mediatore. I figli non devono tradurre.
    .go = Dove andare
    .papers = Che cosa portare
    .person = Una persona
