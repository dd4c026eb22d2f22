### What was booked: see, move, cancel.

my_appointments = My appointments
my_appointments-choose = Touch an appointment to see all of it.
    .code = I have a code
# Variables: $when (String): day and time; $place (String): the Italian name of the place;
# $reference (String): a few characters.
my_appointments-is_booked =
    { $when }
    { $place }

    Your code is { $reference }.
my_appointments-is_requested =
    { $when }
    { $place }

    The service has not answered yet. Your code is { $reference }.
my_appointments-is_confirmed =
    The service has said yes.

    { $when }
    { $place }

    Your code is { $reference }.
my_appointments-is_moved =
    The time is new.

    { $when }
    { $place }

    Your code is { $reference }.
# Variables: $when (String): day and time; $place (String): the Italian name of the place;
# $until (String): day and time.
my_appointments-is_offered =
    A place has become free.

    { $when }
    { $place }

    We keep it for you until: { $until }.
# Variables: $when (String): day and time; $place (String): the Italian name of the place;
# $reference (String): a few characters.
my_appointments-is_unanswered =
    The service did not answer in time. The place is not yours.

    { $when }
    { $place }

    The code was { $reference }.
my_appointments-is_cancelled_absent =
    The service has taken this appointment back. The person is away that day.

    { $when }
    { $place }

    The code was { $reference }.
my_appointments-is_cancelled_closed =
    The service has taken this appointment back. It is closed that day.

    { $when }
    { $place }

    The code was { $reference }.
my_appointments-is_cancelled_elsewhere =
    The service has taken this appointment back. Another service is right for you.

    { $when }
    { $place }

    The code was { $reference }.
my_appointments-is_cancelled_other =
    The service has taken this appointment back. If you want to know why, call.

    { $when }
    { $place }

    The code was { $reference }.
# The same without the place, for whoever writes the code.
# Variables: $when (String): day and time; $reference (String): a few characters.
my_appointments-code_booked =
    { $when }

    Your code is { $reference }.
my_appointments-code_requested =
    { $when }

    The service has not answered yet. Your code is { $reference }.
my_appointments-code_confirmed =
    The service has said yes.

    { $when }

    Your code is { $reference }.
my_appointments-code_moved =
    The time is new.

    { $when }

    Your code is { $reference }.
my_appointments-code_unanswered =
    The service did not answer in time. The place is not yours.

    { $when }

    The code was { $reference }.
my_appointments-code_cancelled_absent =
    The service has taken this appointment back. The person is away that day.

    { $when }

    The code was { $reference }.
my_appointments-code_cancelled_closed =
    The service has taken this appointment back. It is closed that day.

    { $when }

    The code was { $reference }.
my_appointments-code_cancelled_elsewhere =
    The service has taken this appointment back. Another service is right for you.

    { $when }

    The code was { $reference }.
my_appointments-code_cancelled_other =
    The service has taken this appointment back. If you want to know why, call.

    { $when }

    The code was { $reference }.
my_appointments-detail = What would you like to do?
    .move = Change the time
    .cancel = I cannot come
    .file = Into my calendar
    .pin = See it on the map
my_appointments-offer = Would you like this place?
    .take = Yes, I take it
    .leave = No, thank you
my_appointments-fixed = It can no longer be changed here. To change it, talk to a person.
    .file = Into my calendar
    .pin = See it on the map
    .person = A person
my_appointments-openings = Choose the new time. The old one stays yours until you choose.
    .earlier = Earlier in the day
    .later = Later in the day
    .week = The week after
my_appointments-taken = This time is no longer free. Your old time stays.
my_appointments-full = There is no other free time. Your time stays.
    .keep = All right
    .person = A person
my_appointments-sure = Do you want to give up this time?
    .cancel = Yes, I give it up
    .keep = No, I come
my_appointments-cancelled = Done. The place is free for another family.
    .list = My appointments
    .menu = Menu
my_appointments-thanks = Thank you. The service knows that you come.
    .see = See the appointment
    .menu = Menu
my_appointments-late = It is too late to change it here. Talk to a person.
    .person = A person
    .keep = Back to the appointment
my_appointments-nothing = There are no appointments here.
    .topics = Menu
    .person = A person
    .code = { my_appointments-choose.code }
my_appointments-gone = This appointment is no longer there.
    .list = My appointments
    .person = A person
my_appointments-code = Write the code of your appointment.
    .invalid = The code has six letters and digits. Write only that.
my_appointments-coded_open = { my_appointments-detail }
    .cancel = { my_appointments-detail.cancel }
    .menu = { my_appointments-cancelled.menu }
my_appointments-coded_fixed = { my_appointments-fixed }
    .person = { my_appointments-fixed.person }
    .menu = { my_appointments-cancelled.menu }
my_appointments-coded_sure = { my_appointments-sure }
    .cancel = { my_appointments-sure.cancel }
    .keep = { my_appointments-sure.keep }
my_appointments-coded_cancelled = { my_appointments-cancelled }
    .menu = { my_appointments-cancelled.menu }
my_appointments-coded_late = { my_appointments-late }
    .person = { my_appointments-late.person }
    .menu = { my_appointments-cancelled.menu }
my_appointments-uncoded = There is no appointment here with this code.
    .code = { my_appointments-choose.code }
    .person = { my_appointments-gone.person }
