### Expecting a child: with or without papers, alone or not, to go on or not.

pregnancy = Pregnancy
pregnancy-start =
    The family health centre (consultorio) looks after you in pregnancy.

    You can go alone, and without papers too.

    Go early: then you have time to understand and to choose.
    .go = Where to go
    .papers = What to bring
    .without_permit = Without a residence permit
    .stay = The permit for pregnancy
    .unsure = I have doubts
    .birth = Giving birth
    .not_asked = What is not needed
    .ill = I feel ill now
pregnancy-card =
    The consultorio looks after you from the beginning.

    There is a midwife and a woman’s doctor. Phone first, if you can.
    .papers = What to bring
    .without_permit = Without a residence permit
    .not_asked = What is not needed
    .steps = The other questions
    .elsewhere = Another town
pregnancy-nothing =
    There are consultori of the ASST in this area. The address is not verified yet.

    Ask the doctor or the town hall (Comune) where the consultorio is.

    You feel ill? Go to the emergency room (pronto soccorso): everybody is treated.
    .papers = What to bring
    .without_permit = Without a residence permit
    .not_asked = What is not needed
    .steps = The other questions
    .elsewhere = Another town
    .person = A person
pregnancy-papers =
    Bring what you have: the test, earlier results, the health card (tessera sanitaria).

    Remember the day of your last period.

    You have nothing? Go all the same.
    .go = Where to go
    .without_permit = Without a residence permit
    .not_asked = What is not needed
pregnancy-without_permit =
    In pregnancy they look after you without a permit too.

    Ask for the STP card (tessera STP), at the ASST or at the hospital. It is for visits and tests.

    Those who treat you may not report you just for that.
    .go = Where to go
    .stay = The permit for pregnancy
    .not_asked = What is not needed
    .person = A person
pregnancy-stay =
    In pregnancy, as a rule, they cannot send you away from Italy. Nor in the six months after birth.

    You can ask for a permit at the Questura. You need a doctor’s certificate.

    First talk to a patronato or a lawyer.
    .go = Where to go for the certificate
    .helper = Permit and patronato
    .person = A person
    .steps = The other questions
pregnancy-unsure =
    The choice is yours. Nobody can force you.

    At the consultorio they listen and explain every way.

    To not go on, the law gives the first 90 days. Go early.
    .go = Where to go
    .minor = I am under 18
    .birth = Giving birth
    .not_asked = What is not needed
    .person = A person
pregnancy-minor =
    You can go to the consultorio before you are 18 too.

    To not go on, your parents usually have to agree.

    You cannot tell them? The consultorio can ask a judge. It is there to help.
    .go = Where to go
    .not_asked = What is not needed
    .person = A person
pregnancy-birth =
    To give birth you go to the hospital. They look after you with or without a permit.

    Choose the hospital with the midwife before, if you can.

    You can also ask not to give your name.
    .unnamed = Not giving the name
    .new_baby = After the birth
    .ill = I feel ill now
    .steps = The other questions
pregnancy-unnamed =
    At the hospital you can say: «Non voglio essere nominata».

    It means: “I do not want to be named”.

    By law they do not write your name in the birth record.

    They look after you like everybody. The child will have a family.
    .go = Talk about it first: where
    .birth = Giving birth
    .person = A person
pregnancy-not_asked =
    You do not need a letter from the doctor.

    You do not need the yes of a husband or a relative. You can go alone.

    You can ask for a woman mediator (mediatrice). Your children should not have to translate.
    .go = Where to go
    .papers = What to bring
    .person = A person
