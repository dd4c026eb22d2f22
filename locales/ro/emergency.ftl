### Which number, or which door, when somebody feels ill.

emergency = Mi-e rău acum
emergency-which = Cum este acum?
    .danger = Durere puternică sau pericol
    .night = Nu e grav, noaptea sau în sărbători
    .day = Nu e grav, ziua
    .without_permit = Fără permis de ședere
emergency-danger =
    Sunați la 112.

    Este gratuit, zi și noapte. Puteți cere limba dumneavoastră.
    .say = Ce spun la telefon
    .without_permit = Fără permis de ședere
    .calmer = Nu este atât de grav
emergency-say =
    Întâi spuneți unde sunteți: localitatea, strada, numărul.

    Apoi spuneți ce se întâmplă. Răspundeți la întrebări.

    «Parlo poco italiano. Serve un’ambulanza. Sono a…»

    Înseamnă: „Vorbesc puțin italiana. Este nevoie de o ambulanță. Sunt la…”
    .numbers = Numărul
    .without_permit = Fără permis de ședere
emergency-night =
    Noaptea și în sărbători există un medic la telefon.

    Numărul este aici, dacă este deja verificat.

    Este mai rău? Sunați la 112.
    .danger = Durere puternică sau pericol
    .without_permit = Fără permis de ședere
emergency-day =
    Ziua mergeți la medicul dumneavoastră sau la pediatru.

    Nu aveți medic? Îl puteți alege.

    Este mai rău? Sunați la 112.
    .doctor = Aleg medicul
    .danger = Durere puternică sau pericol
    .without_permit = Fără permis de ședere
emergency-without_permit =
    La urgențe (pronto soccorso) primește îngrijire oricine, și fără permis.

    Cine vă îngrijește nu vă poate raporta doar pentru asta.

    Vă este teamă? Puteți cere un mediator (mediatore).
    .danger = Durere puternică sau pericol
    .night = Nu e grav, noaptea sau în sărbători
    .doctor = Aleg medicul
    .person = O persoană
