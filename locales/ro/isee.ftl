### The ISEE, then the child benefit (assegno unico).

isee = ISEE și alocația pentru copii
isee-what =
    ISEE este o hârtie despre banii familiei.

    Trebuie pentru alocație (assegno unico), masa la școală și facturi.

    Ce aveți de făcut?
    .isee = Să fac ISEE
    .benefit = Alocația (assegno unico)
    .apart = Cresc copiii fără celălalt părinte
    .account = Un cont pe numele meu
    .unsaid = Prefer să nu spun
isee-first = ISEE se face în fiecare an. Întâi luați o programare.
isee-card =
    Mergeți la un «CAF». ISEE este gratuit.

    Ei fac calculele. Dumneavoastră aduceți actele.
    .papers = Ce să aduc
    .apart = Cresc copiii fără celălalt părinte
    .then = Și apoi? Alocația
    .without_permit = Fără permis de ședere
    .careful = Atenție la bani
    .elsewhere = Altă localitate
isee-nothing =
    ISEE se face la un «CAF». Este gratuit.

    Adresele nu sunt încă verificate. De aceea nu le scriem.
    .papers = Ce să aduc
    .apart = Cresc copiii fără celălalt părinte
    .then = Și apoi? Alocația
    .without_permit = Fără permis de ședere
    .careful = Atenție la bani
    .elsewhere = Altă localitate
    .person = O persoană
isee-benefit =
    Alocația (assegno unico) înseamnă bani pentru copii, în fiecare lună.

    O plătește INPS. Un «patronato» face cererea cu dumneavoastră.

    Întâi faceți ISEE.
    .papers = Ce să aduc
    .apart = Cresc copiii fără celălalt părinte
    .account = Un cont pe numele meu
    .without_permit = Fără permis de ședere
    .careful = Atenție la bani
    .elsewhere = Altă localitate
isee-benefit_nothing =
    Pentru alocație (assegno unico) mergeți la un «patronato». Întâi faceți ISEE.

    Aici în apropiere nu avem încă unul verificat. Întrebați la primărie (Comune).
    .papers = Ce să aduc
    .apart = Cresc copiii fără celălalt părinte
    .account = Un cont pe numele meu
    .without_permit = Fără permis de ședere
    .careful = Atenție la bani
    .elsewhere = Altă localitate
    .person = O persoană
isee-papers =
    Aduceți aceste acte, ale întregii familii.

    Actul de identitate. Cardul de sănătate (tessera sanitaria). Contractul de chirie. Fluturașii de salariu sau «CUD». Conturile de la bancă sau poștă.

    Lipsește ceva? Cereți lista la CAF.
    .go = Unde merg
    .then = Și apoi? Alocația
    .careful = Atenție la bani
isee-benefit_papers =
    Aduceți ISEE și permisul. Aduceți codurile fiscale ale copiilor (codice fiscale).

    Aduceți numărul contului (IBAN).
    .go = Unde merg
    .account = Un cont pe numele meu
    .isee = Întâi trebuie să fac ISEE
isee-apart =
    Spuneți la CAF cine locuiește cu dumneavoastră. Calculul se schimbă.

    Alocația poate veni la dumneavoastră, sau jumătate la fiecare.

    Nu aveți actele celuilalt părinte? Spuneți la CAF.
    .isee = Unde fac ISEE
    .benefit = Alocația (assegno unico)
    .account = Un cont pe numele meu
    .person = O persoană
isee-account =
    Puteți avea un cont numai al dumneavoastră.

    La bancă sau la poștă cereți «conto di base».

    Permisul este de ajuns ca act. Domiciliul nu trebuie.

    Vă spun nu? Cereți refuzul în scris.
    .benefit = Alocația (assegno unico)
    .careful = Atenție la bani
    .person = O persoană
isee-without_permit =
    Pentru alocație sunt bune multe permise. Întrebați despre al dumneavoastră.

    Aveți numai recipisa (ricevuta)? Întrebați la patronato.

    Fără permis, de obicei nu există. Pentru copii, vorbiți cu asistentul social (assistente sociale).
    .isee = Unde fac ISEE
    .benefit = Alocația (assegno unico)
    .doctor = Medic și îngrijire
    .person = O persoană
isee-careful =
    Un CAF nu poate cere bani pentru ISEE.

    Un patronato poate cere ceva. Întrebați înainte cât, și cereți chitanță.

    Cardul și codurile contului sunt ale dumneavoastră. Nu le dați.
    .isee = Unde fac ISEE
    .benefit = Alocația (assegno unico)
    .account = Un cont pe numele meu
    .person = O persoană
