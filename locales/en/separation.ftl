### Parents who part. Titles, buttons and first lines name neither the matter nor the fear.

separation = Parents and children
separation-home = How are things at home?
    .well = Well
    .so_so = So-so
    .badly = Badly
    .unsaid = I prefer not to say
separation-calm =
    Thank you. Here you go slowly and you decide.

    First you can talk to a person.

    You need help now? Call 112. If you hang up, they may call back.
    .person = A person
    .numbers = Useful numbers
    .read = Read the information
separation-card =
    A lawyer explains the rules for parents and children.

    You live in two homes? Then written rules are needed.

    You earn little? The State can pay the lawyer: «patrocinio a spese dello Stato».
    .agree = Coming to an agreement
    .children = The children
    .permit = The residence permit
    .papers = What to bring
    .not_asked = What is not needed
    .elsewhere = Another town
separation-nothing =
    A lawyer explains the rules for parents and children. You live in two homes? Then written rules are needed.

    You earn little? The State can pay the lawyer: «patrocinio a spese dello Stato».

    We have no verified office near here yet. You ask at the bar association (Ordine degli avvocati).
    .agree = Coming to an agreement
    .children = The children
    .permit = The residence permit
    .papers = What to bring
    .not_asked = What is not needed
    .elsewhere = Another town
    .person = A person
separation-card_alone =
    A lawyer talks only with you, if you wish.

    The lawyer explains your rights before every step.

    You earn little? The State can pay the lawyer: «patrocinio a spese dello Stato».
    .person = A person
    .children = The children
    .permit = The residence permit
    .papers = What to bring
    .not_asked = What is not needed
    .elsewhere = Another town
separation-nothing_alone =
    A lawyer talks only with you, if you wish, and explains your rights.

    You earn little? The State can pay the lawyer: «patrocinio a spese dello Stato».

    We have no verified office near here yet. Talk to a person first.
    .person = A person
    .children = The children
    .permit = The residence permit
    .papers = What to bring
    .not_asked = What is not needed
    .elsewhere = Another town
separation-agree =
    If you talk calmly, somebody can help you both: family mediation (mediazione familiare).

    It is a choice. Nobody can force you.

    One of you is afraid? Then it is not done.
    .consultorio = Consultorio: ask
    .not_calm = We are not calm
    .children = The children
separation-children =
    Who picks the children up from school? Talk to the school. A written paper is needed.

    For a child’s passport two yeses are needed: or a judge decides.

    Keep a copy of the children’s documents.
    .go = A lawyer: where
    .papers = What to bring
    .person = A person
separation-permit =
    You have a family permit? It does not end by itself.

    It can be changed to work or study. You have to ask for it.

    First talk to a lawyer or a patronato.
    .go = A lawyer: where
    .helper = Permit and patronato
    .without_permit = Without a residence permit
    .person = A person
separation-papers =
    The papers of the marriage and of the children’s birth are needed. So is the income.

    Documents and permit too, if there are any.

    Is something missing? Go all the same. Do not look for papers if it is risky.
    .go = A lawyer: where
    .children = The children
    .person = A person
separation-without_permit =
    You can talk to a lawyer without a permit too.

    For the lawyer paid by the State they usually want a permit. Ask all the same.

    The children go to school and to the paediatrician as before.
    .go = A lawyer: where
    .not_asked = What is not needed
    .person = A person
separation-not_asked =
    Sign only what you understand. You can ask for a language mediator (mediatore).

    Family mediation is a choice. If there is fear, it is not done.

    Children should not have to translate.
    .go = A lawyer: where
    .children = The children
    .person = A person
