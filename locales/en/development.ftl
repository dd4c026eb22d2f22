### A child who does not speak or struggles.

development = A child who struggles
development-start =
    Not speaking, not learning, or different from the others?

    Every child has their own time. Talking about it early helps.

    You begin with the paediatrician (pediatra).
    .doctor = Talk to the paediatrician
    .specialist = The specialists: where
    .support = Help at school
    .languages = Two languages at home
    .papers = What to bring
    .without_permit = Without a residence permit
    .not_asked = What is not needed
development-doctor =
    Tell the paediatrician what you see at home.

    Does your child understand? Hear well? Play with others? Since when is it hard?

    The paediatrician can send you to the specialists.
    .choose = Choose the paediatrician
    .specialist = The specialists: where
    .papers = What to bring
development-card =
    The service is called «Neuropsichiatria infantile» (NPI).

    It looks at how the child speaks, learns and plays.

    First see the paediatrician. Ask for the request (richiesta).
    .papers = What to bring
    .without_permit = Without a residence permit
    .support = Help at school
    .not_asked = What is not needed
    .elsewhere = Another town
development-nothing =
    The service belongs to the ASST: «Neuropsichiatria infantile» (NPI).

    The address is not verified yet. The paediatrician tells you where to go.
    .choose = Choose the paediatrician
    .papers = What to bring
    .without_permit = Without a residence permit
    .support = Help at school
    .elsewhere = Another town
    .person = A person
development-support =
    Talk to the teachers: they see the child too.

    With a certificate the school can give more help. For example a support teacher (insegnante di sostegno).

    The paediatrician writes the first paper. Then there is a visit by INPS.
    .papers = What to bring
    .doctor = Talk to the paediatrician
    .not_asked = What is not needed
development-languages =
    Speaking two languages is not an illness.

    Talk to your child in the language you know best. Tell stories, sing, play.

    Is it hard in both languages? Tell the paediatrician.
    .doctor = Talk to the paediatrician
    .steps = The other steps
development-papers =
    Bring what you have.

    The child’s health card (tessera sanitaria). Doctors’ papers, from another country too. School exercise books.

    A video of the child playing can help.
    .go = The specialists: where
    .without_permit = Without a residence permit
    .not_asked = What is not needed
development-without_permit =
    Up to 18 years there is a doctor for everybody, without a permit too.

    School is for every child.

    Those who treat your child may not report you just for that.
    .choose = Choose the paediatrician
    .go = The specialists: where
    .person = A person
development-not_asked =
    It is not your fault. Asking for help takes nothing away from you.

    Sign only what you understand. Ask for a mediator (mediatore).

    Brothers and sisters should not have to translate.
    .go = The specialists: where
    .steps = The other steps
    .person = A person
