### Useful numbers, called from every screen. The numbers themselves stand in the directory.

numbers = Useful numbers
numbers-emergency =
    If there is danger, call 112.

    It is free, day and night. You can ask for your language.
    .more = Other numbers
    .done = Back to where I was
numbers-more =
    All the useful numbers.

    With some SIM cards a number may not work. Then try from another phone.
    .done = Back to where I was
