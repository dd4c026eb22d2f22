### The ISEE, then the child benefit (assegno unico).
### Not told to families: amounts, the years of income asked for, and how long one must have lived
### in Italy, which change or must be asked.

isee = ISEE e assegno unico
# Source: ecodibergamo.it (the ISEE is the paper needed for the assegno unico); 2022-01; confidence B; verified: no (draft)
# Source: ecodibergamo.it 1444198 (the discount on bills needs the ISEE); 2023; confidence B; verified: no (draft)
# Source: practice of the field (the canteen's price by ISEE), each Comune has its own rules; n.d.; confidence C; verified: no (draft)
isee-what =
    L’ISEE è un foglio che dice i soldi della famiglia.

    Serve per l’assegno unico, la mensa, le bollette.

    Che cosa devi fare?
    .isee = Fare l’ISEE
    .benefit = Assegno unico per i figli
    .apart = Cresco i figli da sola o da solo
    .account = Un conto a mio nome
    .unsaid = Preferisco non dirlo
# Source: ecodibergamo.it (the ISEE ends on 31 December); 2022-01; confidence B; verified: no (draft)
isee-first = L’ISEE si fa ogni anno. Prima prendi un appuntamento.
# Source: ilrestodelcarlino.it (the CAF makes the ISEE, without payment); 2023-02; confidence C; verified: no (draft)
isee-card =
    Vai in un «CAF». L’ISEE è gratis.

    Loro fanno i conti. Tu porti le carte.
    .papers = Che cosa portare
    .apart = Cresco i figli da sola o da solo
    .then = E dopo? L’assegno unico
    .without_permit = Senza permesso di soggiorno
    .careful = Attenzione ai soldi
    .elsewhere = Un altro Comune
# Source: ilrestodelcarlino.it (the CAF makes the ISEE, without payment); 2023-02; confidence C; verified: no (draft)
isee-nothing =
    L’ISEE si fa in un «CAF». È gratis.

    Gli indirizzi non sono ancora verificati. Per questo non li scriviamo.
    .papers = Che cosa portare
    .apart = Cresco i figli da sola o da solo
    .then = E dopo? L’assegno unico
    .without_permit = Senza permesso di soggiorno
    .careful = Attenzione ai soldi
    .elsewhere = Un altro Comune
    .person = Una persona
# Source: lavoroediritti.com (paid each month by INPS for children up to 21 years, on conditions; no age limit for disabled children); n.d.; confidence C; verified: no (draft)
# Source: ilrestodelcarlino.it (patronati ask for the assegno unico); 2023-02; confidence C; verified: no (draft)
isee-benefit =
    L’assegno unico sono soldi per i figli, ogni mese.

    Li paga l’INPS. Un «patronato» fa la domanda con te.

    Prima fai l’ISEE.
    .papers = Che cosa portare
    .apart = Cresco i figli da sola o da solo
    .account = Un conto a mio nome
    .without_permit = Senza permesso di soggiorno
    .careful = Attenzione ai soldi
    .elsewhere = Un altro Comune
# Source: ilrestodelcarlino.it (patronati ask for the assegno unico); 2023-02; confidence C; verified: no (draft)
isee-benefit_nothing =
    Per l’assegno unico vai in un «patronato». Prima fai l’ISEE.

    Qui vicino non ne abbiamo ancora uno verificato. Chiedi al tuo Comune.
    .papers = Che cosa portare
    .apart = Cresco i figli da sola o da solo
    .account = Un conto a mio nome
    .without_permit = Senza permesso di soggiorno
    .careful = Attenzione ai soldi
    .elsewhere = Un altro Comune
    .person = Una persona
# Source: investireoggi.it, ucicaf.it (identity document, health cards of all, who lives together, rent contract, incomes, accounts); 2026; confidence B; verified: no (draft)
isee-papers =
    Porta queste carte, di tutta la famiglia.

    Il documento. La tessera sanitaria. Il contratto di affitto. Le buste paga o il «CUD». I conti in banca o in posta.

    Manca qualcosa? Chiedi al CAF la lista.
    .go = Dove andare
    .then = E dopo? L’assegno unico
    .careful = Attenzione ai soldi
# Source: ticonsiglio.com, piuculture.it (INPS message 2951: ISEE, permit); 2022-07-25; confidence B; verified: no (draft)
# Source: D.Lgs. 230/2021 art. 6 and INPS circolare 23/2022, told by leggioggi.it (paid to who asks; details of the account); 2022-02-11; confidence B; verified: no (draft)
isee-benefit_papers =
    Porta l’ISEE e il permesso. Porta i codici fiscali dei figli.

    Porta il numero del tuo conto (IBAN).
    .go = Dove andare
    .account = Un conto a mio nome
    .isee = Prima devo fare l’ISEE
# Source: D.Lgs. 230/2021 art. 6 c. 4, told by leggioggi.it and pmi.it (to who asks, or half each; all of it to the parent who alone has custody); 2022-02-11; confidence B; verified: no (draft)
# Source: cafuil.serviziuil.it, economia.leonardo.it (who counts in the ISEE when parents live apart: it depends on marriage and on a judge's paper); n.d.; confidence C; verified: no (draft)
# Source: practice of the field (say it to the CAF when the other's papers cannot be had); n.d.; confidence C; verified: no (draft)
isee-apart =
    Di’ al CAF chi vive con te: il calcolo cambia.

    L’assegno può andare a te, o metà per uno.

    Non hai le carte dell’altro genitore? Dillo al CAF.
    .isee = Dove fare l’ISEE
    .benefit = Assegno unico per i figli
    .account = Un conto a mio nome
    .person = Una persona
# Source: T.U. bancario art. 126-noviesdecies, told by stranieriinitalia.it 2022-05-16 and italiahello.it (banks and the post office must offer a basic account to whoever stays legally, asylum seekers and people without a home too); 2022-05-16; confidence B; verified: no (draft)
# Source: asgi.it (no certificate of residence may be asked for; the permit is enough); 2019-01-29; confidence B; verified: no (draft)
isee-account =
    Puoi avere un conto solo tuo.

    In banca o in posta chiedi il «conto di base».

    Basta il permesso come documento. La residenza non serve.

    Dicono no? Chiedi il «no» per iscritto.
    .benefit = Assegno unico per i figli
    .careful = Attenzione ai soldi
    .person = Una persona
# Source: ticonsiglio.com, piuculture.it (INPS message 2951: which permits give the right); 2022-07-25; confidence B; verified: no (draft)
# Source: practice of the field (the social worker, for children); n.d.; confidence C; verified: no (draft)
isee-without_permit =
    Per l’assegno unico molti permessi vanno bene. Chiedi per il tuo.

    Hai solo la ricevuta? Chiedi al patronato.

    Senza permesso, di solito non c’è. Per i figli parla con l’assistente sociale.
    .isee = Dove fare l’ISEE
    .benefit = Assegno unico per i figli
    .doctor = Medico e cure
    .person = Una persona
# Source: ilrestodelcarlino.it (the CAF may ask nothing for the ISEE; a patronato may ask a contribution, with a receipt); 2023-02; confidence C; verified: no (draft)
# Source: practice of the field (one's own account and card); n.d.; confidence C; verified: no (draft)
isee-careful =
    Il CAF non può chiedere soldi per l’ISEE.

    Un patronato può chiedere qualcosa. Chiedi prima quanto, e la ricevuta.

    La carta e i codici del conto sono tuoi. Non darli.
    .isee = Dove fare l’ISEE
    .benefit = Assegno unico per i figli
    .account = Un conto a mio nome
    .person = Una persona
