### A pain that does not pass: the doctor, words to tell it, people who listen with a mediator.

pain = A pain that does not pass
pain-start =
    A long pain must be looked at. Begin with the doctor.

    Is it very strong, or did it start now? Call 112.
    .danger = I feel ill now
    .doctor = A doctor for me
    .tell = How to tell the doctor
    .nothing_found = The tests are good
    .team = Who listens, with a mediator
    .papers = What to bring
    .without_permit = Without a residence permit
    .not_asked = What is not needed
pain-tell =
    Think of three things before. Where does it hurt? Since when? When is it worse?

    You can show this sentence:

    «Ho un dolore da molto tempo. Parlo poco italiano. C’è un mediatore?»

    It means: “I have had a pain for a long time. I speak little Italian. Is there a mediator?”
    .doctor = A doctor for me
    .papers = What to bring
    .steps = The other questions
pain-nothing_found =
    Sometimes the tests are good and the pain stays. Your pain is real.

    A loss, a journey or worries weigh on the body too.

    You can talk about it with somebody who knows your language.
    .team = Who listens, with a mediator
    .tell = How to tell the doctor
    .person = A person
pain-card =
    Here they listen to you with a mediator (mediatore).

    You can talk about the body, the family and your country.
    .papers = What to bring
    .without_permit = Without a residence permit
    .not_asked = What is not needed
    .elsewhere = Another town
pain-nothing =
    We have no verified place near here yet.

    Ask the doctor: «C’è un servizio con il mediatore? C’è l’etnoclinica?»

    It means: “Is there a service with a mediator? Is there ethno-clinical care?”
    .doctor = A doctor for me
    .tell = How to tell the doctor
    .without_permit = Without a residence permit
    .elsewhere = Another town
    .person = A person
pain-papers =
    Bring tests and doctors’ letters, if there are any.

    Bring the medicines you take. Herbs and cures from your country too.

    You have nothing? Go all the same.
    .doctor = A doctor for me
    .team = Who listens, with a mediator
    .without_permit = Without a residence permit
pain-without_permit =
    You can get care without a permit too.

    Ask for the STP card (tessera STP), at the hospital or at the ASST. It covers urgent or essential care.

    Those who treat you may not report you just for that.
    .doctor = A doctor for me
    .danger = I feel ill now
    .person = A person
pain-not_asked =
    You need not tell everything the first time.

    You can talk to the doctor alone.

    You can ask for a mediator (mediatore). Relatives and children should not have to translate.
    .doctor = A doctor for me
    .steps = The other questions
    .person = A person
