### A child who does not speak or struggles.
### Not told to families, because sources differ: at which age to worry (24 to 36 months), whether
### two languages at home delay the first words a little (Corriere della Sera 2013-05-12 says so,
### and calls it normal); how long the INPS takes; whether NPIA wants the paediatrician’s letter.

development = Un figlio fa fatica
# Source: bambinopoli.it, saperesalute.it (the paediatrician first; times differ from child to child); n.d.; confidence C; verified: no (draft)
development-start =
    Non parla, non impara, o è diverso dagli altri?

    Ogni bambino ha i suoi tempi. Parlarne presto aiuta.

    Si comincia dal pediatra.
    .doctor = Parlare con il pediatra
    .specialist = Gli specialisti: dove
    .support = L’aiuto a scuola
    .languages = Due lingue in casa
    .papers = Che cosa portare
    .without_permit = Senza permesso di soggiorno
    .not_asked = Che cosa non serve
# Source: bambinopoli.it (the paediatrician sends to the specialist); n.d.; confidence C; verified: no (draft)
# Source: diredonna.it, diariodelweb.it 2017-05-05 (hearing is looked at first); confidence C; verified: no (draft)
development-doctor =
    Di’ al pediatra che cosa vedi a casa.

    Capisce? Sente bene? Gioca con gli altri? Da quando fa fatica?

    Il pediatra può mandarti dagli specialisti.
    .choose = Scegliere il pediatra
    .specialist = Gli specialisti: dove
    .papers = Che cosa portare
# Source: progettofamilies.it/?p=73 (ASST: child neuropsychiatry); n.d.; confidence A; verified: no (draft)
# Source: bambinopoli.it (the paediatrician sends to the specialist); n.d.; confidence C; verified: no (draft)
development-card =
    Il servizio si chiama «Neuropsichiatria infantile» (NPI).

    Guarda come il bambino parla, impara e gioca.

    Prima passa dal pediatra. Chiedi la richiesta.
    .papers = Che cosa portare
    .without_permit = Senza permesso di soggiorno
    .support = L’aiuto a scuola
    .not_asked = Che cosa non serve
    .elsewhere = Un altro Comune
# Source: progettofamilies.it/?p=73 (ASST: child neuropsychiatry); n.d.; confidence A; verified: no (draft)
development-nothing =
    Il servizio è dell’ASST: «Neuropsichiatria infantile» (NPI).

    L’indirizzo non è ancora verificato. Il pediatra ti dice dove andare.
    .choose = Scegliere il pediatra
    .papers = Che cosa portare
    .without_permit = Senza permesso di soggiorno
    .support = L’aiuto a scuola
    .elsewhere = Un altro Comune
    .person = Una persona
# Source: tecnicadellascuola.it 2026-02-09, edscuola.eu/?p=142411 (certificate of the paediatrician, visit of the INPS, support teacher and plan; a patronato or CAF helps); confidence B; verified: no (draft)
development-support =
    Parla con le maestre: anche loro vedono il bambino.

    Con un certificato la scuola può dare più aiuto. Per esempio l’insegnante di sostegno.

    Il pediatra fa il primo foglio. Poi c’è una visita dell’INPS.
    .papers = Che cosa portare
    .doctor = Parlare con il pediatra
    .not_asked = Che cosa non serve
# Source: iltquotidiano.it 2025-07-22, diariodelweb.it 2017-05-05 (what delays speech; families with two languages; reading and speaking to the child); confidence C; verified: no (draft)
# Source: practice of linguistic mediation (the home language helps); n.d.; confidence C; verified: no (draft)
development-languages =
    Parlare due lingue non è una malattia.

    Parla con lui nella lingua che conosci meglio. Racconta, canta, gioca.

    Fa fatica in tutte e due le lingue? Dillo al pediatra.
    .doctor = Parlare con il pediatra
    .steps = Gli altri passi
# Source: practice of the field (earlier reports, health card), to be confirmed by ASST Bergamo Ovest; n.d.; confidence C; verified: no (draft)
development-papers =
    Porta quello che hai.

    La tessera sanitaria del bambino. I fogli dei medici, anche di un altro Paese. I quaderni di scuola.

    Un video del bambino che gioca può aiutare.
    .go = Gli specialisti: dove
    .without_permit = Senza permesso di soggiorno
    .not_asked = Che cosa non serve
# Source: asgi.it/?p=51151 (Lombardy, December 2022: paediatrician or doctor for every minor); 2023; confidence B; verified: no (draft)
# Source: D.P.R. 394/1999 art. 45, normattiva.it (school for every minor); confidence A; verified: no (draft)
# Source: D.Lgs. 286/1998 art. 35 c. 5, told by sanluigi.piemonte.it (health staff do not report for lack of a permit; exceptions as for Italians); n.d.; confidence B; verified: no (draft)
development-without_permit =
    Fino a 18 anni c’è un medico per tutti, anche senza permesso.

    La scuola è per tutti i bambini.

    Chi cura non può segnalarti solo per questo.
    .choose = Scegliere il pediatra
    .go = Gli specialisti: dove
    .person = Una persona
# Source: practice of the field (consent of the parents; children never interpret); n.d.; confidence C; verified: no (draft)
development-not_asked =
    Non è colpa tua. Chiedere aiuto non ti toglie niente.

    Firma solo quello che capisci. Chiedi un mediatore.

    I fratelli non devono tradurre.
    .go = Gli specialisti: dove
    .steps = Gli altri passi
    .person = Una persona
