### Meals at school.

canteen = School canteen (mensa)
canteen-town =
    The canteen (mensa) is different in each town (Comune).

    Choose the town.
    .invalid = I do not know this town. Choose it from the list.
canteen-card = Here you ask about the canteen (mensa). You can ask at school too.
    .papers = Enrol a child
    .food = What my child cannot eat
    .price = What it costs
    .debt = I cannot pay
    .without_permit = Without a residence permit
canteen-nothing =
    Ask the school. Or ask at the town hall (Comune), at the office «Scuola» or «Istruzione».

    There is no verified office here yet.
    .papers = Enrol a child
    .food = What my child cannot eat
    .price = What it costs
    .debt = I cannot pay
    .without_permit = Without a residence permit
    .person = A person
canteen-papers =
    A parent enrols. It is often done on the website, with SPID or CIE.

    You have no SPID? Ask for help at the town hall or at school.

    Bring an identity document and the tax codes (codice fiscale) of you and the child.
    .go = Where to go
    .food = What my child cannot eat
    .price = What it costs
canteen-food =
    An allergy? Ask the paediatrician for a paper.

    For religion a request by you is usually enough.

    Say it before your child begins.
    .go = Where to go
    .papers = Enrol a child
canteen-price =
    The Comune decides the price.

    With the ISEE you often pay less. With more children too.

    Ask first: afterwards it may be late.
    .go = Where to go
    .debt = I cannot pay
canteen-debt =
    Tell the Comune soon. Do not wait for the letter.

    Ask to pay a little at a time.

    You can also talk about it with the social worker (assistente sociale).
    .go = Where to go
    .price = Pay less
    .person = A person
canteen-without_permit =
    School is for all children, without a permit too.

    For the canteen ask the school what to do. The tax code (codice fiscale) is missing? Say so: there is a way.
    .go = Where to go
    .papers = Enrol a child
    .person = A person
