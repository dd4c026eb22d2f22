### Talking in private. Every first line, button and title is as ordinary as any other topic's.

private = Talk in private
private-sign = Choose a picture to go on.
    .flower = Flower
    .book = Book
    .key = Key
    .food = Plate
    .travel = Plane
    .house = House
    .clock = Clock
    .school = School bag
    .letter = Envelope
    .money = Banknote
    .heart = Heart
    .medicine = Box
    .invalid = Touch one of the pictures.
private-numbers =
    Nobody answers here now.

    A person answers at these numbers.
    .topics = Look in the menu
private-later =
    It is closed now. It opens: { $opens }.

    You can leave your question already. Somebody reads it after opening.
private-uncertain = You can leave a question. We cannot say now when somebody will read it.
private-answerer = Who do you want to talk to?
    .woman = A woman
    .same = It does not matter
    .invalid = Touch one of the choices.
private-home = How are things at home?
    .fine = Good
    .so_so = So-so
    .bad = Bad
    .invalid = Touch one of the choices.
private-fine =
    Do you want to talk to a person?

    Those who work at the counter read it.

    If you touch “Yes”, the request goes at once.
    .yes = Yes
    .no = Not now
private-alone = Can you read this alone now?
    .yes = Yes
    .no = No
private-another_time =
    All right. Come back whenever you want.

    Touch “A person”, then “Talk in private”.
    .topics = Look in the menu
private-whose = Who is it for?
    .me = For me
    .minor = For me: I am under 18
    .other = For another person
    .tired = For me: I can’t go on like this
    .calm = For me: I lose my temper
    .invalid = Touch one of the choices.
private-confirm =
    Do you want to talk to a person?

    If you touch “Yes”, the request goes at once.
    .yes = Yes
    .no = Not now
private-minor =
    Do you want to talk to a person?

    Whoever answers sometimes has to talk about it with other adults.

    If you touch “Yes”, the request goes at once.
    .yes = Yes
    .no = Not now
private-tired =
    If it is urgent, call 112.

    If you hang up, 112 may call back.

    Do you want to talk to a person?

    If you touch “Yes”, the request goes at once.
    .yes = Yes
    .no = Not now
private-for_other =
    Do you want to talk to a person?

    You do not have to say the other person’s name.

    If you touch “Yes”, the request goes at once.
    .yes = Yes
    .no = Not now
private-calm =
    Do you want to talk to a person?

    Those who work at the counter read it.

    If you touch “Yes”, the request goes at once.
    .yes = Yes
    .no = Not now
private-ticket =
    Your number is { $ticket }.

    Are you at the counter? Stay near: a person calls this number.

    Are you somewhere else? Phone, or come and say this number.
    .topics = Look in the menu
private-ticket_later =
    Your number is { $ticket }.

    The request has arrived. It is closed now.

    Somebody reads from: { $opens }. If it is urgent, there are the useful numbers.

    When you come back, say this number.
    .topics = Look in the menu
private-ticket_unsure =
    Your number is { $ticket }.

    The request has arrived.

    We cannot say now when somebody reads. If it is urgent, use these numbers.

    When you come back, say this number.
    .topics = Look in the menu
private-phone =
    The request has gone. Before you go on, read this.

    Only those who answer private requests read it.

    In serious cases, staff must tell the authorities. For example if a child is in danger.

    A linked device may keep copies. So may the person the SIM belongs to.

    Are the phone and Telegram used only by you?
    .mine = Yes, only by me
    .shared = No, or I am not sure
    .invalid = Touch one of the choices.
private-phone_open =
    The request has gone. Before you go on, read this.

    Those who work at the counter read it.

    In serious cases, staff must tell the authorities. For example if a child is in danger.

    A linked device may keep copies. So may the person the SIM belongs to.

    Are the phone and Telegram used only by you?
    .mine = Yes, only by me
    .shared = No, or I am not sure
    .invalid = Touch one of the choices.
private-shared =
    Then another phone is better, or a person.

    You can still go on here. You can also close, and come back.
    .on = Go on here
    .call = Phone
private-when = When do you want to talk?
    .now = Now
    .today = Today
    .days = In the next few days
    .invalid = Touch one of the choices.
private-now =
    If it is urgent, call 112.

    If you hang up, 112 may call back.
    .on = Go on
private-hidden =
    Who must not see the request?

    From now on, those you choose stay out.
    .nobody = Nobody in particular
    .municipality = Somebody from my town
    .country = Somebody from my country
    .staff = I know somebody who works there
    .invalid = Touch one of the choices.
private-tongue = Which language do you want to talk in?
    .italian = Italian
    .mediator = Mine, with a woman mediator
    .invalid = Touch one of the choices.
private-told =
    Done. Come back whenever you want: “A person”, then “Talk in private”.

    To leave, touch “Close”: an ordinary page stays here.
private-waiting = The request has arrived. We read it as soon as we can.
    .look = Anything new?
    .write = Write
    .more = Other choices
private-reading = A person is reading the request.
    .look = Anything new?
    .write = Write
    .more = Other choices
private-closed =
    The request has arrived. It is closed now.

    Somebody reads from: { $opens }. If it is urgent, there are the useful numbers.
    .look = Anything new?
    .write = Write
    .more = Other choices
private-unsure =
    The request has arrived.

    We cannot say now when somebody reads. If it is urgent, use these numbers.
    .look = Anything new?
    .write = Write
    .more = Other choices
private-more = What do you want to do?
    .notice = Get a notice
    .picture = Choose a picture
    .withdraw = No longer needed
    .look = Anything new?
private-hours =
    When may we write to you?

    We only write: “The sheet you asked for is ready.”
    .morning = In the morning
    .afternoon = In the afternoon
    .evening = In the evening
    .invalid = Touch one of the choices.
private-allowed = Done. One notice only, at those hours.
private-choose =
    Choose a picture and remember it.

    When you come back, we ask you for it. Another picture opens an ordinary page.
    .flower = Flower
    .book = Book
    .key = Key
    .food = Plate
    .travel = Plane
    .house = House
    .clock = Clock
    .school = School bag
    .letter = Envelope
    .money = Banknote
    .heart = Heart
    .medicine = Box
    .invalid = Touch one of the pictures.
private-chose = Done. We ask you for this picture when you come back.
private-sure = Do you want to close the request?
    .yes = Yes
    .no = No
private-over =
    The request is closed.

    If you still need it, come back whenever you want.
    .topics = Look in the menu
private-answered = When you touch anything else, these words go away.
    .write = Reply
    .look = Anything new?
private-write =
    Write here. Then we take your words out of this chat.

    Do not send photos or documents.
    .invalid = It is too long. Use fewer words.
private-wrote = Done. We have taken your words out of this chat.
private-unkept = We cannot keep written words now. The request stays.
