### A child who does not speak or struggles.

development = Un copil căruia îi e greu
development-start =
    Nu vorbește, nu învață sau este altfel decât ceilalți?

    Fiecare copil are timpul lui. Ajută să vorbiți devreme.

    Se începe cu pediatrul (pediatra).
    .doctor = Vorbesc cu pediatrul
    .specialist = Specialiștii: unde
    .support = Ajutor la școală
    .languages = Două limbi acasă
    .papers = Ce să aduc
    .without_permit = Fără permis de ședere
    .not_asked = Ce nu este nevoie
development-doctor =
    Spuneți pediatrului ce vedeți acasă.

    Înțelege? Aude bine? Se joacă cu alții? De când îi este greu?

    Pediatrul vă poate trimite la specialiști.
    .choose = Aleg pediatrul
    .specialist = Specialiștii: unde
    .papers = Ce să aduc
development-card =
    Serviciul se numește «Neuropsichiatria infantile» (NPI).

    Se uită cum vorbește, învață și se joacă copilul.

    Întâi mergeți la pediatru. Cereți trimiterea (richiesta).
    .papers = Ce să aduc
    .without_permit = Fără permis de ședere
    .support = Ajutor la școală
    .not_asked = Ce nu este nevoie
    .elsewhere = Altă localitate
development-nothing =
    Serviciul este al ASST: «Neuropsichiatria infantile» (NPI).

    Adresa nu este încă verificată. Pediatrul vă spune unde să mergeți.
    .choose = Aleg pediatrul
    .papers = Ce să aduc
    .without_permit = Fără permis de ședere
    .support = Ajutor la școală
    .elsewhere = Altă localitate
    .person = O persoană
development-support =
    Vorbiți cu învățătoarele: și ele văd copilul.

    Cu un certificat școala poate ajuta mai mult. De exemplu profesorul de sprijin (insegnante di sostegno).

    Pediatrul face prima hârtie. Apoi este o vizită la INPS.
    .papers = Ce să aduc
    .doctor = Vorbesc cu pediatrul
    .not_asked = Ce nu este nevoie
development-languages =
    Două limbi nu sunt o boală.

    Vorbiți cu copilul în limba pe care o știți mai bine. Povestiți, cântați, jucați-vă.

    Îi este greu în amândouă limbile? Spuneți pediatrului.
    .doctor = Vorbesc cu pediatrul
    .steps = Ceilalți pași
development-papers =
    Aduceți ce aveți.

    Cardul de sănătate al copilului (tessera sanitaria). Hârtiile medicilor, și din altă țară. Caietele de la școală.

    Un film cu copilul care se joacă poate ajuta.
    .go = Specialiștii: unde
    .without_permit = Fără permis de ședere
    .not_asked = Ce nu este nevoie
development-without_permit =
    Până la 18 ani există un medic pentru toți, și fără permis.

    Școala este pentru toți copiii.

    Cine îngrijește copilul nu vă poate raporta doar pentru asta.
    .choose = Aleg pediatrul
    .go = Specialiștii: unde
    .person = O persoană
development-not_asked =
    Nu este vina dumneavoastră. Dacă cereți ajutor, nu pierdeți nimic.

    Semnați doar ce înțelegeți. Cereți un mediator (mediatore).

    Frații nu trebuie să traducă.
    .go = Specialiștii: unde
    .steps = Ceilalți pași
    .person = O persoană
