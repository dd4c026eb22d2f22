### The ordinary things of every day, and what has no topic of its own.

daily = Autres choses
daily-start = Que vous faut-il ?
    .waste = Déchets (rifiuti) : le calendrier
    .canteen = Cantine de l’école (mensa)
    .taken = Refaire documents, téléphone, SPID
    .social_services = Services sociaux (servizi sociali)
    .leaving_reception = Quitter le centre (accoglienza)
    .bereavement = Un deuil dans la famille (lutto)
    .appointments = Mes rendez-vous
    .my_data = Mes données
    .other = Autre chose : une personne
