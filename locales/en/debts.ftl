### Bills and debts.

debts = Debts and bills
debts-kind =
    Debts are looked at together, one at a time.

    What do you have to pay?
    .bill = Bills: light, gas, water
    .rent = Rent
    .loan = Instalments and loans
    .court = A paper from the judge
    .calls = They call me about money
    .go = Where to ask for help
    .unsaid = I prefer not to say
debts-card =
    The social worker (assistente sociale) looks at the sums with you.

    The social worker can tell you which help there is.
    .papers = What to bring
    .without_permit = Without a residence permit
    .careful = Careful with money
    .kinds = Another debt
    .elsewhere = Another town
debts-nothing =
    Go to the town hall (Comune) and ask for the social worker (assistente sociale).

    The address is not verified yet. That is why we do not write it.
    .papers = What to bring
    .without_permit = Without a residence permit
    .careful = Careful with money
    .kinds = Another debt
    .elsewhere = Another town
    .person = A person
debts-bill =
    Call the number written on the bill. Ask to pay in parts (a rate).

    Do it before the date written in the letter.

    With a low ISEE there is a discount. It comes by itself.
    .isee = Get the ISEE
    .go = Where to go
    .papers = What to bring
    .careful = Careful with money
debts-loan =
    Write all your debts on one paper.

    Do not take a loan to pay another one.

    In Bergamo there is the «SPES» desk of Caritas. It helps people with too many debts.
    .go = Where to go
    .papers = What to bring
    .careful = Careful with money
    .calls = They call me about money
debts-lawyer =
    Here you can ask for a lawyer (avvocato).

    You have little money? Ask for the «patrocinio a spese dello Stato»: the State pays.
    .papers = What to bring
    .without_permit = Without a residence permit
    .elsewhere = Another town
debts-lawyer_nothing =
    Ask the «Ordine degli Avvocati» in Bergamo.

    You have little money? Say: «patrocinio a spese dello Stato». It means: the State pays the lawyer.

    The address is not verified yet. That is why we do not write it.
    .papers = What to bring
    .without_permit = Without a residence permit
    .go = Where to ask for help
    .person = A person
debts-court =
    Always collect the letter at the post office.

    Look at the date. There are few days to answer.

    Go to a lawyer at once. With a low income it can be free: it is called «patrocinio a spese dello Stato».
    .lawyer = A lawyer (avvocato)
    .go = Where to ask for help
    .papers = What to bring
    .without_permit = Without a residence permit
    .person = A person
debts-calls =
    Ask who they are. Ask for everything in writing.

    They may not talk about the debt with relatives or neighbours.

    Having a debt is not a crime. Who calls cannot take your things.

    Do they frighten you? Call 112.
    .numbers = Useful numbers
    .go = Where to ask for help
    .court = A paper from the judge
    .person = A person
debts-papers =
    Bring all the letters, also those still closed.

    Bring bills, contracts and receipts. Bring the ISEE, if you have it.

    Is something missing? Go all the same.
    .go = Where to go
    .careful = Careful with money
    .person = A person
debts-without_permit =
    Without a permit too you can ask the supplier to pay in parts.

    Do you have children? Talk to the social worker (assistente sociale).

    The free lawyer may be for you too: ask.
    .lawyer = A lawyer (avvocato)
    .go = Where to go
    .doctor = Doctor and health care
    .person = A person
debts-careful =
    Who asks for money before giving a loan is cheating.

    Do not sign loans for other people.

    Do not leave your passport or card with anybody.
    .go = Where to go
    .person = A person
