### A child just arrived, and school.

school = Înscriere la școală
school-start =
    Orice copil poate merge la școală, și fără permis.

    Se poate începe în orice lună a anului.

    Câți ani are?
    .small = Până la 5 ani
    .child = De la 6 la 15 ani
    .teen = De la 16 ani
    .class = Ce clasă?
    .papers = Ce să aduc
    .vaccines = Vaccinurile
    .canteen = Masa la școală (mensa)
    .without_permit = Fără permis de ședere
    .not_asked = Ce nu este nevoie
school-card_small =
    Până la 3 ani există creșa (nido). Apoi grădinița (scuola dell’infanzia).

    Pentru a intra sunt necesare vaccinurile.

    Întrebați la primărie (Comune) sau la școală dacă este loc.
    .papers = Ce să aduc
    .vaccines = Vaccinurile
    .without_permit = Fără permis de ședere
    .elsewhere = Altă localitate
school-nothing_small =
    Până la 3 ani există creșa (nido). Apoi grădinița (scuola dell’infanzia).

    Pentru a intra sunt necesare vaccinurile. Întrebați la primărie (Comune) dacă este loc.

    Adresele nu sunt încă verificate.
    .papers = Ce să aduc
    .vaccines = Vaccinurile
    .without_permit = Fără permis de ședere
    .say = O frază de arătat
    .elsewhere = Altă localitate
    .person = O persoană
school-card =
    Mergeți la școala cea mai apropiată de casă. Căutați biroul «segreteria».

    Înscrierea se face acolo, și în timpul anului.
    .papers = Ce să aduc
    .class = Ce clasă?
    .without_permit = Fără permis de ședere
    .say = O frază de arătat
    .elsewhere = Altă localitate
school-nothing =
    Mergeți la școala cea mai apropiată de casă. Căutați biroul «segreteria».

    Adresele nu sunt încă verificate. La primărie (Comune) se știe ce școală este.
    .papers = Ce să aduc
    .class = Ce clasă?
    .without_permit = Fără permis de ședere
    .say = O frază de arătat
    .elsewhere = Altă localitate
    .person = O persoană
school-card_teen =
    De la 16 ani există CPIA. Se învață italiana și se ia diploma de gimnaziu (licenza media).

    Se poate merge și la liceu (scuola superiore).
    .papers = Ce să aduc
    .without_permit = Fără permis de ședere
    .high_school = Liceul
    .elsewhere = Altă localitate
school-nothing_teen =
    De la 16 ani există CPIA. Se învață italiana și se ia diploma de gimnaziu (licenza media).

    Există unul la Treviglio. Adresa nu este încă verificată.
    .papers = Ce să aduc
    .without_permit = Fără permis de ședere
    .high_school = Liceul
    .say = O frază de arătat
    .elsewhere = Altă localitate
    .person = O persoană
school-class =
    De obicei clasa este cea a vârstei copilului.

    Profesorii pot alege o clasă apropiată. Se uită la ce a învățat înainte.

    Cereți școlii ajutor pentru italiană.
    .go = Școala: unde
    .papers = Ce să aduc
    .struggles = Un copil căruia îi e greu
school-papers =
    Aduceți ce aveți. Un act. Foile de la școala din țara dumneavoastră. Hârtia cu vaccinurile.

    Lipsește ceva? Școala înscrie copilul oricum: «con riserva».

    Celelalte hârtii se aduc după.
    .vaccines = Vaccinurile
    .without_permit = Fără permis de ședere
    .steps = Celelalte întrebări
school-vaccines =
    Vaccinurile cerute de lege sunt gratuite.

    Până la 5 ani sunt necesare pentru a intra.

    De la 6 ani copilul intră oricum. Vaccinurile se fac după. Întrebați pediatrul (pediatra).
    .doctor = Aleg pediatrul
    .papers = Ce să aduc
    .steps = Celelalte întrebări
school-canteen =
    Masa se cere la primărie (Comune) sau la școală.

    Spuneți ce nu mănâncă copilul, din cauza sănătății sau a religiei.

    Se plătește. Întrebați dacă plătiți mai puțin cu ISEE.
    .go = Unde merg
    .say = O frază de arătat
    .steps = Celelalte întrebări
school-say =
    Puteți arăta această frază la biroul școlii:

    «Buongiorno. Vorrei iscrivere mio figlio. Siamo appena arrivati. Mancano dei documenti. C’è un mediatore?»

    Înseamnă: „Bună ziua. Aș vrea să îmi înscriu copilul. Am ajuns de curând. Lipsesc niște acte. Există un mediator?”
    .papers = Ce să aduc
    .steps = Celelalte întrebări
school-without_permit =
    Școala este pentru toți copiii, și fără permis.

    Permisul nu se arată: nici al copilului, nici al dumneavoastră.

    Nu există cod fiscal (codice fiscale)? Școala folosește un cod al ei.
    .say = O frază de arătat
    .not_asked = Ce nu este nevoie
    .steps = Celelalte întrebări
    .person = O persoană
school-not_asked =
    Pentru școală nu este nevoie de permis.

    Școala nu poate spune „este târziu” sau „lipsesc hârtii”.

    Spun nu? Cereți răspunsul în scris. Copiii nu trebuie să traducă.
    .say = O frază de arătat
    .steps = Celelalte întrebări
    .person = O persoană
