### Learning Italian.

italian = Learn Italian
italian-card =
    The CPIA is the State school for adults.

    You learn Italian, also from zero. It costs little or nothing.

    There are courses in the morning and in the evening.
    .papers = What to bring
    .certificate = What it is good for
    .without_permit = Without a residence permit
    .not_asked = What is not needed
    .elsewhere = Another town
italian-nothing =
    There is a CPIA in Treviglio. It is the State school for adults.

    Ask at your town hall (Comune) too: are there other courses?

    The address is not verified yet. That is why we do not write it.
    .papers = What to bring
    .certificate = What it is good for
    .without_permit = Without a residence permit
    .not_asked = What is not needed
    .elsewhere = Another town
    .person = A person
italian-papers =
    Call or go: ask what is needed.

    Bring what you have. An identity document. The tax code (codice fiscale). The permit or the receipt (ricevuta).

    Ask for days and hours. Ask whether you pay.
    .go = Where to go
    .without_permit = Without a residence permit
    .not_asked = What is not needed
italian-certificate =
    It helps with work, the children’s school, the doctor.

    Level A2 is also needed for the long-stay card (carta di soggiorno).

    The CPIA can give the A2 certificate.
    .go = Where to go
    .papers = What to bring
italian-without_permit =
    Ask the school: each school decides what to do.

    There are also courses by volunteers. Ask associations or the parish (parrocchia).
    .go = Where to go
    .papers = What to bring
    .person = A person
italian-not_asked =
    You do not need to have studied.

    You do not need to read or write. There is a course for beginners from zero too.
    .go = Where to go
    .papers = What to bring
    .person = A person
