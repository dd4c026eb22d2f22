### A child just arrived, and school.

school = Enrol at school
school-start =
    Every child can go to school, without a permit too.

    You can start in any month of the year.

    How old is the child?
    .small = Up to 5 years
    .child = From 6 to 15 years
    .teen = From 16 years
    .class = Which class?
    .papers = What to bring
    .vaccines = Vaccinations
    .canteen = School meals (mensa)
    .without_permit = Without a residence permit
    .not_asked = What is not needed
school-card_small =
    Up to 3 years there is the nursery (nido). Then the preschool (scuola dell’infanzia).

    To enter, vaccinations are needed.

    Ask at the town hall (Comune) or at the school if there is a place.
    .papers = What to bring
    .vaccines = Vaccinations
    .without_permit = Without a residence permit
    .elsewhere = Another town
school-nothing_small =
    Up to 3 years there is the nursery (nido). Then the preschool (scuola dell’infanzia).

    To enter, vaccinations are needed. Ask at the town hall (Comune) if there is a place.

    The addresses are not verified yet.
    .papers = What to bring
    .vaccines = Vaccinations
    .without_permit = Without a residence permit
    .say = A sentence to show
    .elsewhere = Another town
    .person = A person
school-card =
    Go to the school nearest your home. Look for the office «segreteria».

    You enrol there, during the year too.
    .papers = What to bring
    .class = Which class?
    .without_permit = Without a residence permit
    .say = A sentence to show
    .elsewhere = Another town
school-nothing =
    Go to the school nearest your home. Look for the office «segreteria».

    The addresses are not verified yet. The town hall (Comune) knows which school it is.
    .papers = What to bring
    .class = Which class?
    .without_permit = Without a residence permit
    .say = A sentence to show
    .elsewhere = Another town
    .person = A person
school-card_teen =
    From 16 years there is the CPIA. You learn Italian and get the first school certificate (licenza media).

    You can go to high school (scuola superiore) too.
    .papers = What to bring
    .without_permit = Without a residence permit
    .high_school = High school
    .elsewhere = Another town
school-nothing_teen =
    From 16 years there is the CPIA. You learn Italian and get the first school certificate (licenza media).

    There is one in Treviglio. The address is not verified yet.
    .papers = What to bring
    .without_permit = Without a residence permit
    .high_school = High school
    .say = A sentence to show
    .elsewhere = Another town
    .person = A person
school-class =
    Usually the class is that of the child’s age.

    The teachers can choose a class close to it. They look at what the child studied before.

    Ask the school for help with Italian.
    .go = The school: where
    .papers = What to bring
    .struggles = A child who struggles
school-papers =
    Bring what you have. A document. School reports from your country. The vaccination paper.

    Is something missing? The school enrols the child all the same: «con riserva».

    You bring the other papers later.
    .vaccines = Vaccinations
    .without_permit = Without a residence permit
    .steps = The other questions
school-vaccines =
    The vaccinations of the law are free.

    Up to 5 years they are needed to enter.

    From 6 years the child enters all the same. Vaccinations come after. Ask the paediatrician (pediatra).
    .doctor = Choose the paediatrician
    .papers = What to bring
    .steps = The other questions
school-canteen =
    You ask for school meals at the town hall (Comune) or at the school.

    Say what the child does not eat, for health or religion.

    You pay. Ask if you pay less with the ISEE.
    .go = Where to go
    .say = A sentence to show
    .steps = The other questions
school-say =
    You can show this sentence in the school office:

    «Buongiorno. Vorrei iscrivere mio figlio. Siamo appena arrivati. Mancano dei documenti. C’è un mediatore?»

    It means: “Good morning. I would like to enrol my child. We have just arrived. Some documents are missing. Is there a mediator?”
    .papers = What to bring
    .steps = The other questions
school-without_permit =
    School is for every child, without a permit too.

    You do not show a permit: not the child’s, not yours.

    There is no tax code (codice fiscale)? The school uses a code of its own.
    .say = A sentence to show
    .not_asked = What is not needed
    .steps = The other questions
    .person = A person
school-not_asked =
    You do not need a permit for school.

    The school cannot say “it is late” or “papers are missing”.

    They say no? Ask for it in writing. Children should not have to translate.
    .say = A sentence to show
    .steps = The other questions
    .person = A person
