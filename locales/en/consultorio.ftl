### The family health centre (consultorio).

consultorio = Family health centre (consultorio)
consultorio-card =
    The consultorio is for the whole family.

    It is there for pregnancy, couples and children.

    You do not need a letter from the doctor. Phone first, if you can.
    .papers = What to bring
    .without_permit = Without a residence permit
    .not_asked = What is not needed
    .elsewhere = Another town
consultorio-nothing =
    There are consultori of the ASST in this area.

    The address is not verified yet. That is why we do not write it.
    .papers = What to bring
    .without_permit = Without a residence permit
    .not_asked = What is not needed
    .elsewhere = Another town
    .person = A person
consultorio-papers =
    Bring what you have.

    The health card (tessera sanitaria), if there is one. Earlier tests, if there are any.

    You have nothing? You can go all the same.
    .go = Where to go
    .without_permit = Without a residence permit
    .not_asked = What is not needed
consultorio-without_permit =
    There is care for everybody.

    In pregnancy they look after you without a permit too.

    Ask for the STP card (tessera STP). It is for visits and tests.

    Those who treat you may not report you just because you have no permit.
    .go = Where to go
    .not_asked = What is not needed
    .person = A person
consultorio-not_asked =
    You do not need a letter from the doctor.

    You can go alone or with anyone you like. Before you are 18, too.

    You can ask for a mediator (mediatore). Your children should not have to translate.
    .go = Where to go
    .papers = What to bring
    .person = A person
