### A child just arrived, and school.
### Not told to families: dates of the online enrolment (it is for first classes; others any time),
### what the canteen and the nursery cost, the fine for missing vaccinations, when a CPIA takes
### somebody of 15, that a full school may point to another one nearby.

school = Iscrivere a scuola
# Source: D.P.R. 394/1999 art. 45, normattiva.it (every minor, at any time of the year, whatever the permit); confidence A; verified: no (draft)
school-start =
    Ogni bambino può andare a scuola, anche senza permesso.

    Si può cominciare in ogni mese dell’anno.

    Quanti anni ha?
    .small = Fino a 5 anni
    .child = Da 6 a 15 anni
    .teen = Da 16 anni
    .class = Quale classe?
    .papers = Che cosa portare
    .vaccines = I vaccini
    .canteen = La mensa
    .without_permit = Senza permesso di soggiorno
    .not_asked = Che cosa non serve
# Source: piemonteimmigrazione.it (nursery and preschool: the permit is not shown); n.d.; confidence B; verified: no (draft)
# Source: D.L. 73/2017 (L. 119/2017), told by corriere.it 2017-08 (vaccinations needed to enter nursery and preschool); confidence B; verified: no (draft)
school-card_small =
    Fino a 3 anni c’è il nido. Poi la scuola dell’infanzia.

    Per entrare servono i vaccini.

    Chiedi in Comune o a scuola se c’è posto.
    .papers = Che cosa portare
    .vaccines = I vaccini
    .without_permit = Senza permesso di soggiorno
    .elsewhere = Un altro Comune
# Source: D.L. 73/2017 (L. 119/2017), told by corriere.it 2017-08 (vaccinations needed to enter nursery and preschool); confidence B; verified: no (draft)
school-nothing_small =
    Fino a 3 anni c’è il nido. Poi la scuola dell’infanzia.

    Per entrare servono i vaccini. Chiedi in Comune se c’è posto.

    Gli indirizzi non sono ancora verificati.
    .papers = Che cosa portare
    .vaccines = I vaccini
    .without_permit = Senza permesso di soggiorno
    .say = Una frase da mostrare
    .elsewhere = Un altro Comune
    .person = Una persona
# Source: glistranieri.it 2024 (enrolment at the school itself for parents without a tax code); guida-percorsi-varese.it (the schools near home); n.d.; confidence B; verified: no (draft)
school-card =
    Vai alla scuola più vicina a casa. Cerca la «segreteria».

    L’iscrizione si fa lì, anche durante l’anno.
    .papers = Che cosa portare
    .class = Quale classe?
    .without_permit = Senza permesso di soggiorno
    .say = Una frase da mostrare
    .elsewhere = Un altro Comune
# Source: glistranieri.it 2024 (enrolment at the school itself for parents without a tax code); guida-percorsi-varese.it (the schools near home); n.d.; confidence B; verified: no (draft)
school-nothing =
    Vai alla scuola più vicina a casa. Cerca la «segreteria».

    Gli indirizzi non sono ancora verificati. In Comune sanno quale scuola è.
    .papers = Che cosa portare
    .class = Quale classe?
    .without_permit = Senza permesso di soggiorno
    .say = Una frase da mostrare
    .elsewhere = Un altro Comune
    .person = Una persona
# Source: scuolaeamministrazione.it, registrocpia.it (CPIA from 16 years: Italian and the first school certificate); n.d.; confidence B; verified: no (draft)
# Source: D.P.R. 394/1999 art. 45, normattiva.it; piemonteimmigrazione.it (school also after 16, until 18); confidence A; verified: no (draft)
school-card_teen =
    Da 16 anni c’è il CPIA. Si impara l’italiano e si prende la licenza media.

    Si può andare anche alle scuole superiori.
    .papers = Che cosa portare
    .without_permit = Senza permesso di soggiorno
    .high_school = La scuola superiore
    .elsewhere = Un altro Comune
# Source: bergamonews.it 2022-03-29 (one CPIA of the province has its seat in Treviglio); confidence B; verified: no (draft)
# Source: scuolaeamministrazione.it, registrocpia.it (CPIA from 16 years: Italian and the first school certificate); n.d.; confidence B; verified: no (draft)
school-nothing_teen =
    Da 16 anni c’è il CPIA. Si impara l’italiano e si prende la licenza media.

    Ce n’è uno a Treviglio. L’indirizzo non è ancora verificato.
    .papers = Che cosa portare
    .without_permit = Senza permesso di soggiorno
    .high_school = La scuola superiore
    .say = Una frase da mostrare
    .elsewhere = Un altro Comune
    .person = Una persona
# Source: D.P.R. 394/1999 art. 45, normattiva.it (class by age; another one by decision of the teachers; help with Italian); confidence A; verified: no (draft)
school-class =
    Di solito la classe è quella della sua età.

    Gli insegnanti possono scegliere una classe vicina. Guardano che cosa ha studiato prima.

    Chiedi alla scuola un aiuto per l’italiano.
    .go = La scuola: dove
    .papers = Che cosa portare
    .struggles = Un figlio fa fatica
# Source: D.P.R. 394/1999 art. 45, normattiva.it ("con riserva" where papers are missing); confidence A; verified: no (draft)
# Source: practice of the field (identity, school reports, vaccinations); n.d.; confidence C; verified: no (draft)
school-papers =
    Porta quello che hai. Un documento. Le pagelle del tuo Paese. Il foglio dei vaccini.

    Manca qualcosa? La scuola iscrive lo stesso: «con riserva».

    Gli altri fogli si portano dopo.
    .vaccines = I vaccini
    .without_permit = Senza permesso di soggiorno
    .steps = Le altre domande
# Source: D.L. 73/2017 (L. 119/2017), told by corriere.it 2017-06 and 2017-08 (free; needed for nursery and preschool; from 6 years on children are admitted all the same); confidence B; verified: no (draft)
school-vaccines =
    I vaccini della legge sono gratis.

    Fino a 5 anni servono per entrare.

    Da 6 anni il bambino entra lo stesso. I vaccini si fanno dopo. Chiedi al pediatra.
    .doctor = Scegliere il pediatra
    .papers = Che cosa portare
    .steps = Le altre domande
# Source: practice of the field (canteen: Comune or school; diets for health or religion), to be confirmed by each Comune; n.d.; confidence C; verified: no (draft)
school-canteen =
    La mensa si chiede al Comune o alla scuola.

    Di’ che cosa il bambino non mangia, per salute o religione.

    Si paga. Chiedi se con l’ISEE paghi meno.
    .go = Dove andare
    .say = Una frase da mostrare
    .steps = Le altre domande
# Source: D.P.R. 394/1999 art. 45, normattiva.it (what the sentence asks for); confidence A; verified: no (draft)
school-say =
    Puoi mostrare questa frase in segreteria:

    «Buongiorno. Vorrei iscrivere mio figlio. Siamo appena arrivati. Mancano dei documenti. C’è un mediatore?»
    .papers = Che cosa portare
    .steps = Le altre domande
# Source: D.P.R. 394/1999 art. 45, normattiva.it; D.Lgs. 286/1998 art. 6 c. 2, told by piemonteimmigrazione.it (school for every minor; the permit is not shown); confidence A; verified: no (draft)
school-without_permit =
    La scuola è per tutti i bambini, anche senza permesso.

    Il permesso non si mostra: né quello del figlio né il tuo.

    Non c’è il codice fiscale? La scuola usa un codice suo.
    .say = Una frase da mostrare
    .not_asked = Che cosa non serve
    .steps = Le altre domande
    .person = Una persona
# Source: D.P.R. 394/1999 art. 45, normattiva.it (any time of the year; incomplete papers); confidence A; verified: no (draft)
# Source: D.Lgs. 286/1998 art. 6 c. 2, told by piemonteimmigrazione.it (the permit is not shown); n.d.; confidence B; verified: no (draft)
# Source: practice of linguistic mediation (children never interpret); n.d.; confidence C; verified: no (draft)
school-not_asked =
    Il permesso non serve per la scuola.

    La scuola non può dire «è tardi» o «mancano dei fogli».

    Dicono di no? Chiedi un foglio scritto. I figli non devono tradurre.
    .say = Una frase da mostrare
    .steps = Le altre domande
    .person = Una persona
