### Sentences that operators send. What each says is told back in Italian: locales/it/phrases_back.ftl.

## First contact: calm, short, she leads.

phrase-contact-hello = Bonjour. C’est moi qui lis. Tu peux écrire maintenant ?
phrase-contact-read = J’ai lu. Merci d’avoir écrit.
phrase-contact-pace = Prends ton temps. Écris seulement ce que tu veux.
phrase-contact-yes-no = Si tu préfères, je pose des questions. Réponds seulement oui ou non.
phrase-contact-alone = Tu peux lire seule maintenant ? Réponds oui ou non.
phrase-contact-believe = Je te crois. Ce n’est pas ta faute.
phrase-contact-language = Tu veux parler dans ta langue, avec une médiatrice ?

## Safety: what is true, without promises.

phrase-safety-now = Il y a un danger maintenant ? Réponds oui ou non.
phrase-safety-call-112 = Si le danger est maintenant, appelle le 112. Si tu raccroches, ils peuvent rappeler.
phrase-safety-call-1522 = Tu peux aussi appeler le 1522.
phrase-safety-stop = Si quelqu’un arrive, ferme. Écris quand tu peux.
phrase-safety-phone = Quelqu’un d’autre regarde ce téléphone ?
phrase-safety-other-phone = Il y a un autre téléphone que tu peux utiliser seule ?
phrase-safety-children = Il y a des enfants avec toi ? Comment vont-ils ?
phrase-safety-law = Parfois, par la loi, je dois avertir d’autres personnes. Si je peux, je te le dis avant.

## An appointment.

phrase-appointment-meet = On peut parler en personne. Ça te va ?
phrase-appointment-where = Où peux-tu venir tranquillement ?
phrase-appointment-when = Quel jour te va ? À quelle heure ?
phrase-appointment-call = Je peux t’appeler ? Dis-moi quand.
phrase-appointment-mediator = Une médiatrice peut être là. Tu la veux ?
phrase-appointment-papers = Tu as des papiers ? Apporte-les si tu peux. Viens même sans.
phrase-appointment-with-children = Tu peux venir avec les enfants.

## Another service, with her consent or by law.

phrase-referral-ask = Un autre service peut t’aider. Je peux leur parler de toi ?
phrase-referral-what = Qu’est-ce que je peux dire de toi ? Et quoi non ?
phrase-referral-no = Tu peux dire non. C’est bien aussi.
phrase-referral-done = Je leur ai parlé, comme tu voulais.
phrase-referral-law = Par la loi, j’ai dû avertir d’autres personnes. Je t’explique pourquoi.

## The road onward: opened when she asks.

phrase-road-order = Un juge peut ordonner à une personne de rester loin. On en parle ?
phrase-road-lawyer = Parfois une avocate est gratuite. On voit ensemble si c’est ton cas ?
phrase-road-permit = Parfois tu peux avoir un permis de séjour à toi. On en parle ?
phrase-road-address = Parfois la nouvelle adresse peut rester cachée. Je t’explique comment demander ?
phrase-road-school = Les enfants peuvent changer d’école, si besoin. On en parle ?
phrase-road-maintenance = Pour les enfants, on peut demander de l’argent à l’autre parent. On en parle ?
phrase-road-work = On peut chercher ensemble un travail ou un cours.
phrase-road-children = Il y a de l’aide aussi pour les enfants qui ont vu ou entendu.
phrase-road-doctor = Un médecin peut te soigner et écrire ce qu’il voit.

## Goodbye.

phrase-goodbye-back = Tu peux revenir quand tu veux, d’ici.
phrase-goodbye-ask-close = On peut fermer maintenant. Ça te va ?
phrase-goodbye-closed = On ferme ici, comme tu voulais.
phrase-goodbye-thanks = Merci. Je te souhaite tout le bien possible.
