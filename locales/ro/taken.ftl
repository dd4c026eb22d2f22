### Papers or a telephone that one no longer has.

taken = Documente și telefon
taken-start = Ce trebuie să refaceți?
    .documents = Un document
    .phone = Telefon sau SIM
    .spid = SPID și parole
    .kept = Sunt la altă persoană
    .unsaid = Prefer să nu spun
taken-documents = Un document se poate reface. Care?
    .passport = Pașaport
    .permit = Permis de ședere
    .cards = Carte de identitate, card de sănătate
    .kept = Sunt la altă persoană
    .without_permit = Fără permis de ședere
taken-passport =
    Pașaportul îl face consulatul țării dumneavoastră. Întâi sunați.

    Ați cerut azil sau protecție? Vorbiți întâi cu un avocat (avvocato). Nu mergeți la consulat.
    .report = Hârtia de la poliție
    .copies = Copiile
    .lawyer = Un avocat (avvocato)
    .without_permit = Fără permis de ședere
    .go = Ajutor în apropiere
taken-permit =
    Întâi trebuie hârtia de la poliție.

    Apoi luați kitul galben (kit giallo) de la poștă. Un patronato îl completează cu dumneavoastră, gratuit.

    Unele permise se refac la Questura.
    .report = Hârtia de la poliție
    .office = Unde merg
    .copies = Copiile
    .not_asked = Drepturile mele
taken-cards =
    Cartea de identitate (carta d’identità) o face primăria (Comune).

    Codul fiscal (codice fiscale) și cardul de sănătate (tessera sanitaria): întrebați la Agenzia delle Entrate.

    Aduceți hârtia de la poliție.
    .report = Hârtia de la poliție
    .copies = Copiile
    .go = Ajutor în apropiere
taken-report =
    Se face la poliție (polizia) sau la carabinieri. Puteți cere un mediator (mediatore).

    Spuneți ce lipsește și de când. Hârtia se numește «denuncia». Păstrați copia.

    Nu aveți permis, sau nu sunteți siguri? Vorbiți întâi cu un avocat (avvocato).
    .without_permit = Fără permis de ședere
    .copies = Copiile
    .lawyer = Un avocat (avvocato)
    .person = O persoană
taken-phone =
    Opriți SIM-ul: sunați operatorul de pe alt telefon.

    Apoi schimbați parolele: e-mail, bancă, poze.

    Îl are cineva care locuiește cu dumneavoastră? Vorbiți întâi cu o persoană.
    .spid = SPID și parole
    .other_phone = Mesajele de pe telefon
    .report = Hârtia de la poliție
    .kept = Sunt la altă persoană
taken-other_phone =
    Cine are telefonul dumneavoastră poate citi mesajele.

    În Telegram deschideți „Setări”, apoi „Dispozitive”. Acolo puteți închide alte telefoane.

    Aici puteți șterge în „Datele mele”.
    .my_data = Datele mele
    .spid = SPID și parole
    .person = O persoană
taken-spid =
    Cereți celui care v-a dat SPID să îl oprească. Se numește «sospensione».

    Parolele sunt numai ale dumneavoastră. Nimeni nu trebuie să folosească SPID în locul dumneavoastră.

    Schimbați și parola de e-mail.
    .phone = Telefon sau SIM
    .not_asked = Drepturile mele
    .go = Ajutor în apropiere
taken-kept =
    Documentele și telefonul vă aparțin.

    Nimeni nu le poate ține, acasă sau la muncă.

    Nu le cereți imediat. Vorbiți întâi cu o persoană, când puteți.
    .person = O persoană
    .numbers = Numere utile
    .go = Ajutor în apropiere
    .copies = Copiile
    .phone = Mesajele de pe telefon
taken-card =
    Aici puteți vorbi cu o persoană.

    Puteți merge și fără documente.
    .copies = Copiile
    .documents = Refac un document
    .without_permit = Fără permis de ședere
    .not_asked = Drepturile mele
    .elsewhere = Altă localitate
taken-nothing =
    Întrebați la primărie (Comune) de asistentul social (assistente sociale). Puteți merge fără documente.

    Aici în apropiere nu avem încă un birou verificat.
    .numbers = Numere utile
    .copies = Copiile
    .documents = Refac un document
    .without_permit = Fără permis de ședere
    .not_asked = Drepturile mele
    .elsewhere = Altă localitate
    .person = O persoană
taken-lawyer =
    Aici puteți cere un avocat (avvocato).

    Aveți bani puțini? Cereți «patrocinio a spese dello Stato»: plătește statul.
    .copies = Copiile
    .without_permit = Fără permis de ședere
taken-lawyer_nothing =
    Întrebați la «Ordine degli Avvocati» din Bergamo.

    Aveți bani puțini? Spuneți: «patrocinio a spese dello Stato». Înseamnă: statul plătește avocatul.

    Adresa nu este încă verificată. De aceea nu o scriem.
    .copies = Copiile
    .without_permit = Fără permis de ședere
    .go = Ajutor în apropiere
    .person = O persoană
taken-copies =
    Aveți o copie? Ajută mult.

    Căutați la școală, la medic, la CAF sau la muncă: poate au o copie.

    Lăsați copiile la o persoană de încredere. Nu le trimiteți aici.
    .documents = Refac un document
    .go = Ajutor în apropiere
taken-without_permit =
    Consulatul ajută și pe cine nu are permis.

    Ați cerut azil? Vreți să mergeți la poliție? Vorbiți întâi cu un avocat (avvocato).

    La urgențe (pronto soccorso) vă îngrijesc oricum.
    .lawyer = Un avocat (avvocato)
    .go = Ajutor în apropiere
    .person = O persoană
taken-not_asked =
    Nimeni nu vă poate ține documentele.

    Nimeni nu trebuie să vă ceară parole sau coduri.

    Puteți cere un mediator (mediatore). Copiii nu trebuie să traducă.
    .go = Ajutor în apropiere
    .numbers = Numere utile
    .person = O persoană
