### The frame around every flow: navigation, entry fields, cards, numbers, names of languages.
### Short, calm and innocent: everything here may be read over somebody's shoulder.

## The language itself

language-name = English

## Ways out, on every screen; one or two words each

nav-back = Back
nav-home = Menu
nav-language = Language
nav-numbers = Useful numbers
nav-person = A person
nav-close = Close

## Entry fields

entry-text = Write here
entry-integer = Write a number
entry-date = Write the day
entry-phone = Write the phone number
entry-municipality = Write the town (Comune)
entry-language = Write your language
entry-send = Continue

## Choices that the desk adds by itself

choice-skip = I prefer not to say
choice-next-card = Another place
choice-previous-card = The place before
choice-pin = See on the map
choice-neither = None of these
choice-book = Book a time
# Variables: $when (String): day and time.
choice-opening = { $when }
# Variables: $when (String): day and time.
choice-appointment = { $when }
# Variables: $place (String): the Italian name of a place.
choice-elsewhere = { $place }
# Variables: $from, $to (String): the first and the last municipality of a group.
choice-group = { $from } – { $to }

## What the desk says between a screen and the next

desk-not-understood = I did not understand. Touch a choice or use other words.
desk-long = Thank you. It is a long text and does not fit here. Write the most important thing again, in a few words.
desk-stale = That choice was from before. This is where we are now.
desk-displaced = Sorry, we have changed this part. We continue from here.
desk-attachment = We can only read written words here. Please do not send documents, photos or voice messages: we remove them without opening them. Write, touch a choice, or call.
desk-remains = Some messages may still be in this chat. You can delete them yourself.
desk-which = Did you mean one of these?
# Told in the language that it offers.
desk-switch = Shall we continue in English?
    .yes = Yes, in English
desk-municipality = Which of these towns (Comuni)?
# Variables: $min, $max (Number): the smallest and the largest number taken.
desk-invalid-integer = Write a number from { $min } to { $max }.
desk-invalid-date = Write the day, the month and the year. For example: 5/3/2020 is 5 March 2020.
desk-invalid-phone = This number does not work. Write the digits. If it is not Italian, add the country code.
# Variables: $max (Number): how many characters fit.
desk-invalid-text =
    { $max ->
        [one] Write { $max } letter at most.
       *[other] Write { $max } letters at most.
    }
desk-invalid-municipality = I do not know this town (Comune). Choose it from the list or write it again.
desk-invalid-choice = Touch one of the choices.
desk-trouble = Something went wrong on our side. You have not lost your place. Try again in a little while.

## Unasked, so fixed and neutral

neutral-trouble = Something went wrong on our side. Touch Menu to continue.
neutral-group = Hello. Please write to me in a private chat.

## Cards of places

card-where = Where
card-hours = Opening hours
card-phone = Phone
card-bring = What to bring
card-languages = Languages
card-who = For whom
card-cost = Cost
card-appointment = Appointment
card-why = Why this place
# Variables: $index, $count (Number): which place this is, and how many were found.
card-position = Place { $index } of { $count }
card-to-verify = to be verified
# Variables: $date (String): the day, already written out.
card-verified = Verified: { $date }
# Variables: $time (String): 24-hour clock.
card-open-until = Open now, until { $time }
card-open-always = Always open, day and night
# Variables: $time (String): 24-hour clock.
card-closed-opens-today = Closed now. Opens today at { $time }
# Variables: $day (String): weekday and date; $time (String): 24-hour clock.
card-closed-opens = Closed now. Opens { $day } at { $time }
card-closed = Closed now
# Variables: $day (String): a weekday; $hours (String): its intervals.
card-day-hours = { $day }: { $hours }
# Variables: $from, $to (String): 24-hour clock.
card-interval = { $from }–{ $to }
card-appointment-yes = You need an appointment
card-appointment-no = You can go without an appointment
card-mediator = We do not know which languages they speak. You can ask for a mediator (mediatore).

## The Telegram profile, seen by everybody who holds the phone

telegram-name = Servizi della Bassa
telegram-description = Opening hours, documents, school, health, housing. Choose your language and touch what you need.
telegram-short-description = Opening hours, documents, school, health, housing.
command-menu = Menu
command-language = Change language
command-numbers = Useful numbers
command-person = A person
command-close = Close

## The pages

web-title = Servizi della Bassa: local services
web-skip = Skip to the content
web-start = Start
web-error = Something went wrong on our side. Go back to the menu and try again.
web-closed = Servizi della Bassa. Opening hours, documents, school, health, housing.
# The first page greets in every language.
web-greeting = Welcome
# Holds the greetings, which otherwise take turns.
web-hold = Stop the movement
# Asked when nobody touched the screen for a minute.
web-idle = Are you still here?
web-idle-then = This page will soon close by itself.
web-idle-stay = Yes, continue
# Beside a code that opens the same thing on the reader's own phone.
web-take = Take it with you
web-take-how = Scan the code with your phone. You can go on from there.

## Looking up a place, for operators who show it to a family

web-search = Find a place
web-search-words = Service, need or municipality (Comune)
web-search-go = Search
web-search-none = No place with these words. Try fewer words.
# Variables: $count (Number): how many were found.
web-search-found =
    { $count ->
        [one] { $count } place
       *[other] { $count } places
    }
web-search-codes = Open on the family’s phone
web-search-no-codes = The code cannot be shown yet: the public address of the services is missing.

## A person

desk-person = I see. Do you want to talk to a person?
    .yes = Yes
    .no = No
desk-answer = { $text }
desk-answer-more =
    { $text }

    There is more to read after this.

desk-draft =
    In this language the text is a draft. No mediator has read it yet.

    Below it is another language. You can always ask for a person.
desk-reading =
    In your language this part is a draft. Nobody has checked it yet.

    You can read it in another language too. Yours stays beside it. Which one do you choose?
    .person = Ask for a mediator
