### The public or social home.
### Not told to families: amounts, incomes and the dates of notices, which change each time. The rules
### of living there are other owners'; each house has its own, and its educator or owner must confirm.

social_housing = La casa sociale
# Source: comune.lurano.bg.it (public homes, Ambito of Treviglio), cmlaghi.bg.it (homes for a time, with the social services); 2025-06; confidence B; verified: no (draft)
social_housing-stage =
    Ci sono case pubbliche, e case per un tempo.

    Che cosa ti serve?
    .ask = Chiedere una casa
    .agreement = Firmare l’accordo
    .rules = Le regole della casa
    .bills = Affitto e bollette
    .faults = Qualcosa è rotto
    .ending = Il tempo sta per finire
    .own = Un affitto tutto mio
    .unsaid = Preferisco non dirlo
# Source: comune.lurano.bg.it (only during a notice, online; help by appointment, Ambito of Treviglio); 2025-06; confidence A; verified: no (draft)
# Source: comune.colognoalserio.bg.it (Ambito of Romano); n.d.; confidence B; verified: no (draft)
social_housing-card =
    La casa popolare si chiede solo quando c’è un bando.

    La domanda si fa in internet.

    Chiedi in Comune chi ti aiuta a farla.
    .papers = Che cosa portare
    .short = Una casa per poco tempo
    .without_permit = Senza permesso di soggiorno
    .careful = Attenzione ai soldi
    .stages = Altro sulla casa
    .elsewhere = Un altro Comune
# Source: comune.lurano.bg.it (only during a notice, online; help by appointment, Ambito of Treviglio); 2025-06; confidence A; verified: no (draft)
social_housing-nothing =
    La casa popolare si chiede solo quando c’è un «bando».

    Chiedi in Comune: quando apre? Chi mi aiuta?

    Qui vicino non abbiamo ancora un ufficio verificato.
    .papers = Che cosa portare
    .short = Una casa per poco tempo
    .without_permit = Senza permesso di soggiorno
    .careful = Attenzione ai soldi
    .stages = Altro sulla casa
    .elsewhere = Un altro Comune
    .person = Una persona
# Source: comune.lurano.bg.it (SPID, CIE or CNS with PIN; tax codes of all; identity card, permit; ISEE; revenue stamp); 2025-06; confidence A; verified: no (draft)
social_housing-papers =
    Prepara queste carte prima del bando.

    Lo SPID, o la CIE con il PIN. L’ISEE. I codici fiscali di tutti.

    Il documento e il permesso. Una marca da bollo.

    Se ci sono: carte di sfratto, di invalidità, di separazione.
    .go = Dove andare
    .isee = Fare l’ISEE
    .spid = Non ho SPID o CIE
    .careful = Attenzione ai soldi
# Source: cmlaghi.bg.it (homes for a time, asked of the social worker of one's Comune; a written project, a share of the cost); n.d.; confidence B; verified: no (draft)
# Source: sestosg.net, comune.cesano-maderno.mb.it (homes for a time after an eviction, with an agreement); 2025-09; confidence B; verified: no (draft)
social_housing-short =
    Ci sono case per un tempo, dopo uno sfratto per esempio.

    Si chiedono all’«assistente sociale» del Comune.

    Si fa un accordo scritto. Si paga una parte.
    .losing_home = Perdo la casa
    .agreement = Firmare l’accordo
    .person = Una persona
# Source: blhyster.it (rules, contract and plan are signed together at the start), cmlaghi.bg.it (duration and share of cost); n.d.; confidence B; verified: no (draft)
# Source: practice of the field (a mediator before signing, a copy); n.d.; confidence C; verified: no (draft)
social_housing-agreement =
    Prima di firmare chiedi un mediatore.

    Chiedi tre cose: quanto dura, quanto pago, chi può stare con me.

    Che cosa faccio io? Che cosa fanno loro?

    Chiedi una copia di tutto.
    .rules = Le regole della casa
    .bills = Affitto e bollette
    .stages = Altro sulla casa
    .person = Una persona
# Source: iacpragusa.it (guests need a yes first), diazilla.com 385099 (long absences are told), readkong.com 2091445 (a birth is told); n.d.; confidence C; verified: no (draft)
social_housing-rules =
    Ogni casa ha un regolamento. Chiedine uno che capisci.

    Vuoi ospitare qualcuno? Chiedi prima.

    Nasce un figlio, o parti per molto? Dillo subito.
    .faults = Qualcosa è rotto
    .bills = Affitto e bollette
    .stages = Altro sulla casa
    .person = Una persona
# Source: aterprovinciadiroma.com (public rent follows income; less income, a lower rent can be asked); n.d.; confidence C; verified: no (draft)
# Source: practice of the field (speak before the debt grows; keep receipts); n.d.; confidence C; verified: no (draft)
social_housing-bills =
    Nella casa pubblica l’affitto segue il reddito.

    Guadagni meno? Chiedi di pagare meno.

    Non riesci a pagare? Parla subito, prima che il debito cresca.

    Tieni tutte le ricevute.
    .debts = Debiti e bollette
    .isee = Fare l’ISEE
    .stages = Altro sulla casa
    .person = Una persona
# Source: atervenezia.it (small repairs are the tenant's, large ones the owner's); n.d.; confidence C; verified: no (draft)
# Source: practice of the field (a message with the day on it; gas: windows, out, 112); n.d.; confidence C; verified: no (draft)
social_housing-faults =
    Scrivi subito a chi gestisce la casa. Manda una foto.

    I piccoli lavori toccano a te. I grandi, come la caldaia, no.

    Senti odore di gas? Esci e chiama il 112.
    .numbers = Numeri utili
    .rules = Le regole della casa
    .stages = Altro sulla casa
    .person = Una persona
# Source: cmlaghi.bg.it (the duration is in the project); n.d.; confidence B; verified: no (draft)
# Source: casadelleletterature.it, quale.it (the home is looked at together, a paper and photographs; the deposit is asked back); n.d.; confidence C; verified: no (draft)
social_housing-ending =
    Guarda la data scritta nell’accordo.

    Parla con l’assistente sociale alcuni mesi prima.

    Alla fine guardate la casa insieme. Fai le foto.

    Chiedi un foglio firmato, e la cauzione.
    .own = Un affitto tutto mio
    .losing_home = Perdo la casa
    .residence = Residenza
    .person = Una persona
# Source: L. 392/1978 art. 11, told by quale.it and casadelleletterature.it (a deposit of three months' rent at most); n.d.; confidence B; verified: no (draft)
# Source: investireoggi.it, ucicaf.it (the registered contract is asked for the ISEE); 2026; confidence B; verified: no (draft)
# Source: fondazionecasaamica.org (homes to rent in the province, for foreigners too); 2026-03; confidence B; verified: no (draft)
social_housing-own =
    Vuoi un affitto tuo? Chiedi un contratto scritto e registrato.

    Serve per l’ISEE e la residenza.

    La cauzione è al massimo tre mesi di affitto.

    Paga sempre con una ricevuta.
    .careful = Attenzione ai soldi
    .residence = Residenza
    .person = Una persona
# Source: comune.lurano.bg.it (long-stay permit, or a permit of two years with regular work, or equal treatment by law); 2025-06; confidence A; verified: no (draft)
# Source: sister-hub.it (help for families with children, sometimes without a permit too); n.d.; confidence C; verified: no (draft)
social_housing-without_permit =
    Per la casa popolare serve un permesso lungo.

    Va bene anche un permesso di due anni, con un lavoro. Chiedi per il tuo.

    Senza permesso la casa popolare non c’è. Hai figli? Parla con l’assistente sociale.
    .short = Una casa per poco tempo
    .own = Un affitto tutto mio
    .person = Una persona
# Source: comune.lurano.bg.it (the application is made by oneself; only a revenue stamp is paid); 2025-06; confidence A; verified: no (draft)
# Source: practice of the field (places in the queue and homes are not for sale); n.d.; confidence C; verified: no (draft)
social_housing-careful =
    Per la domanda si paga solo il bollo.

    Nessuno può venderti un posto nella lista.

    Non pagare per vedere una casa.
    .go = Dove andare
    .papers = Che cosa portare
    .person = Una persona
