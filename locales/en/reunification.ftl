### Joining the family (ricongiungimento familiare).

reunification = Family reunification
reunification-stage =
    How far are you?

    We only ask to tell you where to go.
    .abroad = The family is still far away
    .arrived = We arrived recently
    .kit = I have the papers for the post
    .receipt = I have the receipt (ricevuta)
    .unsaid = I prefer not to say
reunification-abroad =
    The application is made on the internet, with SPID.

    A patronato can make it with you.
reunification-arrived =
    You have 8 days from the day of arrival. Ask for the appointment at once.

    The office is the «Sportello Unico» of the Prefettura.
reunification-card =
    The «Sportello Unico» looks at the visa and the «nulla osta».

    Then it gives you the papers for the permit.
    .papers = What to bring
    .kit = And then? The post office
    .receipt = I have the receipt (ricevuta)
    .late = The days have passed
    .careful = Careful with money
    .stages = How far we are
reunification-nothing =
    The «Sportello Unico Immigrazione» is at the Prefettura, in Bergamo.

    The address is not verified yet. That is why we do not write it.
    .papers = What to bring
    .kit = And then? The post office
    .receipt = I have the receipt (ricevuta)
    .late = The days have passed
    .careful = Careful with money
    .stages = How far we are
    .person = A person
reunification-papers =
    Who has arrived brings the passport with the visa.

    Bring the «nulla osta».

    Bring the marriage or birth papers, translated.

    The host brings the permit and the contract of the home.
    .go = Where to go
    .kit = And then? The post office
    .careful = Careful with money
reunification-kit =
    Take the papers of the Prefettura to the post office. The envelope stays open.

    Look for the «Sportello Amico». Go in person.

    They give you a receipt (ricevuta): keep it well.
    .receipt = And then? I have the receipt
    .late = The days have passed
    .careful = Careful with money
    .stages = How far we are
reunification-kit_nothing =
    Take the papers to a post office with a «Sportello Amico». The envelope stays open.

    The addresses are not verified yet. That is why we do not write them.
    .receipt = And then? I have the receipt
    .late = The days have passed
    .careful = Careful with money
    .stages = How far we are
    .person = A person
reunification-receipt =
    With the receipt (ricevuta) you can do a lot already.

    Choose the doctor. Ask for residence (residenza). Send the children to school.

    Then you go to the Questura for photos and fingerprints.
    .doctor = Doctor and health care
    .residence = Residence (residenza)
    .school = School for the children
    .tax_code = Tax code (codice fiscale)
    .stages = How far we are
reunification-school =
    Children go to school in any month of the year.

    Go to the nearest school. Bring the papers you have.

    Is a paper missing? The school takes them all the same.
    .receipt = Go back
    .tax_code = Tax code (codice fiscale)
    .person = A person
reunification-tax_code =
    You need the tax code (codice fiscale) for the doctor and for work.

    Ask the «Sportello Unico» for it. If they do not give it, ask the Agenzia delle Entrate.
    .receipt = Go back
    .doctor = Doctor and health care
    .person = A person
reunification-late =
    Have more than 8 days passed? Go all the same, and soon.

    First ask a patronato for help.

    Health care is there all the same. So is school.
    .go = Where to go
    .doctor = Doctor and health care
    .person = A person
reunification-careful =
    The patronato helps you with the application. Ask first whether you pay.

    Do not buy false homes or contracts.

    Your passport stays with you. Nobody may keep it.
    .go = Where to go
    .papers = What to bring
    .person = A person
