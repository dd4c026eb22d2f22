### Choosing a doctor or a paediatrician.

doctor = Doctor and paediatrician
doctor-who = Who is the doctor for?
    .child = A child, up to 13 years
    .adult = An adult, or from 14 years
    .invalid = Touch one of the two choices.
doctor-card_child =
    Every child can have a paediatrician (pediatra).

    From 6 years on you choose: paediatrician or doctor.

    You do it at the desk «Scelta e revoca».
    .papers = What to bring
    .without_permit = Without a residence permit
    .not_asked = What is not needed
    .elsewhere = Another town
doctor-card_adult =
    First you register with the health service (Servizio sanitario). Then you choose the doctor.

    You do it at the desk «Scelta e revoca».
    .papers = What to bring
    .without_permit = Without a residence permit
    .not_asked = What is not needed
    .elsewhere = Another town
doctor-nothing =
    You choose the doctor at the desk «Scelta e revoca» of the ASST.

    The address is not verified yet. That is why we do not write it.
    .papers = What to bring
    .without_permit = Without a residence permit
    .not_asked = What is not needed
    .elsewhere = Another town
    .person = A person
doctor-papers =
    Bring these documents, if you have them.

    An identity document. The tax code (codice fiscale). The permit, or its receipt (ricevuta). Your home address.

    For a child: your document and the child’s tax code.

    Is something missing? Ask at the desk what to do.
    .go = Where to go
    .without_permit = Without a residence permit
    .not_asked = What is not needed
doctor-without_permit =
    There is care for everybody, without a permit too.

    Up to 18 years: a paediatrician or a doctor, like everybody.

    An adult can ask for the STP card (tessera STP). It covers urgent or essential care. It covers pregnancy too.

    You ask for it at the hospital or at the ASST.
    .go = Where to go
    .not_asked = What is not needed
    .person = A person
doctor-not_asked =
    You do not need your work contract.

    No permit? Those who treat you may not report you just for that.

    You can ask for a mediator (mediatore). Children should not have to translate.
    .go = Where to go
    .papers = What to bring
    .person = A person
