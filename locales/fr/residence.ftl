### Registering where one lives (residenza).

residence = Résidence (residenza)
residence-home =
    La résidence (residenza) dit à la commune où vous habitez.

    Où habitez-vous maintenant ?
    .own = J’ai un contrat ou ma maison
    .hosted = Quelqu’un m’héberge
    .nowhere = Je n’ai pas de logement fixe
    .refused = La commune a dit non
    .unsaid = Je préfère ne pas le dire
residence-own = Apportez le contrat, ou un autre papier du logement.
residence-hosted =
    Qui vous héberge signe un papier. Apportez aussi son document.

    Demandez à la mairie (Comune) quel papier il faut.
residence-nowhere =
    Vous pouvez demander la résidence même sans logement.

    Dites que vous êtes «senza fissa dimora». Expliquez où vous passez vos journées et qui vous connaît.
residence-card =
    La résidence se demande au bureau «Anagrafe» de la mairie (Comune).

    Elle sert pour le médecin. Elle sert pour la carte d’identité.
    .papers = Quoi apporter
    .then = Et après ? Qui vient chez moi
    .without_permit = Sans permis de séjour
    .not_asked = Ce qui n’est pas nécessaire
    .elsewhere = Une autre commune
residence-nothing =
    Allez à la mairie (Comune) et demandez le bureau «Anagrafe».

    L’adresse n’est pas encore vérifiée. C’est pourquoi nous ne l’écrivons pas.
    .papers = Quoi apporter
    .then = Et après ? Qui vient chez moi
    .without_permit = Sans permis de séjour
    .not_asked = Ce qui n’est pas nécessaire
    .elsewhere = Une autre commune
    .person = Une personne
residence-papers =
    Apportez ces documents, si vous les avez.

    Le passeport. Le permis, ou le reçu (ricevuta). Un papier du logement.

    Vous venez d’arriver pour la famille ? Apportez le visa et le «nulla osta».

    Il manque quelque chose ? Allez-y quand même et demandez.
    .go = Où aller
    .then = Et après ?
    .not_asked = Ce qui n’est pas nécessaire
residence-then =
    Un agent de la commune (vigile) passe chez vous. Il vérifie seulement que vous y habitez.

    Écrivez votre nom sur la sonnette. Dites à la mairie quand vous êtes là.

    Quand vous renouvelez le permis, retournez à l’Anagrafe.
    .refused = La commune a dit non
    .go = Où aller
    .papers = Quoi apporter
residence-refused =
    Demandez le refus par écrit. Un « non » oral ne suffit pas.

    Vous pouvez répondre et expliquer.

    Vous pouvez faire un recours au Prefetto. Vous avez 30 jours. Demandez de l’aide tout de suite.
    .go = Où aller
    .not_asked = Ce qui n’est pas nécessaire
    .person = Une personne
residence-without_permit =
    Avec le reçu (ricevuta) du permis, vous pouvez demander la résidence.

    Sans permis et sans reçu, d’habitude non.

    Les soins et l’école des enfants existent quand même.
    .doctor = Médecin et soins
    .permit = Le permis de séjour
    .go = Où aller
    .person = Une personne
residence-not_asked =
    Si vous habitez vraiment ici, la résidence est un droit.

    Elle ne s’achète pas. Ne donnez pas d’argent à qui la vend.

    La carte d’identité n’est pas nécessaire avant. Le passeport suffit.
    .go = Où aller
    .papers = Quoi apporter
    .person = Une personne
