### A pain that does not pass: the doctor, words to tell it, people who listen with a mediator.
### Not told to families: that the network has an ethno-clinical team, whom it receives and how;
### nobody confirmed it yet. The texts only say what to ask the doctor for.

pain = Un dolore che non passa
# Source: ausl.pc.it (the doctor of who registered with the health service); comune.lissone.mb.it (112); n.d.; confidence B; verified: no (draft)
pain-start =
    Un dolore lungo va guardato. Comincia dal medico.

    È molto forte, o è cominciato adesso? Chiama il 112.
    .danger = Sto male adesso
    .doctor = Un medico per me
    .tell = Come dirlo al medico
    .nothing_found = Gli esami sono buoni
    .team = Chi ascolta con un mediatore
    .papers = Che cosa portare
    .without_permit = Senza permesso di soggiorno
    .not_asked = Che cosa non serve
# Source: practice of linguistic mediation (what a doctor asks about a pain); n.d.; confidence C; verified: no (draft)
pain-tell =
    Pensa prima a tre cose. Dove fa male? Da quando? Quando è peggio?

    Puoi mostrare questa frase:

    «Ho un dolore da molto tempo. Parlo poco italiano. C’è un mediatore?»
    .doctor = Un medico per me
    .papers = Che cosa portare
    .steps = Le altre domande
# Source: rivistadipsichiatria.it/archivio/4437, nuovarassegnastudipsichiatrici.it vol. 19 (migration, body and mind; services with mediators); 2020-01-21; confidence C; verified: no (draft)
# Source: practice of ethno-clinical work (loss, journey and worry weigh on the body); n.d.; confidence C; verified: no (draft)
pain-nothing_found =
    A volte gli esami sono buoni e il dolore resta. Il tuo dolore è vero.

    Anche un lutto, un viaggio o i pensieri pesano sul corpo.

    Puoi parlarne con chi conosce la tua lingua.
    .team = Chi ascolta con un mediatore
    .tell = Come dirlo al medico
    .person = Una persona
# Source: practice of ethno-clinical work (clinicians and a mediator together); n.d.; confidence C; verified: no (draft)
pain-card =
    Qui ti ascoltano con un mediatore.

    Puoi parlare del corpo, della famiglia e del tuo Paese.
    .papers = Che cosa portare
    .without_permit = Senza permesso di soggiorno
    .not_asked = Che cosa non serve
    .elsewhere = Un altro Comune
# Source: practice of ethno-clinical work (the doctor sends), to be confirmed by ASST Bergamo Ovest; n.d.; confidence C; verified: no (draft)
pain-nothing =
    Qui vicino non abbiamo ancora un posto verificato.

    Chiedi al medico: «C’è un servizio con il mediatore? C’è l’etnoclinica?»
    .doctor = Un medico per me
    .tell = Come dirlo al medico
    .without_permit = Senza permesso di soggiorno
    .elsewhere = Un altro Comune
    .person = Una persona
# Source: practice of the field (earlier tests, medicines, traditional ones too); n.d.; confidence C; verified: no (draft)
pain-papers =
    Porta gli esami e le lettere dei medici, se ci sono.

    Porta le medicine che prendi. Anche le erbe e le cure del tuo Paese.

    Non hai niente? Vai lo stesso.
    .doctor = Un medico per me
    .team = Chi ascolta con un mediatore
    .without_permit = Senza permesso di soggiorno
# Source: sanluigi.piemonte.it, aulss4.veneto.it (STP card: urgent and essential care; given by hospital or district); n.d.; confidence B; verified: no (draft)
# Source: D.Lgs. 286/1998 art. 35 c. 5, told by sanluigi.piemonte.it (health staff do not report for lack of a permit; exceptions as for Italians); n.d.; confidence B; verified: no (draft)
pain-without_permit =
    Puoi curarti anche senza permesso.

    Chiedi la tessera STP, in ospedale o all’ASST. Vale per le cure urgenti o essenziali.

    Chi ti cura non può segnalarti solo per questo.
    .doctor = Un medico per me
    .danger = Sto male adesso
    .person = Una persona
# Source: practice of linguistic mediation (no relatives as interpreters; speaking alone with the doctor); n.d.; confidence C; verified: no (draft)
pain-not_asked =
    Non devi raccontare tutto la prima volta.

    Puoi parlare con il medico da solo o da sola.

    Puoi chiedere un mediatore. Parenti e figli non devono tradurre.
    .doctor = Un medico per me
    .steps = Le altre domande
    .person = Una persona
