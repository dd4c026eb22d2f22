### Work lost, without a contract, unpaid, or worse.

job = Travail
job-start = Que se passe-t-il avec le travail ?
    .lost = J’ai perdu mon travail
    .unpaid = Sans contrat, ou sans paie
    .house = Je travaille dans une maison
    .looking = Je cherche du travail
    .bigger = Un problème plus grand
    .unsaid = Je préfère ne pas le dire
job-lost =
    Allez vite au centre pour l’emploi (Centro per l’Impiego). Dites que vous cherchez du travail.

    Vous avez peut-être droit à une aide en argent : la NASpI. Un patronato la demande avec vous.

    Les jours sont comptés. Ne signez pas la démission (dimissioni) si vous ne comprenez pas.
job-unpaid =
    Le travail fait doit être payé, même sans contrat.

    Un syndicat (sindacato) regarde votre cas. Il peut écrire pour vous.

    Gardez les preuves.
    .union = Un syndicat (sindacato)
    .proof = Quelles preuves
    .without_permit = Sans permis de séjour
    .not_asked = Attention à l’argent
    .bigger = Un problème plus grand
job-house =
    Ménage, enfants, personnes âgées : c’est un travail comme les autres.

    Votre employeur le dit à l’INPS. Demandez une copie (copia).

    Si le travail finit, vous pouvez demander la NASpI.
    .union = Un syndicat (sindacato)
    .lost = J’ai perdu mon travail
    .proof = Quelles preuves
    .without_permit = Sans permis de séjour
    .bigger = Un problème plus grand
job-bigger =
    Vous pouvez en parler à une personne, quand vous voulez.

    Vos documents sont à vous. Personne ne peut les garder.

    Personne ne peut vous obliger à rester.
    .union = Un syndicat ou un avocat
    .without_permit = Sans permis de séjour
    .numbers = Autres numéros utiles
    .person = Une personne
job-centre =
    Le centre pour l’emploi (Centro per l’Impiego) vous aide à chercher du travail.

    Là, vous dites que vous êtes sans travail. Le papier s’appelle «DID».
    .papers = Quoi apporter
    .permit = Et le permis ?
    .union = Un syndicat (sindacato)
    .without_permit = Sans permis de séjour
    .not_asked = Attention à l’argent
    .elsewhere = Une autre commune
job-centre_nothing =
    Il y a un centre pour l’emploi (Centro per l’Impiego) à Treviglio et un à Romano.

    L’adresse n’est pas encore vérifiée. C’est pourquoi nous ne l’écrivons pas.
    .papers = Quoi apporter
    .permit = Et le permis ?
    .union = Un syndicat (sindacato)
    .without_permit = Sans permis de séjour
    .not_asked = Attention à l’argent
    .elsewhere = Une autre commune
    .person = Une personne
job-union = Ici, on vous aide pour le travail et vos droits.
    .proof = Quelles preuves
    .without_permit = Sans permis de séjour
    .not_asked = Attention à l’argent
job-union_nothing =
    Cherchez un syndicat (sindacato). Les plus grands sont CGIL, CISL et UIL.

    Demandez d’abord combien cela coûte.

    Les adresses ne sont pas encore vérifiées. C’est pourquoi nous ne les écrivons pas.
    .proof = Quelles preuves
    .without_permit = Sans permis de séjour
    .not_asked = Attention à l’argent
    .person = Une personne
job-permit =
    Vous perdez le travail, mais pas tout de suite le permis.

    À la fin du permis, vous pouvez demander «attesa occupazione».

    D’abord, allez au centre pour l’emploi (Centro per l’Impiego).
    .go = Où aller
    .renewal = Renouveler le permis
    .person = Une personne
job-proof =
    Écrivez les jours et les heures de travail.

    Gardez messages, photos et reçus. Gardez le nom de ceux qui vous ont vu travailler.

    Mettez-les dans un lieu sûr. Ne les envoyez pas ici.
    .union = Où aller
    .without_permit = Sans permis de séjour
job-papers =
    Apportez un document d’identité, le code fiscal (codice fiscale), et le permis ou le reçu (ricevuta).

    Apportez le contrat, les fiches de paie (buste paga) et la lettre de fin de travail, s’il y en a.

    Pour la NASpI, il faut aussi un compte (IBAN).
    .go = Où aller
    .permit = Et le permis ?
    .not_asked = Attention à l’argent
job-without_permit =
    Le travail fait doit être payé, même sans permis.

    Demander sans aide peut poser des problèmes de papiers.

    Parlez d’abord à un syndicat ou à un avocat. Décidez ensuite.
    .union = Un syndicat ou un avocat
    .proof = Quelles preuves
    .person = Une personne
job-not_asked =
    Personne ne peut vous demander de l’argent pour vous donner du travail. Pas même une agence (agenzia).

    Ne payez pas pour un contrat promis.

    Personne ne peut garder votre passeport.
    .go = Chercher du travail
    .union = Un syndicat (sindacato)
    .bigger = Un problème plus grand
