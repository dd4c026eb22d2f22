### Choosing a doctor or a paediatrician.

doctor = Medic și pediatru
doctor-who = Pentru cine este medicul?
    .child = Copil, până la 13 ani
    .adult = Adult, sau de la 14 ani
    .invalid = Atingeți una dintre cele două opțiuni.
doctor-card_child =
    Fiecare copil poate avea un pediatru (pediatra).

    De la 6 ani alegeți: pediatru sau medic.

    Se face la ghișeul «Scelta e revoca».
    .papers = Ce să aduc
    .without_permit = Fără permis de ședere
    .not_asked = Ce nu este nevoie
    .elsewhere = Altă localitate
doctor-card_adult =
    Întâi vă înscrieți la serviciul de sănătate (Servizio sanitario). Apoi alegeți medicul.

    Se face la ghișeul «Scelta e revoca».
    .papers = Ce să aduc
    .without_permit = Fără permis de ședere
    .not_asked = Ce nu este nevoie
    .elsewhere = Altă localitate
doctor-nothing =
    Medicul se alege la ghișeul «Scelta e revoca» de la ASST.

    Adresa nu este încă verificată. De aceea nu o scriem.
    .papers = Ce să aduc
    .without_permit = Fără permis de ședere
    .not_asked = Ce nu este nevoie
    .elsewhere = Altă localitate
    .person = O persoană
doctor-papers =
    Aduceți aceste documente, dacă le aveți.

    Un act de identitate. Codul fiscal (codice fiscale). Permisul, sau recipisa (ricevuta). Adresa de acasă.

    Pentru un copil: actul dumneavoastră și codul lui fiscal.

    Lipsește ceva? Întrebați la ghișeu cum se face.
    .go = Unde merg
    .without_permit = Fără permis de ședere
    .not_asked = Ce nu este nevoie
doctor-without_permit =
    Există îngrijire pentru toți, și fără permis.

    Până la 18 ani: pediatru sau medic, ca toată lumea.

    Un adult poate cere cardul STP (tessera STP). Este pentru îngrijiri urgente sau esențiale. Este și pentru sarcină.

    Se cere la spital sau la ASST.
    .go = Unde merg
    .not_asked = Ce nu este nevoie
    .person = O persoană
doctor-not_asked =
    Nu este nevoie de contractul de muncă.

    Nu aveți permis? Cine vă îngrijește nu vă poate raporta doar pentru asta.

    Puteți cere un mediator (mediatore). Copiii nu trebuie să traducă.
    .go = Unde merg
    .papers = Ce să aduc
    .person = O persoană
