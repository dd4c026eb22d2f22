### Leaving the reception centre (CAS, SAI).

leaving_reception = Plec din centru (accoglienza)
leaving_reception-start =
    De ce plecați din centru?

    Întrebăm numai ca să vă spunem primul pas.
    .date = Am deja data
    .letter = Mi-au dat o hârtie
    .want = Vreau eu să plec
    .unsaid = Prefer să nu spun
leaving_reception-plan =
    Vorbiți cu operatorii centrului (operatori) înainte de a pleca.

    Întrebați de casă, muncă, domiciliu și medic.

    Nu sunteți pregătiți? Puteți cere mai mult timp.
leaving_reception-letter =
    Uitați-vă la dată. Nu semnați dacă nu înțelegeți.

    Un avocat (avvocato) o poate citi. Uneori se poate face recurs.

    Zilele sunt numărate: mergeți repede.
leaving_reception-want =
    Înainte de a pleca, vorbiți cu operatorii centrului (operatori).

    Dacă plecați fără să anunțați, puteți pierde locul. Întoarcerea este grea.

    Nu vă este bine acolo? Puteți spune. Puteți cere alt loc.
    .plan = Pregătesc plecarea
    .lawyer = Un avocat (avvocato)
    .person = O persoană
leaving_reception-house =
    Căutați casă înainte de a pleca.

    Nu plătiți înainte de a vedea casa. Cereți un contract și o chitanță.

    Nu găsiți? Spuneți la serviciile sociale înainte de dată.
    .go = Ajutor în apropiere
    .residence = Domiciliul (residenza)
    .not_asked = Drepturile mele
leaving_reception-residence =
    Schimbați casa? Anunțați primăria (Comune). Se numește «residenza».

    Nu aveți încă o casă? Întrebați la primărie cum se face.

    Apoi verificați medicul.
    .papers = Ce să iau cu mine
    .doctor = Medic și pediatru
    .go = Ajutor în apropiere
leaving_reception-card =
    Aici puteți cere ajutor pentru după.

    Mergeți înainte de a pleca din centru.
    .papers = Ce să iau cu mine
    .house = Casa (casa)
    .job = Munca
    .without_permit = Și permisul?
    .not_asked = Drepturile mele
    .elsewhere = Altă localitate
leaving_reception-nothing =
    Întrebați la primărie (Comune) de asistentul social (assistente sociale). Mergeți înainte de a pleca.

    Aici în apropiere nu avem încă un birou verificat.
    .papers = Ce să iau cu mine
    .house = Casa (casa)
    .residence = Domiciliul (residenza)
    .job = Munca
    .without_permit = Și permisul?
    .not_asked = Drepturile mele
    .elsewhere = Altă localitate
    .person = O persoană
leaving_reception-lawyer =
    Aici puteți cere un avocat (avvocato).

    Aveți bani puțini? Cereți «patrocinio a spese dello Stato»: plătește statul.
    .papers = Ce să iau cu mine
    .plan = Pregătesc plecarea
    .elsewhere = Altă localitate
leaving_reception-lawyer_nothing =
    Întrebați întâi avocatul (avvocato) centrului, dacă există.

    Sau întrebați la «Ordine degli Avvocati» din Bergamo.

    Adresa nu este încă verificată. De aceea nu o scriem.
    .papers = Ce să iau cu mine
    .plan = Pregătesc plecarea
    .go = Ajutor în apropiere
    .person = O persoană
leaving_reception-papers =
    Luați cu dumneavoastră actele originale. Permisul, codul fiscal (codice fiscale), cardul de sănătate (tessera sanitaria).

    Luați hârtiile de la școală, cursuri, muncă și sănătate.

    Cereți o copie după tot.
    .go = Ajutor în apropiere
    .residence = Domiciliul (residenza)
    .house = Casa (casa)
leaving_reception-without_permit =
    Vedeți când expiră permisul. Reînnoiți-l cu un patronato.

    Nu mai aveți permis? Vorbiți repede cu un avocat (avvocato).

    Îngrijirea urgentă și școala copiilor există mereu.
    .permit = Reînnoirea permisului
    .lawyer = Un avocat (avvocato)
    .doctor = Medic și pediatru
    .person = O persoană
leaving_reception-not_asked =
    Documentele dumneavoastră vă aparțin. Nimeni nu le poate ține.

    Puteți cere un mediator (mediatore) și un răspuns scris.

    Nimeni nu trebuie să vă ceară bani pentru un pat într-un centru.
    .go = Ajutor în apropiere
    .lawyer = Un avocat (avvocato)
    .person = O persoană
