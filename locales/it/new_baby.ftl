### A child was born: the declaration first, then what follows from it.
### Not told to families: what a mother may later be asked by a judge (Corte costituzionale
### 278/2013 lets an adult child ask), how long the first health card lasts, when the Comune wants
### papers from a consulate (some ask foreign parents for them). A mediator and the office tell.

new_baby = È nato un figlio
# Source: comune.pievedicento.bo.it, comune.empoli.fi.it, agenziaentrate.gov.it (declaration, tax code, paediatrician, in this order); n.d.; confidence A; verified: no (draft)
new_baby-start =
    Benvenuto al bambino!

    La prima cosa è dichiarare la nascita. Il resto viene dopo.
    .declare = Dichiarare la nascita: dove
    .tax_code = Il codice fiscale
    .doctor = Scegliere il pediatra
    .permit = Il permesso per il bambino
    .money = Soldi per i figli
    .unsure = Ho dei dubbi
    .without_permit = Senza permesso di soggiorno
    .not_asked = Che cosa non serve
# Source: D.P.R. 396/2000 art. 30, told by comune.pievedicento.bo.it, comune.viadana.mn.it, comune.bernareggio.mb.it (three days at the hospital, ten at the Comune of birth or of residence); 2019-12-23; confidence A; verified: no (draft)
new_baby-card =
    Puoi dichiarare la nascita in ospedale, entro 3 giorni.

    Oppure in Comune, entro 10 giorni. L’ufficio si chiama «Stato civile».
    .papers = Che cosa portare
    .who = Chi deve andare
    .without_permit = Senza permesso di soggiorno
    .next = E dopo?
    .elsewhere = Un altro Comune
# Source: D.P.R. 396/2000 art. 30, told by comune.pievedicento.bo.it, comune.viadana.mn.it, comune.bernareggio.mb.it (three days at the hospital, ten at the Comune of birth or of residence); 2019-12-23; confidence A; verified: no (draft)
new_baby-nothing =
    In ospedale hai 3 giorni. In Comune hai 10 giorni.

    In Comune cerca l’ufficio «Stato civile». L’indirizzo non è ancora verificato.
    .papers = Che cosa portare
    .who = Chi deve andare
    .without_permit = Senza permesso di soggiorno
    .next = E dopo?
    .elsewhere = Un altro Comune
    .person = Una persona
# Source: comune.pievedicento.bo.it, comune.empoli.fi.it, comune.bernareggio.mb.it (attestation of birth, identity document); 2019-12-23; confidence A; verified: no (draft)
# Source: comune.carrara.ms.it (passport where there is no identity card; a translator; papers of the consulate); n.d.; confidence C, not asked by the others; verified: no (draft)
new_baby-papers =
    Porta il foglio dell’ospedale: «attestazione di nascita».

    Porta un tuo documento, anche il passaporto.

    Manca qualcosa? Chiedi all’ospedale o al Comune come fare.
    .go = Dove andare
    .who = Chi deve andare
    .without_permit = Senza permesso di soggiorno
# Source: comune.pievedicento.bo.it, comune.carrara.ms.it, comune.empoli.fi.it (married: one parent is enough; not married: both); n.d.; confidence A; verified: no (draft)
# Source: codice civile art. 250 (recognition by both parents together, or by one alone); n.d.; confidence B; verified: no (draft)
new_baby-who =
    Siete sposati? Basta un genitore.

    Non siete sposati? Andate insieme: così il bambino è di tutti e due.

    Sei da sola? Puoi andare tu e riconoscerlo.
    .go = Dove andare
    .papers = Che cosa portare
    .unsure = Ho dei dubbi
# Source: agenziaentrate.gov.it (the Comune gives the tax code; the first health card comes by post; then the paediatrician); n.d.; confidence A; verified: no (draft)
new_baby-tax_code =
    Poi il Comune dà al bambino il «codice fiscale».

    Hai la residenza? La tessera sanitaria arriva a casa.

    Con il codice fiscale scegli il pediatra.
    .doctor = Scegliere il pediatra
    .go = Dichiarare la nascita: dove
    .steps = Gli altri passi
# Source: questure.poliziadistato.it/it/Bergamo (the permit for a minor is asked at the Questura; appointments also through patronati); n.d.; confidence B; verified: no (draft)
new_baby-permit =
    I genitori hanno un permesso? Anche il bambino deve averlo.

    Si chiede in Questura. Un patronato ti spiega che cosa portare.
    .helper = Permesso e patronato
    .without_permit = Senza permesso di soggiorno
    .steps = Gli altri passi
# Source: D.P.R. 396/2000 art. 30, told by aosp.bo.it and policlinicocasilino.it (a mother may ask not to be named; she and the child are cared for); n.d.; confidence B; verified: no (draft)
new_baby-unsure =
    Dubbi e stanchezza capitano a molti. Puoi parlarne senza vergogna.

    Sei ancora in ospedale? Parla con l’ostetrica o l’assistente sociale.

    La legge permette anche di non dare il proprio nome. Chi ti cura ti ascolta lo stesso.
    .consultorio = Consultorio: parlarne
    .person = Una persona
    .steps = Gli altri passi
# Source: Ministero dell’Interno, circolare 19 of 2009-08-07, named by diazilla.com/doc/801733 (declarations of birth without a permit); 2015; confidence B; verified: no (draft)
# Source: asgi.it/?p=51151 (Lombardy, December 2022: paediatrician or doctor for every minor); 2023; confidence B; verified: no (draft)
# Source: D.Lgs. 286/1998 art. 19 c. 2 d, told by immigrazione.regione.toscana.it and antonellapedone.com (a permit until six months after birth); n.d.; confidence B; verified: no (draft)
new_baby-without_permit =
    La nascita si dichiara anche senza permesso.

    Il bambino può avere un pediatra.

    La mamma può chiedere un permesso nei primi sei mesi. Prima parla con un patronato.
    .go = Dichiarare la nascita: dove
    .doctor = Scegliere il pediatra
    .not_asked = Che cosa non serve
    .person = Una persona
# Source: Ministero dell’Interno, circolare 19 of 2009-08-07, named by diazilla.com/doc/801733 (declarations of birth without a permit); 2015; confidence B; verified: no (draft)
# Source: practice of linguistic mediation (children never interpret); n.d.; confidence C; verified: no (draft)
new_baby-not_asked =
    Per dichiarare la nascita il permesso non serve.

    Non capisci un foglio? Chiedi prima di firmare.

    Puoi chiedere un mediatore. I figli grandi non devono tradurre.
    .go = Dichiarare la nascita: dove
    .steps = Gli altri passi
    .person = Una persona
