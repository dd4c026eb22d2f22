### A pain that does not pass: the doctor, words to tell it, people who listen with a mediator.

pain = O durere care nu trece
pain-start =
    O durere lungă trebuie văzută. Începeți cu medicul.

    Este foarte puternică, sau a început acum? Sunați la 112.
    .danger = Mi-e rău acum
    .doctor = Un medic pentru mine
    .tell = Cum îi spun medicului
    .nothing_found = Analizele sunt bune
    .team = Cine ascultă, cu un mediator
    .papers = Ce să aduc
    .without_permit = Fără permis de ședere
    .not_asked = Ce nu este nevoie
pain-tell =
    Gândiți-vă înainte la trei lucruri. Unde doare? De când? Când este mai rău?

    Puteți arăta această frază:

    «Ho un dolore da molto tempo. Parlo poco italiano. C’è un mediatore?»

    Înseamnă: „Am o durere de mult timp. Vorbesc puțin italiana. Există un mediator?”
    .doctor = Un medic pentru mine
    .papers = Ce să aduc
    .steps = Celelalte întrebări
pain-nothing_found =
    Uneori analizele sunt bune și durerea rămâne. Durerea dumneavoastră este adevărată.

    Și o pierdere, o călătorie sau gândurile apasă asupra corpului.

    Puteți vorbi cu cineva care vă știe limba.
    .team = Cine ascultă, cu un mediator
    .tell = Cum îi spun medicului
    .person = O persoană
pain-card =
    Aici vă ascultă cu un mediator (mediatore).

    Puteți vorbi despre corp, familie și țara dumneavoastră.
    .papers = Ce să aduc
    .without_permit = Fără permis de ședere
    .not_asked = Ce nu este nevoie
    .elsewhere = Altă localitate
pain-nothing =
    Aici în apropiere nu avem încă un loc verificat.

    Întrebați medicul: «C’è un servizio con il mediatore? C’è l’etnoclinica?»

    Înseamnă: „Există un serviciu cu mediator? Există îngrijire etnoclinică?”
    .doctor = Un medic pentru mine
    .tell = Cum îi spun medicului
    .without_permit = Fără permis de ședere
    .elsewhere = Altă localitate
    .person = O persoană
pain-papers =
    Aduceți analizele și scrisorile medicilor, dacă există.

    Aduceți medicamentele pe care le luați. Și plantele și leacurile din țara dumneavoastră.

    Nu aveți nimic? Mergeți oricum.
    .doctor = Un medic pentru mine
    .team = Cine ascultă, cu un mediator
    .without_permit = Fără permis de ședere
pain-without_permit =
    Vă puteți trata și fără permis.

    Cereți cardul STP (tessera STP), la spital sau la ASST. Este pentru îngrijiri urgente sau esențiale.

    Cine vă îngrijește nu vă poate raporta doar pentru asta.
    .doctor = Un medic pentru mine
    .danger = Mi-e rău acum
    .person = O persoană
pain-not_asked =
    Nu trebuie să spuneți totul prima dată.

    Puteți vorbi cu medicul fără alte persoane.

    Puteți cere un mediator (mediatore). Rudele și copiii nu trebuie să traducă.
    .doctor = Un medic pentru mine
    .steps = Celelalte întrebări
    .person = O persoană
