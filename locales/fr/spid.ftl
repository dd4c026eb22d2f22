### No SPID: the electronic identity card, help with the application, and nobody else's phone.

spid = SPID et CIE
spid-have =
    SPID et CIE sont des clés pour les services sur internet.

    Une seule suffit. La CIE est la carte d’identité électronique.

    Qu’avez-vous déjà ?
    .nothing_yet = Je n’ai rien : faire la CIE
    .card = J’ai la CIE
    .make = Je veux faire SPID
    .helper = Pas de téléphone ni d’ordinateur
    .careful = Attention : qui utilise vos codes
    .without_permit = Sans permis de séjour
    .unsaid = Je préfère ne pas le dire
spid-office =
    La CIE se demande au bureau «Anagrafe» de la mairie (Comune). Il faut avoir la résidence (residenza).

    La carte arrive chez vous par la poste.
    .papers = Quoi apporter
    .helper = Pas de téléphone ni d’ordinateur
    .careful = Attention aux codes
    .without_permit = Sans permis de séjour
    .elsewhere = Une autre commune
spid-office_nothing =
    La CIE se demande au bureau «Anagrafe» de la mairie (Comune). La carte arrive par la poste.

    L’adresse n’est pas encore vérifiée. C’est pourquoi nous ne l’écrivons pas.
    .papers = Quoi apporter
    .helper = Pas de téléphone ni d’ordinateur
    .careful = Attention aux codes
    .without_permit = Sans permis de séjour
    .elsewhere = Une autre commune
    .person = Une personne
spid-papers =
    Allez-y en personne. Apportez ces documents.

    Le passeport ou l’ancienne carte. Le permis, ou le reçu (ricevuta). Une photo. La carte de santé (tessera sanitaria).

    Il y a quelque chose à payer. Demandez d’abord combien.
    .go = Où aller
    .card = Et après ? Utiliser la CIE
    .careful = Attention aux codes
spid-with_card =
    Avec la CIE et le PIN, vous entrez dans les services.

    La moitié du PIN est sur le reçu de la mairie. L’autre moitié est dans l’enveloppe de la carte.

    Vous avez perdu le PIN ? Demandez-le à nouveau à la mairie (Comune).
    .lost = J’ai perdu le PIN : où aller
    .helper = Pas de téléphone ni d’ordinateur
    .careful = Attention aux codes
spid-make =
    Pour SPID, il faut un e-mail et un portable à vous.

    Il faut la carte de santé (tessera sanitaria) et un document.

    Vous pouvez aller à la poste. Demandez d’abord quel document il faut.

    Avec la CIE, c’est plus facile.
    .nothing_yet = Faire la CIE
    .helper = Pas de téléphone ni d’ordinateur
    .careful = Attention aux codes
spid-helper =
    Beaucoup de demandes se font sans SPID.

    Le patronato fait la demande pour vous. Le CAF fait l’ISEE.

    Apportez vos documents. C’est vous qui signez, seulement ce que vous comprenez.
    .isee = ISEE et allocation pour enfants
    .permit = Permis de séjour
    .careful = Attention aux codes
    .person = Une personne
spid-careful =
    Les codes sont comme les clés de la maison.

    Faites SPID seulement sur votre téléphone. Jamais sur le téléphone d’un autre.

    Ne dites les codes à personne. Aucun bureau ne les demande par message.

    Quelqu’un d’autre les a ? Demandez de l’aide pour les changer.
    .helper = Qui m’aide
    .again = Refaire documents, téléphone, SPID
    .person = Une personne
spid-without_permit =
    Pour la CIE, il faut la résidence (residenza). D’habitude, il faut le permis ou le reçu.

    Sans SPID, vous allez dans les bureaux en personne. Ou vous allez au patronato.
    .helper = Qui m’aide
    .doctor = Médecin et soins
    .person = Une personne
