### Meals at school.

canteen = Cantine de l’école (mensa)
canteen-town =
    La cantine (mensa) change d’une commune (Comune) à l’autre.

    Choisissez la commune.
    .invalid = Je ne connais pas cette commune. Choisissez dans la liste.
canteen-card = Ici, vous demandez pour la cantine (mensa). Vous pouvez aussi demander à l’école.
    .papers = Inscrire un enfant
    .food = Ce qu’il ne peut pas manger
    .price = Combien on paie
    .debt = Je n’arrive pas à payer
    .without_permit = Sans permis de séjour
canteen-nothing =
    Demandez à l’école. Ou demandez à la mairie (Comune), au bureau «Scuola» ou «Istruzione».

    Il n’y a pas encore de bureau vérifié ici.
    .papers = Inscrire un enfant
    .food = Ce qu’il ne peut pas manger
    .price = Combien on paie
    .debt = Je n’arrive pas à payer
    .without_permit = Sans permis de séjour
    .person = Une personne
canteen-papers =
    Un parent inscrit l’enfant. Souvent, cela se fait sur le site, avec SPID ou CIE.

    Pas de SPID ? Demandez de l’aide à la mairie ou à l’école.

    Apportez un document d’identité et les codes fiscaux (codice fiscale) de vous et de l’enfant.
    .go = Où aller
    .food = Ce qu’il ne peut pas manger
    .price = Combien on paie
canteen-food =
    Une allergie ? Demandez un papier au pédiatre.

    Pour la religion, une demande de votre part suffit d’habitude.

    Dites-le avant que l’enfant commence.
    .go = Où aller
    .papers = Inscrire un enfant
canteen-price =
    La mairie (Comune) décide le prix.

    Avec l’ISEE, vous payez souvent moins. Avec plusieurs enfants aussi.

    Demandez avant : après, il peut être tard.
    .go = Où aller
    .debt = Je n’arrive pas à payer
canteen-debt =
    Dites-le vite à la mairie. N’attendez pas la lettre.

    Demandez à payer petit à petit.

    Vous pouvez aussi en parler à l’assistante sociale (assistente sociale).
    .go = Où aller
    .price = Payer moins
    .person = Une personne
canteen-without_permit =
    L’école est pour tous les enfants, même sans permis.

    Pour la cantine, demandez à l’école comment faire. Il manque le code fiscal (codice fiscale) ? Dites-le : il y a un moyen.
    .go = Où aller
    .papers = Inscrire un enfant
    .person = Une personne
