### Parents who part. The first screen asks how it is at home and nothing else; titles, buttons
### and first lines name neither the matter nor the fear.
### Not told to families: income limits of legal aid; that it does not look at income in some
### cases (the team that receives her says it); the permit of art. 18-bis (told in person); that a
### judge may forbid travel with the children. To be reviewed by the anti-violence team and a lawyer.

separation = Genitori e figli
separation-home = Come va a casa?
    .well = Bene
    .so_so = Così così
    .badly = Male
    .unsaid = Preferisco non dirlo
# Source: comune.lissone.mb.it (112: free, day and night); abiliaproteggere.net 2015-06-23 (the operator rings back); confidence C; verified: no (draft)
separation-calm =
    Grazie. Qui vai piano e decidi tu.

    Prima puoi parlare con una persona.

    Serve aiuto subito? Chiama il 112. Se chiudi, può richiamare.
    .person = Una persona
    .numbers = Numeri utili
    .read = Leggere le informazioni
# Source: D.P.R. 115/2002, told by infofamiglia.it, tribunale.laspezia.it (legal aid for those with little income, residents with a permit too); n.d.; confidence B; verified: no (draft)
# Source: L. 206/2021 and D.L. 132/2014 art. 6, told by mediaresenzaconfini.org 2021-12-16 (agreements about children, with lawyers); confidence B; verified: no (draft)
separation-card =
    Un avvocato spiega le regole per genitori e figli.

    Vivete in due case? Servono regole scritte.

    Guadagni poco? Lo Stato può pagarlo: «patrocinio a spese dello Stato».
    .agree = Mettersi d’accordo
    .children = I figli
    .permit = Il permesso di soggiorno
    .papers = Che cosa portare
    .not_asked = Che cosa non serve
    .elsewhere = Un altro Comune
# Source: infofamiglia.it, tribunale.laspezia.it (asked at the Consiglio dell’Ordine degli Avvocati); n.d.; confidence B; verified: no (draft)
separation-nothing =
    Un avvocato spiega le regole per genitori e figli. Vivete in due case? Servono regole scritte.

    Guadagni poco? Lo Stato può pagarlo: «patrocinio a spese dello Stato».

    Qui vicino non abbiamo ancora un ufficio verificato. Si chiede all’Ordine degli avvocati.
    .agree = Mettersi d’accordo
    .children = I figli
    .permit = Il permesso di soggiorno
    .papers = Che cosa portare
    .not_asked = Che cosa non serve
    .elsewhere = Un altro Comune
    .person = Una persona
# Source: D.P.R. 115/2002, told by infofamiglia.it, tribunale.laspezia.it (legal aid for those with little income, residents with a permit too); n.d.; confidence B; verified: no (draft)
separation-card_alone =
    Un avvocato parla solo con te, se vuoi.

    Ti spiega i tuoi diritti prima di ogni passo.

    Guadagni poco? Lo Stato può pagarlo: «patrocinio a spese dello Stato».
    .person = Una persona
    .children = I figli
    .permit = Il permesso di soggiorno
    .papers = Che cosa portare
    .not_asked = Che cosa non serve
    .elsewhere = Un altro Comune
# Source: infofamiglia.it, tribunale.laspezia.it (asked at the Consiglio dell’Ordine degli Avvocati); n.d.; confidence B; verified: no (draft)
separation-nothing_alone =
    Un avvocato parla solo con te, se vuoi. Ti spiega i tuoi diritti.

    Guadagni poco? Lo Stato può pagarlo: «patrocinio a spese dello Stato».

    Qui vicino non abbiamo ancora un ufficio verificato. Parla prima con una persona.
    .person = Una persona
    .children = I figli
    .permit = Il permesso di soggiorno
    .papers = Che cosa portare
    .not_asked = Che cosa non serve
    .elsewhere = Un altro Comune
# Source: D.Lgs. 149/2022, codice di procedura civile art. 473-bis.43, told by osservatoriofamiglia.it 2023-04-27 and salvisjuribus.it (free choice; not begun, and stopped at once, where there is violence); confidence B; verified: no (draft)
separation-agree =
    Se parlate tranquilli, qualcuno può aiutarvi: la mediazione familiare.

    È una scelta. Nessuno può obbligarti.

    Uno dei due ha paura? Allora non si fa.
    .consultorio = Consultorio: chiedere
    .not_calm = Non siamo tranquilli
    .children = I figli
# Source: L. 1185/1967, told by repubblica.it 2020-01-23 and tribunaledipaola.it (a child’s passport: both parents, or a judge); confidence B; verified: no (draft)
# Source: practice of the field (written delegation at school; copies of papers); n.d.; confidence C; verified: no (draft)
separation-children =
    Chi prende i figli a scuola? Parlane con la scuola. Serve un foglio.

    Per il passaporto di un figlio servono due sì: o decide un giudice.

    Tieni una copia dei documenti dei figli.
    .go = Un avvocato: dove
    .papers = Che cosa portare
    .person = Una persona
# Source: D.Lgs. 286/1998 art. 30 c. 5, told by integrazionemigranti.gov.it and mediazioneinfamiglia.com (not revoked by itself; may be changed to work or study, on request); n.d.; confidence B; verified: no (draft)
separation-permit =
    Hai un permesso per famiglia? Non finisce da solo.

    Si può cambiare in lavoro o studio. Bisogna chiederlo.

    Prima parla con un avvocato o un patronato.
    .go = Un avvocato: dove
    .helper = Permesso e patronato
    .without_permit = Senza permesso di soggiorno
    .person = Una persona
# Source: practice of the field (papers of marriage and birth, income); n.d.; confidence C; verified: no (draft)
separation-papers =
    Servono i fogli del matrimonio e della nascita dei figli. Serve il reddito.

    Servono anche documenti e permesso, se ci sono.

    Manca qualcosa? Vai lo stesso. Non cercare fogli se è rischioso.
    .go = Un avvocato: dove
    .children = I figli
    .person = Una persona
# Source: tribunale.laspezia.it, 123dok.org q7wojdmv (legal aid in civil cases for who stays regularly); 2019-11-06; confidence B; verified: no (draft)
# Source: D.P.R. 394/1999 art. 45, normattiva.it; asgi.it/?p=51151 (school and paediatrician for every minor); 2023; confidence B; verified: no (draft)
separation-without_permit =
    Puoi parlare con un avvocato anche senza permesso.

    L’avvocato pagato dallo Stato, di solito, chiede un permesso. Domanda lo stesso.

    I figli vanno a scuola e dal pediatra come prima.
    .go = Un avvocato: dove
    .not_asked = Che cosa non serve
    .person = Una persona
# Source: codice di procedura civile art. 473-bis.43, told by osservatoriofamiglia.it 2023-04-27 and salvisjuribus.it (mediation is a free choice, and not done where there is violence); confidence B; verified: no (draft)
# Source: practice of linguistic mediation (sign only what is understood; children never interpret); n.d.; confidence C; verified: no (draft)
separation-not_asked =
    Firma solo quello che capisci. Puoi chiedere un mediatore per la lingua.

    La mediazione familiare è una scelta. Se c’è paura, non si fa.

    I figli non devono tradurre.
    .go = Un avvocato: dove
    .children = I figli
    .person = Una persona
