### Called by the social services or the minors' protection service.

social_services = Servicii sociale (servizi sociali)
social_services-start =
    Serviciile sociale ajută familiile.

    Ce s-a întâmplat?
    .invited = M-au chemat sau mi-au scris
    .court = Scrie «Tribunale»
    .why = De ce mă cheamă?
    .asking = Vreau să cer ajutor
    .unsaid = Prefer să nu spun
social_services-first =
    Mergeți la întâlnire. Nu puteți? Sunați și cereți altă zi.

    Cereți de la început un mediator (mediatore).

    Puteți cere să vorbiți fără alți membri ai familiei.
social_services-court =
    Un judecător întreabă ce face copilul. Apoi serviciul îi scrie judecătorului.

    Vorbiți repede cu un avocat (avvocato).

    Mergeți la întâlniri. Puteți spune povestea dumneavoastră.
social_services-why =
    Poate școala, spitalul sau alții au cerut ajutor pentru copii.

    Serviciul vrea să înțeleagă ce fac copiii. Se numește «tutela minori».

    Nu este o vină că v-au chemat.
    .first = Ce fac mai întâi
    .not_asked = Drepturile mele
    .go = Unde merg
social_services-card =
    Aici puteți vorbi cu serviciile sociale (servizi sociali).

    Este un nume pe hârtie? Întrebați de acea persoană.
    .papers = Ce să aduc
    .interpreter = Limba mea
    .lawyer = Un avocat (avvocato)
    .without_permit = Fără permis de ședere
    .not_asked = Drepturile mele
    .elsewhere = Altă localitate
social_services-nothing =
    Uitați-vă pe hârtie: are numele și locul.

    Nu aveți hârtie? Întrebați la primărie (Comune) de asistentul social (assistente sociale).

    Aici în apropiere nu avem încă un birou verificat.
    .papers = Ce să aduc
    .interpreter = Limba mea
    .lawyer = Un avocat (avvocato)
    .without_permit = Fără permis de ședere
    .not_asked = Drepturile mele
    .elsewhere = Altă localitate
    .person = O persoană
social_services-interpreter =
    Cereți un mediator (mediatore) înainte de întâlnire.

    Copiii și rudele nu trebuie să traducă.

    «Parlo poco italiano. Vorrei un mediatore per la mia lingua, per favore.»

    Înseamnă: „Vorbesc puțin italiana. Aș vrea un mediator pentru limba mea, vă rog.”
    .sign = Înainte de a semna
    .papers = Ce să aduc
    .go = Unde merg
social_services-sign =
    Semnați numai ce ați înțeles.

    Puteți spune: «Vorrei leggerlo con calma». Înseamnă: „Aș vrea să citesc în liniște”.

    Cereți mereu o copie (copia).
    .lawyer = Un avocat (avvocato)
    .interpreter = Limba mea
    .go = Unde merg
social_services-lawyer =
    Aici puteți cere un avocat (avvocato).

    Aveți bani puțini? Cereți «patrocinio a spese dello Stato»: plătește statul.
    .papers = Ce să aduc
    .interpreter = Limba mea
    .sign = Înainte de a semna
    .elsewhere = Altă localitate
social_services-lawyer_nothing =
    Întrebați la «Ordine degli Avvocati» din Bergamo.

    Aveți bani puțini? Pentru un proces poate plăti statul. Spuneți: «patrocinio a spese dello Stato».

    Adresa nu este încă verificată. De aceea nu o scriem.
    .papers = Ce să aduc
    .interpreter = Limba mea
    .sign = Înainte de a semna
    .go = Unde merg
    .person = O persoană
social_services-papers =
    Aduceți hârtia pe care v-au trimis-o.

    Aduceți un act de identitate, dacă aveți. Aduceți hârtiile copiilor de la școală și de la medic.

    Nu trimiteți poze aici în chat.
    .go = Unde merg
    .interpreter = Limba mea
    .sign = Înainte de a semna
social_services-without_permit =
    Școala și pediatrul sunt pentru toți copiii, și fără permis.

    Vă este frică pentru permis? Vorbiți întâi cu un avocat (avvocato).
    .lawyer = Un avocat (avvocato)
    .go = Unde merg
    .person = O persoană
social_services-not_asked =
    Puteți întreba de ce vă cheamă.

    Puteți cere un mediator (mediatore), un avocat și o copie după tot.

    Nimeni nu trebuie să vă ceară bani.
    .first = Ce fac mai întâi
    .go = Unde merg
    .person = O persoană
