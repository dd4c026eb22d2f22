### Booking a place at a service. Nothing here says more than what is really agreed.

appointment = Book a time
appointment-demonstration =
    This is only a demonstration. The times are made up.

    No office receives the request. Nobody is waiting for you.
appointment-mediator = Would you like someone who speaks your language?
    .invalid = Touch one of the two choices.
    .with = Yes, please
    .without = No, I speak Italian
appointment-choose = When can you come? These are the first free times.
    .earlier = Earlier in the day
    .later = Later in the day
    .more = More times after these
    .week = The week after
    .elsewhere = At another place
appointment-others = You can also go here.
appointment-alone = There is no other place where you can book.
    .here = Back to the free times
    .wait = Tell me if one becomes free
    .person = A person
# Variables: $when (String): day and time; $until (String): a time of today.
appointment-held = { $when }. We keep this time for you until { $until }.
appointment-reminders =
    Would you like a notice before it?

    The notice does not say what it is about. Choose when it may arrive.
    .invalid = Touch one of the choices.
    .day = During the day
    .morning = Only in the morning
    .afternoon = Only in the afternoon
    .none = No notice
appointment-words =
    Would you like to tell the service a few words? Then you need not repeat them.

    Only the service reads them. You can also write nothing.
    .invalid = Write 200 letters at most.
appointment-confirm = Is this right?
    .book = Yes, book it
    .other = No, another time
# Variables: $when (String): day and time; $place (String): the Italian name of the place;
# $reference (String): a few characters.
appointment-given =
    The time is yours.

    { $when }
    { $place }

    Your code is { $reference }. Show it at the counter.
appointment-asked =
    We have asked for this time. The service has to say yes.

    { $when }
    { $place }

    Your code is { $reference }. Look here for the answer.
appointment-asked_here =
    We have asked for this time. The service has to say yes.

    { $when }
    { $place }

    Your code is { $reference }. For the answer, ask the service with the code.
# Variables: $when (String): day and time; $reference (String): a few characters.
appointment-given_quietly =
    Done. { $when }

    The code is { $reference }. Remember it: it does not stay written here.
appointment-asked_quietly =
    We have asked. The service has to say yes.

    { $when }

    The code is { $reference }. Remember it: it does not stay written here.
appointment-done = Bring the documents you see on the card. If you cannot come, say so here.
    .file = Into my calendar
    .pin = See it on the map
    .mine = My appointments
    .menu = Menu
appointment-sent = Here is the file for your calendar.
# Variables: $code (String): what the code holds; never told in words.
appointment-code = Point your phone at the code to take it with you.
appointment-file = Appointment
appointment-quiet = That is all.
    .menu = Menu
appointment-coded = With the code you see the answer, or give up the time. Write it in “{ my_appointments }”.
    .menu = { appointment-quiet.menu }
appointment-quiet_mediator = { appointment-mediator }
    .invalid = { appointment-mediator.invalid }
    .with = { appointment-mediator.with }
    .without = { appointment-mediator.without }
appointment-quiet_choose = { appointment-choose }
    .earlier = { appointment-choose.earlier }
    .later = { appointment-choose.later }
    .more = { appointment-choose.more }
    .week = { appointment-choose.week }
appointment-quiet_words = { appointment-words }
    .invalid = { appointment-words.invalid }
appointment-quiet_confirm = { appointment-confirm }
    .book = { appointment-confirm.book }
    .other = { appointment-confirm.other }
appointment-quiet_taken = { appointment-taken }
appointment-quiet_lapsed = { appointment-lapsed }
appointment-quiet_limit = You already have a time here. With the code you can give it up, in “{ my_appointments }”.
    .mine = { appointment-limit.mine }
    .person = { appointment-limit.person }
appointment-quiet_nothing = { appointment-nothing }
    .person = { appointment-nothing.person }
    .menu = { appointment-gone.menu }
appointment-taken = This time is no longer free. Choose another one.
appointment-lapsed = Too much time has passed. The place is free for everyone again.
appointment-limit = You already have a time here. You can move it or give it up.
    .mine = My appointments
    .person = A person
appointment-nothing = There is no free time at the moment.
    .wait = Tell me if one becomes free
    .elsewhere = At another place
    .person = A person
appointment-waiting =
    You are on the list. If a place becomes free, we keep it for you for a short time.

    We write to you if we can. Look here too, in your appointments.
    .mine = My appointments
    .menu = Menu
appointment-gone = Nothing can be booked here at the moment.
    .person = A person
    .menu = Menu
