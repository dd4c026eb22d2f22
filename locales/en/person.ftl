### The way to a person. Whether somebody answers here is asked each time.

person = A person
person-how =
    A person at the counter answers now.

    You can also phone, or go to an office.
    .ask = Ask a person
    .private = Talk in private
    .call = Phone
    .visit = Go to an office
    .show = A sentence to show
    .topics = Look in the menu
person-later =
    It is closed now. It opens: { $opens }.

    You can leave your question already. Somebody reads it after opening.
    .ask = Leave a question
    .private = Talk in private
    .call = Phone
    .visit = Go to an office
    .show = A sentence to show
    .topics = Look in the menu
person-unsure =
    You can leave a question. We cannot say now when somebody will read it.

    You can also phone, or go to an office.
    .ask = Leave a question
    .private = Talk in private
    .call = Phone
    .visit = Go to an office
    .show = A sentence to show
    .topics = Look in the menu
person-alone =
    No person answers in this chat yet.

    You can phone, or go to an office.
    .private = Talk in private
    .call = Phone
    .visit = Go to an office
    .show = A sentence to show
    .topics = Look in the menu
person-office = You can talk to a person in this office.
    .show = A sentence to show
    .elsewhere = Another town
person-nothing =
    There is no verified office near here yet.

    You can ask at your town hall (Comune). You can also use the useful numbers.
    .show = A sentence to show
    .call = Phone
    .elsewhere = Another town
person-show =
    You can show or read out this sentence:

    «Buongiorno. Parlo poco italiano. Vorrei parlare con una persona. C’è un mediatore?»

    It means: “Good morning. I speak little Italian. I would like to talk to a person. Is there a mediator?”
    .call = Phone
    .visit = Go to an office
    .topics = Look in the menu
