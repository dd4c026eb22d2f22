### Papers or a telephone that one no longer has.

taken = Documents et téléphone
taken-start = Que faut-il refaire ?
    .documents = Un document
    .phone = Téléphone ou SIM
    .spid = SPID et mots de passe
    .kept = Une autre personne les a
    .unsaid = Je préfère ne pas le dire
taken-documents = Un document peut être refait. Lequel ?
    .passport = Passeport
    .permit = Permis de séjour
    .cards = Carte d’identité, carte de santé
    .kept = Une autre personne les a
    .without_permit = Sans permis de séjour
taken-passport =
    Le consulat de votre pays refait le passeport. Appelez d’abord.

    Vous avez demandé l’asile ou une protection ? Parlez d’abord à un avocat (avvocato). N’allez pas au consulat.
    .report = Le papier de la police
    .copies = Les copies
    .lawyer = Un avocat (avvocato)
    .without_permit = Sans permis de séjour
    .go = Une aide près d’ici
taken-permit =
    Il faut d’abord le papier de la police.

    Ensuite, prenez le kit jaune (kit giallo) à la poste. Un patronato le remplit avec vous, gratuitement.

    Certains permis sont refaits à la Questura.
    .report = Le papier de la police
    .office = Où aller
    .copies = Les copies
    .not_asked = Mes droits
taken-cards =
    La mairie (Comune) refait la carte d’identité (carta d’identità).

    Le code fiscal (codice fiscale) et la carte de santé (tessera sanitaria) : demandez à l’Agenzia delle Entrate.

    Apportez le papier de la police.
    .report = Le papier de la police
    .copies = Les copies
    .go = Une aide près d’ici
taken-report =
    Cela se fait à la police (polizia) ou chez les carabinieri. Vous pouvez demander un médiateur (mediatore).

    Dites ce qui manque et depuis quand. Le papier s’appelle «denuncia». Gardez la copie.

    Pas de permis, ou un doute ? Parlez d’abord à un avocat (avvocato).
    .without_permit = Sans permis de séjour
    .copies = Les copies
    .lawyer = Un avocat (avvocato)
    .person = Une personne
taken-phone =
    Arrêtez la SIM : appelez votre opérateur d’un autre téléphone.

    Ensuite, changez les mots de passe : mail, banque, photos.

    C’est quelqu’un qui vit avec vous qui l’a ? Parlez d’abord à une personne.
    .spid = SPID et mots de passe
    .other_phone = Les messages sur le téléphone
    .report = Le papier de la police
    .kept = Une autre personne les a
taken-other_phone =
    Celui qui a votre téléphone peut lire les messages.

    Dans Telegram, ouvrez « Paramètres », puis « Appareils ». Là, vous pouvez fermer les autres téléphones.

    Ici, vous pouvez effacer dans « Mes données ».
    .my_data = Mes données
    .spid = SPID et mots de passe
    .person = Une personne
taken-spid =
    Demandez à celui qui vous a donné SPID de l’arrêter. Cela s’appelle «sospensione».

    Les mots de passe sont seulement à vous. Personne ne doit utiliser SPID à votre place.

    Changez aussi le mot de passe du mail.
    .phone = Téléphone ou SIM
    .not_asked = Mes droits
    .go = Une aide près d’ici
taken-kept =
    Les documents et le téléphone sont à vous.

    Personne ne peut les garder, à la maison ou au travail.

    Ne les demandez pas tout de suite. Parlez d’abord à une personne, quand vous pouvez.
    .person = Une personne
    .numbers = Numéros utiles
    .go = Une aide près d’ici
    .copies = Les copies
    .phone = Les messages sur le téléphone
taken-card =
    Ici, vous pouvez parler à une personne.

    Vous pouvez y aller même sans documents.
    .copies = Les copies
    .documents = Refaire un document
    .without_permit = Sans permis de séjour
    .not_asked = Mes droits
    .elsewhere = Une autre commune
taken-nothing =
    Demandez à la mairie (Comune) l’assistante sociale (assistente sociale). Vous pouvez y aller sans documents.

    Il n’y a pas encore de bureau vérifié près d’ici.
    .numbers = Numéros utiles
    .copies = Les copies
    .documents = Refaire un document
    .without_permit = Sans permis de séjour
    .not_asked = Mes droits
    .elsewhere = Une autre commune
    .person = Une personne
taken-lawyer =
    Ici, vous pouvez demander un avocat (avvocato).

    Peu d’argent ? Demandez le «patrocinio a spese dello Stato» : l’État paie.
    .copies = Les copies
    .without_permit = Sans permis de séjour
taken-lawyer_nothing =
    Demandez à l’«Ordine degli Avvocati» de Bergamo.

    Peu d’argent ? Dites : «patrocinio a spese dello Stato». Cela veut dire : l’État paie l’avocat.

    L’adresse n’est pas encore vérifiée. C’est pourquoi nous ne l’écrivons pas.
    .copies = Les copies
    .without_permit = Sans permis de séjour
    .go = Une aide près d’ici
    .person = Une personne
taken-copies =
    Vous avez une copie ? Cela aide beaucoup.

    Cherchez à l’école, chez le médecin, au CAF ou au travail : ils ont peut-être une copie.

    Laissez les copies à une personne de confiance. Ne les envoyez pas ici.
    .documents = Refaire un document
    .go = Une aide près d’ici
taken-without_permit =
    Le consulat aide aussi ceux qui n’ont pas de permis.

    Vous avez demandé l’asile ? Vous voulez aller à la police ? Parlez d’abord à un avocat (avvocato).

    Aux urgences (pronto soccorso), on vous soigne quand même.
    .lawyer = Un avocat (avvocato)
    .go = Une aide près d’ici
    .person = Une personne
taken-not_asked =
    Personne ne peut garder vos documents.

    Personne ne doit vous demander des mots de passe ou des codes.

    Vous pouvez demander un médiateur (mediatore). Les enfants ne doivent pas traduire.
    .go = Une aide près d’ici
    .numbers = Numéros utiles
    .person = Une personne
