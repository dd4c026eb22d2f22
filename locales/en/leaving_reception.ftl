### Leaving the reception centre (CAS, SAI).

leaving_reception = Leave the centre (accoglienza)
leaving_reception-start =
    Why are you leaving the centre?

    We only ask to tell you the first step.
    .date = I have the date already
    .letter = They gave me a paper
    .want = I want to leave myself
    .unsaid = I prefer not to say
leaving_reception-plan =
    Talk to the centre’s staff (operatori) before you leave.

    Ask about home, work, residence and doctor.

    You are not ready? You can ask for more time.
leaving_reception-letter =
    Look at the date. Do not sign if you do not understand.

    A lawyer (avvocato) can read it. Sometimes you can appeal.

    The days are counted: go soon.
leaving_reception-want =
    Before you leave, talk to the centre’s staff (operatori).

    If you leave without telling them, you can lose your place. Coming back is difficult.

    You are not well there? You can say so. You can ask for another place.
    .plan = Prepare to leave
    .lawyer = A lawyer (avvocato)
    .person = A person
leaving_reception-house =
    Look for a home before you leave.

    Do not pay before you see the home. Ask for a contract and a receipt.

    You find nothing? Tell the social services before the date.
    .go = Help near me
    .residence = Residence (residenza)
    .not_asked = My rights
leaving_reception-residence =
    You move? Tell the town hall (Comune). It is called «residenza».

    You have no home yet? Ask the Comune what to do.

    Then check your doctor.
    .papers = What to take along
    .doctor = Doctor and paediatrician
    .go = Help near me
leaving_reception-card =
    Here you can ask for help for afterwards.

    Go before you leave the centre.
    .papers = What to take along
    .house = A home (casa)
    .job = Work
    .without_permit = And the permit?
    .not_asked = My rights
    .elsewhere = Another town
leaving_reception-nothing =
    Ask at your town hall (Comune) for the social worker (assistente sociale). Go before you leave.

    There is no verified office near here yet.
    .papers = What to take along
    .house = A home (casa)
    .residence = Residence (residenza)
    .job = Work
    .without_permit = And the permit?
    .not_asked = My rights
    .elsewhere = Another town
    .person = A person
leaving_reception-lawyer =
    Here you can ask for a lawyer (avvocato).

    You have little money? Ask for the «patrocinio a spese dello Stato»: the State pays.
    .papers = What to take along
    .plan = Prepare to leave
    .elsewhere = Another town
leaving_reception-lawyer_nothing =
    First ask the centre’s lawyer (avvocato), if there is one.

    Or ask the «Ordine degli Avvocati» in Bergamo.

    The address is not verified yet. That is why we do not write it.
    .papers = What to take along
    .plan = Prepare to leave
    .go = Help near me
    .person = A person
leaving_reception-papers =
    Take the real papers with you. Permit, tax code (codice fiscale), health card (tessera sanitaria).

    Take the papers about school, courses, work and health.

    Ask for a copy of everything.
    .go = Help near me
    .residence = Residence (residenza)
    .house = A home (casa)
leaving_reception-without_permit =
    See when your permit expires. Renew it with a patronato.

    You no longer have the permit? Talk to a lawyer (avvocato) soon.

    Urgent care and the children’s school are always there.
    .permit = Permit renewal
    .lawyer = A lawyer (avvocato)
    .doctor = Doctor and paediatrician
    .person = A person
leaving_reception-not_asked =
    Your documents are yours. Nobody may keep them.

    You can ask for a mediator (mediatore) and an answer in writing.

    Nobody should ask you for money for a bed in a centre.
    .go = Help near me
    .lawyer = A lawyer (avvocato)
    .person = A person
