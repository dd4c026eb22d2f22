### Citizenship of children born in Italy.

citizenship = Citizenship of the children
citizenship-age =
    Who is born here does not become Italian by birth alone.

    There is a way, at 18 years.

    How old is your child, or how old are you?
    .minor = Less than 18 years
    .eighteen = 18 years
    .older = 19 years or more
    .parent = A parent becomes Italian
    .born_abroad = Not born in Italy
    .unsaid = I prefer not to say
citizenship-eighteen =
    Who was born here and always lived here can become Italian.

    You declare it in person at the town hall (Comune), before turning 19. Do not wait.
citizenship-older =
    The town hall (Comune) should have sent a letter before 18.

    Did it never come? You can ask after 19 too.
citizenship-parent =
    Does a parent become Italian? So does the minor child who lives with that parent.

    Tell the town hall (Comune) on the day of the oath.

    Was the child born abroad? The rules have changed: ask.
citizenship-card =
    The office is the «Stato civile» of your town hall (Comune).
    .papers = What to bring
    .gaps = If a period is missing
    .without_permit = Without a residence permit
    .not_asked = What is not needed
    .elsewhere = Another town
citizenship-nothing =
    Go to the town hall (Comune) and ask for the «Stato civile».

    The address is not verified yet. That is why we do not write it.
    .papers = What to bring
    .gaps = If a period is missing
    .without_permit = Without a residence permit
    .not_asked = What is not needed
    .elsewhere = Another town
    .person = A person
citizenship-minor =
    Now you can prepare the way.

    Always keep the residence (residenza). Always renew the permit.

    Keep school reports, vaccination papers and papers of the paediatrician.

    Before 18 the town hall (Comune) sends a letter.
    .parent = A parent becomes Italian
    .gaps = If a period is missing
    .residence = Residence (residenza)
    .go = Where to go
citizenship-born_abroad =
    For who was born abroad there are other ways.

    They differ for every story. A patronato looks at them with you.
    .parent = A parent becomes Italian
    .not_asked = What is not needed
    .person = A person
citizenship-papers =
    Bring the passport and the identity card.

    Bring the permits of these years, if you have them.

    The town hall looks for the birth record itself.

    There is something to pay. Ask how much first.
    .go = Where to go
    .gaps = If a period is missing
    .not_asked = What is not needed
citizenship-gaps =
    Is a period of residence or of the permit missing?

    Mistakes of parents and offices do not count against the child.

    Bring school reports, vaccination papers, papers of the doctor. They prove the stay.
    .go = Where to go
    .papers = What to bring
    .person = A person
citizenship-without_permit =
    At 18 a permit is needed, or the application for one.

    Is there none? Ask a patronato for help, soon.

    The years at school count as proof.
    .go = Where to go
    .permit = The residence permit
    .person = A person
citizenship-not_asked =
    The parents’ income is not needed. The Italian test is not needed.

    Italy does not ask you to leave the other citizenship. Your country may: ask the consulate.
    .go = Where to go
    .papers = What to bring
    .person = A person
