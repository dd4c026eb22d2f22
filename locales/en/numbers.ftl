### Useful numbers, called from every screen. The numbers themselves stand in the directory.

numbers = Useful numbers
numbers-emergency =
    If there is danger, call 112.

    It is free, day and night. You can ask for your language.

    If you hang up, they may call you back.
    .health = Numbers for health
    .help = Other numbers
    .done = Back to where I was
numbers-health =
    Numbers for health.
    .emergency = Emergency
    .help = Other numbers
    .done = Back to where I was
numbers-help =
    Other useful numbers.

    With some SIM cards a number may not work. Then try from another phone.
    .emergency = Emergency
    .health = Numbers for health
    .done = Back to where I was
