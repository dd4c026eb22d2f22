### No SPID: the electronic identity card, help with the application, and nobody else's phone.

spid = SPID and CIE
spid-have =
    SPID and CIE are keys to services on the internet.

    One of them is enough. CIE is the electronic identity card.

    What do you have already?
    .nothing_yet = I have nothing: get the CIE
    .card = I have the CIE
    .make = I want to get SPID
    .helper = I have no phone or computer
    .careful = Careful: who uses your codes
    .without_permit = Without a residence permit
    .unsaid = I prefer not to say
spid-office =
    You ask for the CIE at the «Anagrafe» of the town hall (Comune). You must have residence (residenza).

    The card comes to your home by post.
    .papers = What to bring
    .helper = I have no phone or computer
    .careful = Careful with the codes
    .without_permit = Without a residence permit
    .elsewhere = Another town
spid-office_nothing =
    You ask for the CIE at the «Anagrafe» of the town hall (Comune). The card comes by post.

    The address is not verified yet. That is why we do not write it.
    .papers = What to bring
    .helper = I have no phone or computer
    .careful = Careful with the codes
    .without_permit = Without a residence permit
    .elsewhere = Another town
    .person = A person
spid-papers =
    Go in person. Bring these documents.

    The passport or the old card. The permit, or its receipt (ricevuta). A photo. The health card (tessera sanitaria).

    There is something to pay. Ask how much first.
    .go = Where to go
    .card = And then? Using the CIE
    .careful = Careful with the codes
spid-with_card =
    With the CIE and its PIN you enter the services.

    Half of the PIN is on the receipt from the town hall. Half is in the envelope of the card.

    Did you lose the PIN? Ask for it again at the town hall (Comune).
    .lost = I lost the PIN: where to go
    .helper = I have no phone or computer
    .careful = Careful with the codes
spid-make =
    For SPID you need an e-mail and a mobile of your own.

    You need the health card (tessera sanitaria) and a document.

    You can go to the post office. Ask first which document they want.

    With the CIE it is easier.
    .nothing_yet = Get the CIE
    .helper = I have no phone or computer
    .careful = Careful with the codes
spid-helper =
    Many applications can be made without SPID.

    The patronato applies for you. The CAF makes the ISEE.

    Bring your documents. You sign, and only what you understand.
    .isee = ISEE and child benefit
    .permit = Residence permit
    .careful = Careful with the codes
    .person = A person
spid-careful =
    The codes are like the keys of your home.

    Set up SPID only on your own phone. Never on somebody else’s phone.

    Do not tell the codes to anybody. No office asks for them by message.

    Does somebody else have them? Ask for help to change them.
    .helper = Who helps me
    .again = New documents, phone, SPID
    .person = A person
spid-without_permit =
    For the CIE you need residence (residenza). Usually you need a permit, or its receipt.

    Without SPID you go to the offices in person. Or you go to the patronato.
    .helper = Who helps me
    .doctor = Doctor and health care
    .person = A person
