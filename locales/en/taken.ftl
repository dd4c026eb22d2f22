### Papers or a telephone that one no longer has.

taken = Documents and phone
taken-start = What do you need to get again?
    .documents = A document
    .phone = Phone or SIM
    .spid = SPID and passwords
    .kept = Another person has them
    .unsaid = I prefer not to say
taken-documents = You can get a document again. Which one?
    .passport = Passport
    .permit = Residence permit
    .cards = Identity card, health card
    .kept = Another person has them
    .without_permit = Without a residence permit
taken-passport =
    The consulate of your country makes the passport. Call first.

    Did you ask for asylum or protection? First talk to a lawyer (avvocato). Do not go to the consulate.
    .report = The police paper
    .copies = Copies
    .lawyer = A lawyer (avvocato)
    .without_permit = Without a residence permit
    .go = Help near me
taken-permit =
    First you need the police paper.

    Then get the yellow kit (kit giallo) at the post office. A patronato fills it in with you, free of charge.

    Some permits are made again at the Questura.
    .report = The police paper
    .office = Where to go
    .copies = Copies
    .not_asked = My rights
taken-cards =
    The Comune makes the identity card (carta d’identità).

    Tax code (codice fiscale) and health card (tessera sanitaria): ask the Agenzia delle Entrate.

    Bring the police paper.
    .report = The police paper
    .copies = Copies
    .go = Help near me
taken-report =
    You do it at the police (polizia) or the carabinieri. You can ask for a mediator (mediatore).

    Say what is missing and since when. The paper is called «denuncia». Keep the copy.

    You have no permit, or you are in doubt? First talk to a lawyer (avvocato).
    .without_permit = Without a residence permit
    .copies = Copies
    .lawyer = A lawyer (avvocato)
    .person = A person
taken-phone =
    Stop the SIM: call your phone company from another phone.

    Then change your passwords: mail, bank, photos.

    Somebody who lives with you has it? First talk to a person.
    .spid = SPID and passwords
    .other_phone = The messages on the phone
    .report = The police paper
    .kept = Another person has them
taken-other_phone =
    Whoever has your phone can read the messages.

    In Telegram open “Settings”, then “Devices”. There you can close the other phones.

    Here you can erase in “My data”.
    .my_data = My data
    .spid = SPID and passwords
    .person = A person
taken-spid =
    Ask those who gave you SPID to stop it. It is called «sospensione».

    The passwords are only yours. Nobody should use SPID in your place.

    Change the password of your mail too.
    .phone = Phone or SIM
    .not_asked = My rights
    .go = Help near me
taken-kept =
    Documents and phone are yours.

    Nobody may keep them, at home or at work.

    Do not ask for them at once. First talk to a person, when you can.
    .person = A person
    .numbers = Useful numbers
    .go = Help near me
    .copies = Copies
    .phone = The messages on the phone
taken-card =
    Here you can talk to a person.

    You can go without documents too.
    .copies = Copies
    .documents = Get a new document
    .without_permit = Without a residence permit
    .not_asked = My rights
    .elsewhere = Another town
taken-nothing =
    Ask at your town hall (Comune) for the social worker (assistente sociale). You can go without documents.

    There is no verified office near here yet.
    .numbers = Useful numbers
    .copies = Copies
    .documents = Get a new document
    .without_permit = Without a residence permit
    .not_asked = My rights
    .elsewhere = Another town
    .person = A person
taken-lawyer =
    Here you can ask for a lawyer (avvocato).

    You have little money? Ask for the «patrocinio a spese dello Stato»: the State pays.
    .copies = Copies
    .without_permit = Without a residence permit
taken-lawyer_nothing =
    Ask the «Ordine degli Avvocati» in Bergamo.

    You have little money? Say: «patrocinio a spese dello Stato». It means: the State pays the lawyer.

    The address is not verified yet. That is why we do not write it.
    .copies = Copies
    .without_permit = Without a residence permit
    .go = Help near me
    .person = A person
taken-copies =
    You have a copy? It helps a lot.

    Look at school, at the doctor’s, at the CAF or at work: they may have a copy.

    Leave the copies with a person you trust. Do not send them here.
    .documents = Get a new document
    .go = Help near me
taken-without_permit =
    The consulate helps those without a permit too.

    Did you ask for asylum? Do you want to go to the police? First talk to a lawyer (avvocato).

    The emergency room (pronto soccorso) treats you all the same.
    .lawyer = A lawyer (avvocato)
    .go = Help near me
    .person = A person
taken-not_asked =
    Nobody may keep your documents.

    Nobody should ask you for passwords or codes.

    You can ask for a mediator (mediatore). Your children should not have to translate.
    .go = Help near me
    .numbers = Useful numbers
    .person = A person
