### Called by the social services or the minors' protection service.

social_services = Social services (servizi sociali)
social_services-start =
    Social services help families.

    What has happened?
    .invited = They called me or wrote to me
    .court = It says «Tribunale»
    .why = Why do they call me?
    .asking = I want to ask for help
    .unsaid = I prefer not to say
social_services-first =
    Go to the meeting. You cannot? Call and ask for another day.

    Ask for a mediator (mediatore) straight away.

    You can ask to talk without other family members.
social_services-court =
    A judge asks how the child is. Then the service writes to the judge.

    Talk to a lawyer (avvocato) soon.

    Go to the meetings. You can tell your story.
social_services-why =
    Perhaps the school, the hospital or others asked for help for the children.

    The service wants to understand how they are. It is called «tutela minori».

    To be called is not a fault.
    .first = What to do first
    .not_asked = My rights
    .go = Where to go
social_services-card =
    Here you can talk to social services.

    Is there a name on your paper? Ask for that person.
    .papers = What to bring
    .interpreter = My language
    .lawyer = A lawyer (avvocato)
    .without_permit = Without a residence permit
    .not_asked = My rights
    .elsewhere = Another town
social_services-nothing =
    Look at the paper: it has the name and the place.

    You have no paper? Ask at your town hall (Comune) for the social worker (assistente sociale).

    There is no verified office near here yet.
    .papers = What to bring
    .interpreter = My language
    .lawyer = A lawyer (avvocato)
    .without_permit = Without a residence permit
    .not_asked = My rights
    .elsewhere = Another town
    .person = A person
social_services-interpreter =
    Ask for a mediator (mediatore) before the meeting.

    Your children and relatives should not have to translate.

    «Parlo poco italiano. Vorrei un mediatore per la mia lingua, per favore.»

    It means: “I speak little Italian. I would like a mediator for my language, please.”
    .sign = Before I sign
    .papers = What to bring
    .go = Where to go
social_services-sign =
    Sign only what you have understood.

    You can say: «Vorrei leggerlo con calma». It means: “I would like to read it calmly”.

    Always ask for a copy (copia).
    .lawyer = A lawyer (avvocato)
    .interpreter = My language
    .go = Where to go
social_services-lawyer =
    Here you can ask for a lawyer (avvocato).

    You have little money? Ask for the «patrocinio a spese dello Stato»: the State pays.
    .papers = What to bring
    .interpreter = My language
    .sign = Before I sign
    .elsewhere = Another town
social_services-lawyer_nothing =
    Ask the «Ordine degli Avvocati» in Bergamo.

    You have little money? For a trial the State may pay. Say: «patrocinio a spese dello Stato».

    The address is not verified yet. That is why we do not write it.
    .papers = What to bring
    .interpreter = My language
    .sign = Before I sign
    .go = Where to go
    .person = A person
social_services-papers =
    Bring the paper they sent you.

    Bring an identity document, if you have one. Bring the children’s school and health papers.

    Do not send photos in this chat.
    .go = Where to go
    .interpreter = My language
    .sign = Before I sign
social_services-without_permit =
    School and paediatrician are for all children, without a permit too.

    Are you afraid for your permit? First talk to a lawyer (avvocato).
    .lawyer = A lawyer (avvocato)
    .go = Where to go
    .person = A person
social_services-not_asked =
    You can ask why they call you.

    You can ask for a mediator (mediatore), a lawyer, and a copy of everything.

    Nobody should ask you for money.
    .first = What to do first
    .go = Where to go
    .person = A person
