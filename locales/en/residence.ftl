### Registering where one lives (residenza).

residence = Residence (residenza)
residence-home =
    Residence (residenza) tells the town where you live.

    Where do you live now?
    .own = I have a contract or my own home
    .hosted = Somebody hosts me
    .nowhere = I have no fixed home
    .refused = The town said no
    .unsaid = I prefer not to say
residence-own = Bring the contract, or another paper of your home.
residence-hosted =
    Your host signs a paper. Bring the host’s document too.

    Ask the town hall (Comune) which paper is needed.
residence-nowhere =
    You can ask for residence without a home too.

    Say that you are «senza fissa dimora». Explain where you spend your days and who knows you.
residence-card =
    You ask for residence at the «Anagrafe» of the town hall (Comune).

    You need it for the doctor. You need it for the identity card.
    .papers = What to bring
    .then = And then? Who comes to my home
    .without_permit = Without a residence permit
    .not_asked = What is not needed
    .elsewhere = Another town
residence-nothing =
    Go to the town hall (Comune) and ask for the «Anagrafe».

    The address is not verified yet. That is why we do not write it.
    .papers = What to bring
    .then = And then? Who comes to my home
    .without_permit = Without a residence permit
    .not_asked = What is not needed
    .elsewhere = Another town
    .person = A person
residence-papers =
    Bring these documents, if you have them.

    The passport. The permit, or its receipt (ricevuta). A paper of your home.

    Did you just arrive to join your family? Bring the visa and the «nulla osta».

    Is something missing? Go all the same and ask.
    .go = Where to go
    .then = And then?
    .not_asked = What is not needed
residence-then =
    A local officer (vigile) comes to your home. The officer only checks that you live there.

    Write your name on the doorbell. Tell the town hall when you are at home.

    When you renew your permit, go back to the Anagrafe.
    .refused = The town said no
    .go = Where to go
    .papers = What to bring
residence-refused =
    Ask for the «no» in writing. A spoken «no» is not enough.

    You can answer and explain.

    You can appeal to the Prefetto. You have 30 days. Get help at once.
    .go = Where to go
    .not_asked = What is not needed
    .person = A person
residence-without_permit =
    With the receipt (ricevuta) of the permit you can ask for residence.

    Without a permit and without a receipt, usually not.

    Health care, and school for the children, are there all the same.
    .doctor = Doctor and health care
    .permit = The residence permit
    .go = Where to go
    .person = A person
residence-not_asked =
    If you really live here, residence is a right.

    It is not for sale. Do not give money to anybody who sells it.

    You do not need an identity card before. The passport is enough.
    .go = Where to go
    .papers = What to bring
    .person = A person
