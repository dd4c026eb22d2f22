### Work lost, without a contract, unpaid, or worse.

job = Work
job-start = What is happening with work?
    .lost = I have lost my job
    .unpaid = Without a contract, or without pay
    .house = I work in a home
    .looking = I am looking for work
    .bigger = A bigger problem
    .unsaid = I prefer not to say
job-lost =
    Go soon to the job centre (Centro per l’Impiego). Say that you are looking for work.

    You may have a right to money: the NASpI. A patronato asks for it with you.

    The days are counted. Do not sign a resignation (dimissioni) if you do not understand.
job-unpaid =
    Work that is done must be paid, without a contract too.

    A trade union looks at your case. It can write for you.

    Keep the proof.
    .union = A trade union (sindacato)
    .proof = Which proof
    .without_permit = Without a residence permit
    .not_asked = Careful with money
    .bigger = A bigger problem
job-house =
    Cleaning, children, old people: it is work like any other.

    Your employer tells INPS about you. Ask for a copy (copia).

    If the job ends, you can ask for the NASpI.
    .union = A trade union (sindacato)
    .lost = I have lost my job
    .proof = Which proof
    .without_permit = Without a residence permit
    .bigger = A bigger problem
job-bigger =
    You can talk about it with a person, when you want to.

    Your documents are yours. Nobody may keep them.

    Nobody may force you to stay.
    .union = A trade union or a lawyer
    .without_permit = Without a residence permit
    .numbers = Other useful numbers
    .person = A person
job-centre =
    The job centre (Centro per l’Impiego) helps you look for work.

    There you say that you have no job. The paper is called «DID».
    .papers = What to bring
    .permit = And the permit?
    .union = A trade union (sindacato)
    .without_permit = Without a residence permit
    .not_asked = Careful with money
    .elsewhere = Another town
job-centre_nothing =
    There is a job centre (Centro per l’Impiego) in Treviglio and one in Romano.

    The address is not verified yet. That is why we do not write it.
    .papers = What to bring
    .permit = And the permit?
    .union = A trade union (sindacato)
    .without_permit = Without a residence permit
    .not_asked = Careful with money
    .elsewhere = Another town
    .person = A person
job-union = Here they help you with work and your rights.
    .proof = Which proof
    .without_permit = Without a residence permit
    .not_asked = Careful with money
job-union_nothing =
    Look for a trade union (sindacato). The biggest are CGIL, CISL and UIL.

    Ask first what it costs.

    The addresses are not verified yet. That is why we do not write them.
    .proof = Which proof
    .without_permit = Without a residence permit
    .not_asked = Careful with money
    .person = A person
job-permit =
    You lose your job, but you do not lose the permit at once.

    When the permit ends you can ask for «attesa occupazione».

    First go to the job centre (Centro per l’Impiego).
    .go = Where to go
    .renewal = Permit renewal
    .person = A person
job-proof =
    Write down the days and hours of work.

    Keep messages, photos and receipts. Keep the names of those who saw you work.

    Put them in a safe place. Do not send them here.
    .union = Where to go
    .without_permit = Without a residence permit
job-papers =
    Bring an identity document, the tax code (codice fiscale), and the permit or the receipt (ricevuta).

    Bring the contract, pay slips (buste paga) and the letter that ends the job, if you have them.

    For the NASpI you also need a bank account (IBAN).
    .go = Where to go
    .permit = And the permit?
    .not_asked = Careful with money
job-without_permit =
    Work that is done must be paid, without a permit too.

    To ask for it alone can bring problems with your papers.

    First talk to a trade union or a lawyer. Then decide.
    .union = A trade union or a lawyer
    .proof = Which proof
    .person = A person
job-not_asked =
    Nobody may ask you for money to give you work. Not even an agency (agenzia).

    Do not pay for a promised contract.

    Nobody may keep your passport.
    .go = Look for work
    .union = A trade union (sindacato)
    .bigger = A bigger problem
