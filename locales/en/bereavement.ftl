### Somebody has died.

bereavement = A death in the family (lutto)
bereavement-start =
    We are very sorry.

    Where did it happen? We tell you the first step.
    .hospital = In hospital
    .home = At home
    .abroad = In another country
    .after = After the funeral
    .go = Help near me
    .unsaid = I prefer not to say
bereavement-hospital =
    The hospital prepares the papers.

    The Comune is told within one day. The undertaker (agenzia funebre) can do it.

    You can ask the hospital for a mediator (mediatore).
    .funeral = The funeral (funerale)
    .country = The journey to their country
    .papers = Which papers
    .after = And then?
bereavement-home =
    Call the family doctor, who writes a paper for the Comune.

    You do not know why it happened? Call 112.

    The Comune is told within one day. The undertaker (agenzia funebre) can do it.
    .numbers = The numbers
    .funeral = The funeral (funerale)
    .country = The journey to their country
    .papers = Which papers
    .after = And then?
bereavement-abroad =
    Do you want to travel? First look at your passport and permit.

    Your permit has expired? First ask a patronato. Then buy the ticket.

    Tell school and work. Ask for the days of mourning (giorni di lutto).
    .permit = Permit renewal
    .after = And then?
    .go = Help near me
bereavement-funeral =
    You can choose the undertaker (agenzia funebre) yourself. Ask for the price in writing.

    For your religion ask the Comune and your community.

    You have no money? Talk to the social worker (assistente sociale).
    .country = The journey to their country
    .not_asked = Careful with money
    .papers = Which papers
    .go = Help near me
bereavement-country =
    Call the consulate of their country.

    The «passaporto mortuario» is needed. The Comune where it happened gives it.

    Usually the undertaker (agenzia funebre) asks for it.
    .papers = Which papers
    .not_asked = Careful with money
    .go = Help near me
bereavement-after =
    Take your time, one thing after another.

    A patronato looks with you: pension, help, papers. It is free.

    You and your children need care too.
bereavement-card = Here you can talk to a person and ask for help.
    .papers = Which papers
    .not_asked = Careful with money
    .without_permit = And the permit?
    .talk = Family health centre (consultorio)
    .elsewhere = Another town
bereavement-nothing =
    Ask at your town hall (Comune) for the social worker (assistente sociale).

    There is no verified office near here yet.
    .papers = Which papers
    .not_asked = Careful with money
    .without_permit = And the permit?
    .talk = Family health centre (consultorio)
    .elsewhere = Another town
    .person = A person
bereavement-papers =
    The papers of the person who died are needed: passport, permit, tax code (codice fiscale).

    Yours are needed too.

    Ask the Comune for several copies of the «certificato di morte» (death certificate).
    .go = Help near me
    .country = The journey to their country
    .after = And then?
bereavement-without_permit =
    Was your permit for family? Sometimes you can change it.

    Ask a patronato soon. Bring the «certificato di morte».

    You have no permit? The undertaker (agenzia funebre) can go to the Comune.
    .permit = Permit renewal
    .go = Help near me
    .person = A person
bereavement-not_asked =
    Nobody may force you to decide at once.

    You can ask two undertakers for the price.

    Do not give money without a receipt.
    .go = Help near me
    .country = The journey to their country
    .person = A person
