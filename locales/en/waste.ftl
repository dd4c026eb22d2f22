### When the waste is fetched. Also what may stay on the screen after leaving.

waste = Waste (rifiuti)
waste-town =
    The calendar is different in each town (Comune).

    Choose the town.
    .invalid = I do not know this town. Choose it from the list.
waste-card = Here you ask for the calendar and the bags.
    .sort = What goes where
    .big = Big things: bed, fridge
    .papers = What to bring
waste-nothing =
    The calendar is not verified yet. That is why we do not write it.

    Ask for it at the town hall (Comune), at the office «Ambiente» or «Ecologia».

    You can also look at the website of the Comune.
    .sort = What goes where
    .big = Big things: bed, fridge
    .papers = What to bring
    .person = A person
waste-sort =
    «Umido»: food remains. «Secco»: what is left over.

    Then there are paper (carta), plastic (plastica) and glass (vetro).

    The colours differ: look at the sheet of your Comune.
    .calendar = Where to ask
    .big = Big things: bed, fridge
waste-big =
    Do not leave big things in the street.

    Often the Comune comes to fetch them. You have to book first.

    There is also the recycling centre (piazzola ecologica). Ask how to get in.
    .calendar = Where to ask
    .sort = What goes where
waste-papers =
    Bring an identity document and your home address.

    Ask for the calendar, the bags and the bins. Ask whether you pay.
    .calendar = Where to ask
    .sort = What goes where
