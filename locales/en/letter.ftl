### A letter one does not understand.

letter = A letter
letter-sender = Who writes to you? Look at the name or the drawing at the top.
    .comune = Town hall (Comune)
    .tax = INPS or Agenzia delle Entrate
    .court = Court or lawyer (Tribunale, avvocato)
    .police = Questura or Prefettura
    .social = Social services (servizi sociali)
    .school = School (scuola)
    .bills = Electricity, gas, rent, bank
    .slip = A slip left by the postman
    .unknown = I do not know, or another
letter-comune =
    The Comune writes about housing, taxes, waste or school.

    Look for a date.

    You can ask the office named at the top.
    .reader = Who reads it with me
    .urgent = Is it urgent?
    .papers = What to bring
letter-tax =
    INPS writes about work, children or pension. The Agenzia writes about taxes.

    For INPS go to a patronato. For taxes go to a CAF.

    Go before the date in the letter.
    .reader = Who reads it with me
    .urgent = Is it urgent?
    .papers = What to bring
    .not_asked = Careful with money
letter-court =
    It is an important letter. Do not wait.

    Look for the date and the word «udienza» (hearing).

    Take it to a lawyer (avvocato). You have little money? The State may pay.
    .lawyer = A lawyer (avvocato)
    .reader = Who reads it with me
    .papers = What to bring
    .without_permit = Without a residence permit
letter-police =
    It may be an appointment. Or a paper may be missing.

    Look at the date. Do not throw it away.

    Are you in doubt? First talk to a patronato or a lawyer.
    .permit = Permit renewal
    .lawyer = A lawyer (avvocato)
    .reader = Who reads it with me
    .urgent = Is it urgent?
    .without_permit = Without a residence permit
letter-school =
    It is often a meeting, a signature or a payment.

    Ask the teacher to explain. You can ask for a mediator (mediatore).

    Your children should not have to translate.
    .reader = Who reads it with me
    .urgent = Is it urgent?
    .papers = What to bring
letter-bills =
    Look at the date. Look for the words «sollecito» (reminder) or «ultimo avviso» (last notice).

    You cannot pay? Call before that date.

    Do not pay if you do not understand what for.
    .reader = Who reads it with me
    .urgent = Is it urgent?
    .papers = What to bring
    .not_asked = Careful with money
letter-slip =
    The postman came. The letter is at the post office.

    Go to the post office named on the slip. Bring the slip and an identity document.

    The slip is green? It may be a court or a fine. Go soon.

    If you do not go, after some days the letter counts all the same.
    .reader = Who reads it with me
    .sender = I have fetched the letter
    .papers = What to bring
letter-unknown =
    That is all right. Take it to a person who reads it with you.

    Is it a message on the phone, asking for money? Do not touch the link.
    .reader = Who reads it with me
    .urgent = Is it urgent?
    .papers = What to bring
    .not_asked = Careful with money
letter-reader = Here you can ask who can read the letter with you.
    .papers = What to bring
    .urgent = Is it urgent?
    .not_asked = Careful with money
    .without_permit = Without a residence permit
    .elsewhere = Another town
letter-nothing =
    Ask at your town hall (Comune): «Chi legge la lettera con me?» It means: “Who reads the letter with me?”

    There is no verified office near here yet.
    .papers = What to bring
    .urgent = Is it urgent?
    .not_asked = Careful with money
    .without_permit = Without a residence permit
    .elsewhere = Another town
    .person = A person
letter-lawyer =
    Here you can ask for a lawyer (avvocato).

    You have little money? Ask for the «patrocinio a spese dello Stato»: the State pays.
    .papers = What to bring
    .without_permit = Without a residence permit
    .elsewhere = Another town
letter-lawyer_nothing =
    Ask the «Ordine degli Avvocati» in Bergamo.

    You have little money? Say: «patrocinio a spese dello Stato». It means: the State pays the lawyer.

    The address is not verified yet. That is why we do not write it.
    .papers = What to bring
    .without_permit = Without a residence permit
    .reader = Who reads it with me
    .person = A person
letter-urgent =
    Look for a date that is near. Look for these words:

    «entro» (by), «scadenza» (last day), «udienza» (hearing), «convocazione» (summons), «sollecito» (reminder).

    You find one? Have it read today or tomorrow.
    .reader = Who reads it with me
    .papers = What to bring
    .sender = Who writes to me?
letter-papers =
    Bring the real letter, with its envelope.

    Bring an identity document, if you have one. Bring earlier letters.

    Do not send a photo of it in this chat.
    .reader = Where to go
    .urgent = Is it urgent?
    .not_asked = Careful with money
letter-without_permit =
    The letter counts without a permit too. Do not throw it away.

    You can talk to a lawyer. Against an expulsion (espulsione) the State may pay.

    Are you afraid? First talk to the lawyer. Then decide.
    .lawyer = A lawyer (avvocato)
    .reader = Who reads it with me
    .person = A person
letter-not_asked =
    Nobody should ask you for passwords or codes.

    Do you pay for something? Always ask for a receipt.

    Do not give the letter to people you do not know. Your children should not have to translate.
    .reader = Where to go
    .papers = What to bring
    .person = A person
