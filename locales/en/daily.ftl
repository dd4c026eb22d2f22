### The ordinary things of every day, and what has no topic of its own.

daily = Other things
daily-start = What do you need?
    .waste = Waste (rifiuti): the calendar
    .canteen = School canteen (mensa)
    .taken = New documents, phone, SPID
    .social_services = Social services (servizi sociali)
    .leaving_reception = Leave the centre (accoglienza)
    .bereavement = A death in the family (lutto)
    .appointments = My appointments
    .my_data = My data
    .other = Something else: a person
