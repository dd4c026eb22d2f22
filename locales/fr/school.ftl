### A child just arrived, and school.

school = Inscrire à l’école
school-start =
    Chaque enfant peut aller à l’école, même sans permis.

    On peut commencer à tout moment de l’année.

    Quel âge a l’enfant ?
    .small = Jusqu’à 5 ans
    .child = De 6 à 15 ans
    .teen = À partir de 16 ans
    .class = Quelle classe ?
    .papers = Quoi apporter
    .vaccines = Les vaccins
    .canteen = La cantine (mensa)
    .without_permit = Sans permis de séjour
    .not_asked = Ce qui n’est pas nécessaire
school-card_small =
    Jusqu’à 3 ans, il y a la crèche (nido). Ensuite l’école maternelle (scuola dell’infanzia).

    Pour entrer, il faut les vaccins.

    Demandez à la mairie (Comune) ou à l’école s’il y a une place.
    .papers = Quoi apporter
    .vaccines = Les vaccins
    .without_permit = Sans permis de séjour
    .elsewhere = Une autre commune
school-nothing_small =
    Jusqu’à 3 ans, il y a la crèche (nido). Ensuite l’école maternelle (scuola dell’infanzia).

    Pour entrer, il faut les vaccins. Demandez à la mairie (Comune) s’il y a une place.

    Les adresses ne sont pas encore vérifiées.
    .papers = Quoi apporter
    .vaccines = Les vaccins
    .without_permit = Sans permis de séjour
    .say = Une phrase à montrer
    .elsewhere = Une autre commune
    .person = Une personne
school-card =
    Allez à l’école la plus proche de la maison. Cherchez le bureau «segreteria».

    L’inscription se fait là, même pendant l’année.
    .papers = Quoi apporter
    .class = Quelle classe ?
    .without_permit = Sans permis de séjour
    .say = Une phrase à montrer
    .elsewhere = Une autre commune
school-nothing =
    Allez à l’école la plus proche de la maison. Cherchez le bureau «segreteria».

    Les adresses ne sont pas encore vérifiées. La mairie (Comune) sait quelle école c’est.
    .papers = Quoi apporter
    .class = Quelle classe ?
    .without_permit = Sans permis de séjour
    .say = Une phrase à montrer
    .elsewhere = Une autre commune
    .person = Une personne
school-card_teen =
    À partir de 16 ans, il y a le CPIA. On apprend l’italien et on passe le diplôme de collège (licenza media).

    On peut aussi aller au lycée (scuola superiore).
    .papers = Quoi apporter
    .without_permit = Sans permis de séjour
    .high_school = Le lycée
    .elsewhere = Une autre commune
school-nothing_teen =
    À partir de 16 ans, il y a le CPIA. On apprend l’italien et on passe le diplôme de collège (licenza media).

    Il y en a un à Treviglio. L’adresse n’est pas encore vérifiée.
    .papers = Quoi apporter
    .without_permit = Sans permis de séjour
    .high_school = Le lycée
    .say = Une phrase à montrer
    .elsewhere = Une autre commune
    .person = Une personne
school-class =
    D’habitude, la classe est celle de son âge.

    Les enseignants peuvent choisir une classe proche. Ils regardent ce que l’enfant a étudié avant.

    Demandez à l’école une aide pour l’italien.
    .go = L’école : où
    .papers = Quoi apporter
    .struggles = Un enfant a du mal
school-papers =
    Apportez ce que vous avez. Un document. Les bulletins de votre pays. Le papier des vaccins.

    Il manque quelque chose ? L’école inscrit l’enfant quand même : «con riserva».

    Les autres papiers s’apportent après.
    .vaccines = Les vaccins
    .without_permit = Sans permis de séjour
    .steps = Les autres questions
school-vaccines =
    Les vaccins de la loi sont gratuits.

    Jusqu’à 5 ans, il les faut pour entrer.

    À partir de 6 ans, l’enfant entre quand même. Les vaccins se font après. Demandez au pédiatre (pediatra).
    .doctor = Choisir le pédiatre
    .papers = Quoi apporter
    .steps = Les autres questions
school-canteen =
    La cantine se demande à la mairie (Comune) ou à l’école.

    Dites ce que l’enfant ne mange pas, pour la santé ou la religion.

    C’est payant. Demandez si vous payez moins avec l’ISEE.
    .go = Où aller
    .say = Une phrase à montrer
    .steps = Les autres questions
school-say =
    Vous pouvez montrer cette phrase au bureau de l’école :

    «Buongiorno. Vorrei iscrivere mio figlio. Siamo appena arrivati. Mancano dei documenti. C’è un mediatore?»

    Cela veut dire : « Bonjour. Je voudrais inscrire mon enfant. Nous venons d’arriver. Il manque des documents. Y a-t-il un médiateur ? »
    .papers = Quoi apporter
    .steps = Les autres questions
school-without_permit =
    L’école est pour tous les enfants, même sans permis.

    Le permis ne se montre pas : ni celui de l’enfant ni le vôtre.

    Pas de code fiscal (codice fiscale) ? L’école utilise un code à elle.
    .say = Une phrase à montrer
    .not_asked = Ce qui n’est pas nécessaire
    .steps = Les autres questions
    .person = Une personne
school-not_asked =
    Pour l’école, le permis n’est pas nécessaire.

    L’école ne peut pas dire « c’est trop tard » ou « il manque des papiers ».

    On vous dit non ? Demandez un papier écrit. Les enfants ne doivent pas traduire.
    .say = Une phrase à montrer
    .steps = Les autres questions
    .person = Une personne
