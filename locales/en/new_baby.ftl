### A child was born: the declaration first, then what follows from it.

new_baby = A child is born
new_baby-start =
    Welcome to the baby!

    The first thing is to declare the birth. The rest comes after.
    .declare = Declare the birth: where
    .tax_code = The tax code (codice fiscale)
    .doctor = Choose the paediatrician
    .permit = The baby’s permit
    .money = Money for children
    .unsure = I have doubts
    .without_permit = Without a residence permit
    .not_asked = What is not needed
new_baby-card =
    You can declare the birth at the hospital, within 3 days.

    Or at the town hall (Comune), within 10 days. The office is called «Stato civile».
    .papers = What to bring
    .who = Who has to go
    .without_permit = Without a residence permit
    .next = And after that?
    .elsewhere = Another town
new_baby-nothing =
    At the hospital you have 3 days. At the town hall (Comune) you have 10 days.

    At the town hall look for the office «Stato civile». The address is not verified yet.
    .papers = What to bring
    .who = Who has to go
    .without_permit = Without a residence permit
    .next = And after that?
    .elsewhere = Another town
    .person = A person
new_baby-papers =
    Bring the paper from the hospital: «attestazione di nascita».

    Bring a document of yours. A passport is fine too.

    Is something missing? Ask the hospital or the town hall what to do.
    .go = Where to go
    .who = Who has to go
    .without_permit = Without a residence permit
new_baby-who =
    Are you married? One parent is enough.

    Not married? Go together: then you are both the child’s parents on paper.

    Are you a mother on your own? You can go and recognise the child yourself.
    .go = Where to go
    .papers = What to bring
    .unsure = I have doubts
new_baby-tax_code =
    Then the town hall gives the child the tax code «codice fiscale».

    Are you registered as living here (residenza)? The health card (tessera sanitaria) comes to your home.

    With the tax code you choose the paediatrician.
    .doctor = Choose the paediatrician
    .go = Declare the birth: where
    .steps = The other steps
new_baby-permit =
    Do the parents have a permit? Then the child must have one too.

    You ask for it at the Questura. A patronato tells you what to bring.
    .helper = Permit and patronato
    .without_permit = Without a residence permit
    .steps = The other steps
new_baby-unsure =
    Many people feel doubts and tiredness. You can talk about it without shame.

    Are you still in hospital? Talk to the midwife or the social worker (assistente sociale).

    The law also lets you not give your name. Those who care for you still listen.
    .consultorio = Consultorio: talk about it
    .person = A person
    .steps = The other steps
new_baby-without_permit =
    A birth is declared without a permit too.

    The child can have a paediatrician (pediatra).

    The mother can ask for a permit in the first six months. First talk to a patronato.
    .go = Declare the birth: where
    .doctor = Choose the paediatrician
    .not_asked = What is not needed
    .person = A person
new_baby-not_asked =
    You do not need a permit to declare the birth.

    You do not understand a paper? Ask before you sign.

    You can ask for a mediator (mediatore). Older children should not have to translate.
    .go = Declare the birth: where
    .steps = The other steps
    .person = A person
