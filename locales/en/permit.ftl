### Renewing the residence permit (permesso di soggiorno).

permit = Residence permit renewal
permit-kind =
    Which permit (permesso) do you have?

    We only ask to tell you where to go.
    .work = Work or study (lavoro, studio)
    .family = Family (famiglia)
    .long_term = Long-stay card (carta di soggiorno)
    .asylum = Asylum (asilo)
    .protection = Other protection
    .care = Medical care (cure mediche)
    .lapsed = Expired, or job lost
    .waiting = I have the receipt (ricevuta)
    .unsaid = I prefer not to say
permit-post =
    Get the yellow kit (kit giallo) at the post office.

    A patronato can fill it in with you, free of charge.

    You hand it in at a post office with a «Sportello Amico».
    .papers = What to bring
    .helper = Who helps me
    .receipt = And then?
    .not_asked = Careful with money
permit-post_nothing =
    Get the yellow kit (kit giallo) at the post office. You hand it in at the «Sportello Amico».

    The addresses are not verified yet. That is why we do not write them.
    .papers = What to bring
    .helper = Who helps me
    .receipt = And then?
    .not_asked = Careful with money
    .person = A person
permit-questura =
    For this permit you go to the Questura, in Bergamo.

    Look for the «Ufficio Immigrazione». You need an appointment: a patronato can ask for it.
    .papers = What to bring
    .helper = Who helps me
    .receipt = And then?
    .not_asked = Careful with money
permit-questura_nothing =
    For this permit you go to the Questura, in Bergamo. Look for the «Ufficio Immigrazione».

    The opening hours are not verified yet. That is why we do not write them.
    .papers = What to bring
    .helper = Who helps me
    .receipt = And then?
    .not_asked = Careful with money
    .person = A person
permit-help =
    A patronato looks at your documents with you.

    Help with the application is free.
    .papers = What to bring
    .late = If it has expired
    .not_asked = Careful with money
    .kinds = Choose the kind of permit
permit-help_nothing =
    A patronato looks at your documents with you, free of charge.

    We have no verified one near here yet. Ask at your town hall (Comune).
    .papers = What to bring
    .late = If it has expired
    .not_asked = Careful with money
    .person = A person
    .kinds = Choose the kind of permit
permit-papers =
    Prepare these documents.

    The passport and the permit, with photocopies. The tax code (codice fiscale). Proof of the reason, for example the contract.

    There are stamps and payment slips to pay. Ask how much first.
    .kinds = Choose the kind of permit
    .helper = Who helps me
    .receipt = And then?
permit-questura_papers =
    Prepare the passport and the permit, with photocopies.

    Prepare proof of the reason too.

    The list is different for each permit. Ask the Questura or the patronato for it.
    .go = Where to go
    .helper = Who helps me
    .receipt = And then?
permit-receipt =
    After the application you have a receipt (ricevuta). Keep it with your passport.

    Then you go to the Questura for photos and fingerprints.

    Did you ask for the renewal in time? With the receipt you can work and get health care.
    .kinds = Choose the kind of permit
    .helper = Who helps me
    .not_asked = Careful with money
permit-late =
    Ask for help soon, before you send the application.

    Bring the permit and the passport. Bring the letters you received.

    You can get health care without a permit too.
    .helper = Who helps me
    .doctor = Doctor and health care
    .person = A person
permit-not_asked =
    The kit at the post office is free. Do not buy it from anybody.

    The patronato fills in the application free of charge.

    Do you pay for something? Always ask for a receipt.
    .kinds = Choose the kind of permit
    .helper = Who helps me
    .person = A person
