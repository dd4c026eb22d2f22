### The family health centre (consultorio).

consultorio = Centru pentru familie (consultorio)
consultorio-card =
    Un «consultorio» este pentru toată familia.

    Ajută în sarcină, în cuplu și cu copiii.

    Nu este nevoie de bilet de la medic. Sunați înainte, dacă puteți.
    .papers = Ce să aduc
    .without_permit = Fără permis de ședere
    .not_asked = Ce nu este nevoie
    .elsewhere = Altă localitate
consultorio-nothing =
    În această zonă există centre «consultorio» ale ASST.

    Adresa nu este încă verificată. De aceea nu o scriem.
    .papers = Ce să aduc
    .without_permit = Fără permis de ședere
    .not_asked = Ce nu este nevoie
    .elsewhere = Altă localitate
    .person = O persoană
consultorio-papers =
    Aduceți ce aveți.

    Cardul de sănătate (tessera sanitaria), dacă există. Analizele făcute, dacă există.

    Nu aveți nimic? Puteți merge oricum.
    .go = Unde merg
    .without_permit = Fără permis de ședere
    .not_asked = Ce nu este nevoie
consultorio-without_permit =
    Există îngrijire pentru toți.

    În sarcină primiți îngrijire și fără permis.

    Cereți cardul STP (tessera STP). Este pentru consultații și analize.

    Cine vă îngrijește nu vă poate raporta doar pentru că nu aveți permis.
    .go = Unde merg
    .not_asked = Ce nu este nevoie
    .person = O persoană
consultorio-not_asked =
    Nu este nevoie de bilet de la medic.

    Puteți merge fără însoțitor sau cu cine doriți. Și înainte de 18 ani.

    Puteți cere un mediator (mediatore). Copiii nu trebuie să traducă.
    .go = Unde merg
    .papers = Ce să aduc
    .person = O persoană
