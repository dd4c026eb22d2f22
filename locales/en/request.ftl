### A question for the people at the counter.

request = Your question
request-waiting =
    Your question has arrived.

    We read it as soon as we can. You can leave and come back whenever you want.
    .write = Write
    .look = Anything new?
    .withdraw = No longer needed
request-reading =
    A person is reading your question.

    You can leave and come back whenever you want.
    .write = Write
    .look = Anything new?
    .withdraw = No longer needed
request-closed =
    Your question has arrived. It is closed now.

    Somebody reads it from: { $opens }.
    .write = Write
    .look = Anything new?
    .withdraw = No longer needed
request-unsure =
    Your question has arrived.

    We cannot say now when somebody will read it. You can also phone: see the useful numbers.
    .write = Write
    .look = Anything new?
    .withdraw = No longer needed
request-answered = This is the answer.
    .write = Reply
    .look = Anything new?
    .withdraw = No longer needed
request-write =
    Write your question here.

    Do not write passwords. Do not send documents.
    .invalid = It is too long. Use fewer words.
request-wrote = Done. Your question now says this too.
request-sure = Do you want to close the request?
    .yes = Yes
    .no = No
request-over =
    The question is closed.

    If you still need it, ask again.
    .again = Ask again
    .topics = Look in the menu
request-ticket =
    Your number is { $ticket }.

    Are you at the counter? Stay near: a person calls this number.

    Are you somewhere else? Phone, or come and say this number.
    .topics = Look in the menu
request-ticket_later =
    Your number is { $ticket }.

    Your question has arrived. It is closed now.

    Somebody reads it from: { $opens }.

    When you come back, say this number.
    .call = Phone
    .topics = Look in the menu
request-ticket_unsure =
    Your number is { $ticket }.

    Your question has arrived.

    We cannot say now when somebody will read it. You can also phone: see the useful numbers.

    When you come back, say this number.
    .call = Phone
    .topics = Look in the menu
request-nobody =
    No person answers here yet.

    You can phone: there are the useful numbers.
    .call = Phone
    .topics = Look in the menu
request-unkept = We cannot keep written words now. The request stays.
