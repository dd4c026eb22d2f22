### The way to a person. Honest: nobody answers in the chat yet.

person = A person
person-how =
    No person answers in this chat yet.

    You can phone, or go to an office.
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
