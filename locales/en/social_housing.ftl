### The public or social home.

social_housing = The social home
social_housing-stage =
    There are public homes, and homes for a time.

    What do you need?
    .ask = Ask for a home
    .agreement = Sign the agreement
    .rules = The rules of the home
    .bills = Rent and bills
    .faults = Something is broken
    .ending = The time is nearly over
    .own = A rent of my own
    .unsaid = I prefer not to say
social_housing-card =
    You can ask for public housing (casa popolare) only when a call (bando) is open.

    You apply on the internet.

    Ask at the town hall (Comune) who helps you with it.
    .papers = What to bring
    .short = A home for a short time
    .without_permit = Without a residence permit
    .careful = Careful with money
    .stages = More about the home
    .elsewhere = Another town
social_housing-nothing =
    You can ask for public housing (casa popolare) only when a call («bando») is open.

    Ask at the town hall (Comune): when does it open? Who helps me?

    We have no verified office near here yet.
    .papers = What to bring
    .short = A home for a short time
    .without_permit = Without a residence permit
    .careful = Careful with money
    .stages = More about the home
    .elsewhere = Another town
    .person = A person
social_housing-papers =
    Prepare these papers before the call (bando).

    SPID, or the CIE with its PIN. The ISEE. The tax codes (codice fiscale) of everybody.

    The document and the permit. A revenue stamp (marca da bollo).

    If you have them: papers about eviction, disability, separation.
    .go = Where to go
    .isee = Get the ISEE
    .spid = I have no SPID or CIE
    .careful = Careful with money
social_housing-short =
    There are homes for a time, for example after an eviction.

    You ask the social worker (assistente sociale) of the town hall (Comune) for them.

    There is a written agreement. You pay a part.
    .losing_home = I am losing my home
    .agreement = Sign the agreement
    .person = A person
social_housing-agreement =
    Before you sign, ask for a mediator (mediatore).

    Ask three things: how long, how much I pay, who may stay with me.

    What do I do? What do they do?

    Ask for a copy of everything.
    .rules = The rules of the home
    .bills = Rent and bills
    .stages = More about the home
    .person = A person
social_housing-rules =
    Every home has rules (regolamento). Ask for them in words you understand.

    Do you want to host somebody? Ask first.

    Is a child born, or are you away for long? Tell them at once.
    .faults = Something is broken
    .bills = Rent and bills
    .stages = More about the home
    .person = A person
social_housing-bills =
    In a public home the rent follows the income.

    Do you earn less? Ask to pay less.

    You cannot pay? Speak at once, before the debt grows.

    Keep all the receipts.
    .debts = Debts and bills
    .isee = Get the ISEE
    .stages = More about the home
    .person = A person
social_housing-faults =
    Write at once to those who run the home. Send a photo.

    Small repairs are yours. Large ones, like the boiler, are not.

    Do you smell gas? Go out and call 112.
    .numbers = Useful numbers
    .rules = The rules of the home
    .stages = More about the home
    .person = A person
social_housing-ending =
    Look at the date written in the agreement.

    Talk to the social worker (assistente sociale) some months before.

    At the end you look at the home together. Take photos.

    Ask for a signed paper, and for the deposit (cauzione).
    .own = A rent of my own
    .losing_home = I am losing my home
    .residence = Residence (residenza)
    .person = A person
social_housing-own =
    Do you want a rent of your own? Ask for a written and registered contract.

    You need it for the ISEE and for residence (residenza).

    The deposit (cauzione) is three months of rent at most.

    Always pay with a receipt.
    .careful = Careful with money
    .residence = Residence (residenza)
    .person = A person
social_housing-without_permit =
    For public housing (casa popolare) you need a long-stay permit.

    A permit of two years, with work, is fine too. Ask about yours.

    Without a permit there is no public housing. Do you have children? Talk to the social worker (assistente sociale).
    .short = A home for a short time
    .own = A rent of my own
    .person = A person
social_housing-careful =
    For the application you pay only the revenue stamp (bollo).

    Nobody can sell you a place on the list.

    Do not pay to see a home.
    .go = Where to go
    .papers = What to bring
    .person = A person
