### Losing the home: a letter, the court, tonight.

losing_home = I am losing my home
losing_home-what =
    First of all: sign nothing that you do not understand.

    What is happening?
    .tonight = I have no place for tonight
    .letter = A letter from the owner
    .court = A letter from the court
    .owner = The owner sends me away
    .debts = I cannot pay
    .go = Where to ask for help
    .unsaid = I prefer not to say
losing_home-tonight =
    Call or go to the town hall (Comune) at once. Ask for the social worker (assistente sociale).

    Say at once if there are children or sick people.

    Are you in danger? Call 112.
losing_home-card =
    The social worker (assistente sociale) looks for another way with you.

    The earlier you speak, the more ways there are.
    .papers = What to bring
    .sign = Do not sign
    .union = The tenants’ union
    .residence = Residence without a home
    .without_permit = Without a residence permit
    .elsewhere = Another town
losing_home-nothing =
    Go to the town hall (Comune) and ask for the social worker (assistente sociale).

    The address is not verified yet. That is why we do not write it.
    .papers = What to bring
    .sign = Do not sign
    .union = The tenants’ union
    .residence = Residence without a home
    .without_permit = Without a residence permit
    .elsewhere = Another town
    .numbers = Useful numbers
    .person = A person
losing_home-letter =
    A letter from the owner is not an eviction (sfratto).

    Look at the date and at how much it asks.

    You can offer to pay a little at a time. Do it in writing.
    .go = Where to go
    .union = Who reads it with me
    .sign = Do not sign
    .papers = What to bring
    .debts = I cannot pay
losing_home-court =
    Collect the letter at the post office. Look for the day of the «udienza».

    Go on that day, also without a lawyer.

    You can ask for time to pay: the «termine di grazia». The judge decides.
    .lawyer = A free lawyer
    .go = Where to go
    .union = The tenants’ union
    .papers = What to bring
losing_home-lawyer =
    With a low income the lawyer can be free.

    It is called «patrocinio a spese dello Stato». You ask for it at the «Ordine degli Avvocati».

    Without a permit? Ask all the same.
    .go = Where to go
    .union = The tenants’ union
    .person = A person
losing_home-owner =
    The owner may not change the lock.

    The owner may not cut the light, gas or water.

    Only the «ufficiale giudiziario» can make you leave, after the judge.

    Are you locked out? Call 112.
    .numbers = Useful numbers
    .union = Who helps me
    .sign = Do not sign
    .go = Where to go
losing_home-sign =
    Do not sign papers about leaving.

    Ask for a copy. Let somebody you trust read it.

    Do not give back the keys without a receipt.
    .union = Who reads it with me
    .go = Where to go
    .person = A person
losing_home-union =
    The tenants’ union (sindacato inquilini) reads the contract and letters with you.

    Look for one of these names: SICET, SUNIA, UNIAT, Unione Inquilini.

    Ask first whether you pay for a card.
    .papers = What to bring
    .go = Where to go
    .person = A person
losing_home-papers =
    Bring the contract and all the letters.

    Bring the receipts of the rent. Bring the documents of the family.

    You have no contract? Bring proof that you paid.
    .go = Where to go
    .sign = Do not sign
    .person = A person
losing_home-without_permit =
    The owner must go to the judge. This is so without a contract too.

    Do you have children? The social worker (assistente sociale) can help without a permit too.

    You can ask for a mediator (mediatore).
    .go = Where to go
    .owner = The owner sends me away
    .person = A person
