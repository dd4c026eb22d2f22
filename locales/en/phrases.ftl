### Sentences that operators send. What each says is told back in Italian: locales/it/phrases_back.ftl.

## First contact: calm, short, she leads.

phrase-contact-hello = Hello. I am reading. Can you write now?
phrase-contact-read = I have read it. Thank you for writing.
phrase-contact-pace = Take your time. Write only what you want.
phrase-contact-yes-no = If you prefer, I ask questions. You just answer yes or no.
phrase-contact-alone = Can you read this alone now? Answer yes or no.
phrase-contact-believe = I believe you. It is not your fault.
phrase-contact-language = Do you want to speak your language, with a woman mediator?

## Safety: what is true, without promises.

phrase-safety-now = Is there a danger now? Answer yes or no.
phrase-safety-call-112 = If the danger is now, call 112. If you hang up, they may call back.
phrase-safety-call-1522 = You can also call 1522.
phrase-safety-stop = If someone comes, close this. Write when you can.
phrase-safety-phone = Does anyone else look at this phone?
phrase-safety-other-phone = Is there another phone you can use alone?
phrase-safety-children = Are there children with you? How are they?
phrase-safety-law = Sometimes, by law, I must tell others. If I can, I tell you first.

## An appointment.

phrase-appointment-meet = We can talk in person. Would you like that?
phrase-appointment-where = Where can you come calmly?
phrase-appointment-when = Which day is good? At what time?
phrase-appointment-call = Can I call you? Tell me when.
phrase-appointment-mediator = A woman mediator can be at the meeting. Do you want her?
phrase-appointment-papers = Do you have papers? Bring them if you can. Come without them too.
phrase-appointment-with-children = You can come with the children.

## Another service, with her consent or by law.

phrase-referral-ask = Another service can help with this. May I talk to them about you?
phrase-referral-what = What may I say about you? What not?
phrase-referral-no = You can say no. That is fine too.
phrase-referral-done = I talked to them, as you wanted.
phrase-referral-law = By law I had to tell others. I will explain why.

## The road onward: opened when she asks.

phrase-road-order = A judge can order a person to stay away. Shall we talk about it?
phrase-road-lawyer = Sometimes a lawyer is free. Shall we see together if it applies to you?
phrase-road-permit = Sometimes you can have a residence permit of your own. Shall we talk about it?
phrase-road-address = Sometimes a new address can be kept private. Shall I explain how to ask?
phrase-road-school = The children can change school if needed. Shall we talk about it?
phrase-road-maintenance = For the children one can ask the other parent for money. Shall we talk about it?
phrase-road-work = We can look together for a job or a course.
phrase-road-children = There is help also for children who saw or heard.
phrase-road-doctor = A doctor can treat you and write down what they see.

## Goodbye.

phrase-goodbye-back = You can come back whenever you want, from here.
phrase-goodbye-ask-close = We can close now. Is that all right for you?
phrase-goodbye-closed = We close here, as you wanted.
phrase-goodbye-thanks = Thank you. I wish you well.
