### The ISEE, then the child benefit (assegno unico).

isee = ISEE and child benefit
isee-what =
    The ISEE is a paper about the family’s money.

    You need it for the child benefit (assegno unico), the school canteen and the bills.

    What do you need to do?
    .isee = Get the ISEE
    .benefit = Child benefit (assegno unico)
    .apart = I raise the children alone
    .account = An account in my own name
    .unsaid = I prefer not to say
isee-first = You get the ISEE every year. First make an appointment.
isee-card =
    Go to a «CAF». The ISEE is free of charge.

    They do the sums. You bring the papers.
    .papers = What to bring
    .apart = I raise the children alone
    .then = And then? The child benefit
    .without_permit = Without a residence permit
    .careful = Careful with money
    .elsewhere = Another town
isee-nothing =
    You get the ISEE at a «CAF». It is free of charge.

    The addresses are not verified yet. That is why we do not write them.
    .papers = What to bring
    .apart = I raise the children alone
    .then = And then? The child benefit
    .without_permit = Without a residence permit
    .careful = Careful with money
    .elsewhere = Another town
    .person = A person
isee-benefit =
    The child benefit (assegno unico) is money for your children, every month.

    INPS pays it. A «patronato» applies together with you.

    First get the ISEE.
    .papers = What to bring
    .apart = I raise the children alone
    .account = An account in my own name
    .without_permit = Without a residence permit
    .careful = Careful with money
    .elsewhere = Another town
isee-benefit_nothing =
    For the child benefit (assegno unico) go to a «patronato». First get the ISEE.

    We have no verified one near here yet. Ask at your town hall (Comune).
    .papers = What to bring
    .apart = I raise the children alone
    .account = An account in my own name
    .without_permit = Without a residence permit
    .careful = Careful with money
    .elsewhere = Another town
    .person = A person
isee-papers =
    Bring these papers, of the whole family.

    The document. The health card (tessera sanitaria). The rent contract. The payslips or the «CUD». The accounts at the bank or the post office.

    Is something missing? Ask the CAF for the list.
    .go = Where to go
    .then = And then? The child benefit
    .careful = Careful with money
isee-benefit_papers =
    Bring the ISEE and the permit. Bring the children’s tax codes (codice fiscale).

    Bring the number of your account (IBAN).
    .go = Where to go
    .account = An account in my own name
    .isee = First I need the ISEE
isee-apart =
    Tell the CAF who lives with you. It changes the sum.

    The benefit can go to you, or half to each parent.

    You do not have the other parent’s papers? Tell the CAF.
    .isee = Where to get the ISEE
    .benefit = Child benefit (assegno unico)
    .account = An account in my own name
    .person = A person
isee-account =
    You can have an account that is only yours.

    At a bank or the post office ask for the «conto di base».

    The permit is enough as a document. You do not need residence.

    Do they say no? Ask for the «no» in writing.
    .benefit = Child benefit (assegno unico)
    .careful = Careful with money
    .person = A person
isee-without_permit =
    For the child benefit many permits are fine. Ask about yours.

    Do you only have the receipt (ricevuta)? Ask the patronato.

    Without a permit there usually is none. For the children, talk to the social worker (assistente sociale).
    .isee = Where to get the ISEE
    .benefit = Child benefit (assegno unico)
    .doctor = Doctor and health care
    .person = A person
isee-careful =
    The CAF may not ask for money for the ISEE.

    A patronato may ask for something. Ask first how much, and ask for a receipt.

    The card and the codes of the account are yours. Do not give them away.
    .isee = Where to get the ISEE
    .benefit = Child benefit (assegno unico)
    .account = An account in my own name
    .person = A person
