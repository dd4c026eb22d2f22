### Which number, or which door, when somebody feels ill.

emergency = I feel ill now
emergency-which = How is it now?
    .danger = Strong pain or danger
    .night = Not serious, at night or on a holiday
    .day = Not serious, in the daytime
    .without_permit = Without a residence permit
emergency-danger =
    Call 112.

    It is free, day and night. You can ask for your language.
    .say = What to say on the phone
    .without_permit = Without a residence permit
    .calmer = It is not that serious
emergency-say =
    First say where you are: town, street, number.

    Then say what is happening. Answer the questions.

    «Parlo poco italiano. Serve un’ambulanza. Sono a…»

    It means: “I speak little Italian. I need an ambulance. I am in…”
    .numbers = The number
    .without_permit = Without a residence permit
emergency-night =
    At night and on holidays there is a doctor on the phone.

    The number is here, if it is already verified.

    It gets worse? Call 112.
    .danger = Strong pain or danger
    .without_permit = Without a residence permit
emergency-day =
    In the daytime go to your doctor or paediatrician.

    You have no doctor? You can choose one.

    It gets worse? Call 112.
    .doctor = Choose the doctor
    .danger = Strong pain or danger
    .without_permit = Without a residence permit
emergency-without_permit =
    The emergency room (pronto soccorso) treats everybody, without a permit too.

    Those who treat you may not report you just for that.

    Are you afraid? You can ask for a mediator (mediatore).
    .danger = Strong pain or danger
    .night = Not serious, at night or on a holiday
    .doctor = Choose the doctor
    .person = A person
