### Expecting a child: with or without papers, alone or not, to go on or not.

pregnancy = Sarcină
pregnancy-start =
    Un «consultorio» urmărește sarcina.

    Puteți merge fără însoțitor, și fără acte.

    Mergeți devreme: așa aveți timp să înțelegeți și să alegeți.
    .go = Unde merg
    .papers = Ce să aduc
    .without_permit = Fără permis de ședere
    .stay = Permisul pentru sarcină
    .unsure = Am îndoieli
    .birth = Nașterea
    .not_asked = Ce nu este nevoie
    .ill = Mi-e rău acum
pregnancy-card =
    Un «consultorio» urmărește sarcina de la început.

    Există moașă și ginecolog. Sunați înainte, dacă puteți.
    .papers = Ce să aduc
    .without_permit = Fără permis de ședere
    .not_asked = Ce nu este nevoie
    .steps = Celelalte întrebări
    .elsewhere = Altă localitate
pregnancy-nothing =
    În această zonă există centre «consultorio» ale ASST. Adresa nu este încă verificată.

    Întrebați medicul sau primăria (Comune) unde este.

    Vă este rău? Mergeți la urgențe (pronto soccorso): primește îngrijire oricine.
    .papers = Ce să aduc
    .without_permit = Fără permis de ședere
    .not_asked = Ce nu este nevoie
    .steps = Celelalte întrebări
    .elsewhere = Altă localitate
    .person = O persoană
pregnancy-papers =
    Aduceți ce aveți: testul, analizele, cardul de sănătate (tessera sanitaria).

    Țineți minte ziua ultimului ciclu.

    Nu aveți nimic? Mergeți oricum.
    .go = Unde merg
    .without_permit = Fără permis de ședere
    .not_asked = Ce nu este nevoie
pregnancy-without_permit =
    În sarcină primiți îngrijire și fără permis.

    Cereți cardul STP (tessera STP), la ASST sau la spital. Este pentru consultații și analize.

    Cine vă îngrijește nu vă poate raporta doar pentru asta.
    .go = Unde merg
    .stay = Permisul pentru sarcină
    .not_asked = Ce nu este nevoie
    .person = O persoană
pregnancy-stay =
    În sarcină, de regulă, nu vă pot trimite din Italia. Nici în cele șase luni după naștere.

    Puteți cere un permis la «Questura». Este nevoie de un certificat de la medic.

    Întâi vorbiți cu un «patronato» sau cu un avocat.
    .go = Unde merg pentru certificat
    .helper = Permis și patronato
    .person = O persoană
    .steps = Celelalte întrebări
pregnancy-unsure =
    Alegerea este a dumneavoastră. Nimeni nu vă poate obliga.

    La «consultorio» vă ascultă și vă explică fiecare cale.

    Ca să nu continuați, legea dă primele 90 de zile. Mergeți devreme.
    .go = Unde merg
    .minor = Am sub 18 ani
    .birth = Nașterea
    .not_asked = Ce nu este nevoie
    .person = O persoană
pregnancy-minor =
    Puteți merge la «consultorio» și înainte de 18 ani.

    Ca să nu continuați, de obicei este nevoie de acordul părinților.

    Nu le puteți spune? Centrul poate întreba un judecător. Este un ajutor.
    .go = Unde merg
    .not_asked = Ce nu este nevoie
    .person = O persoană
pregnancy-birth =
    Pentru naștere mergeți la spital. Primiți îngrijire cu sau fără permis.

    Alegeți spitalul înainte, cu moașa, dacă puteți.

    Puteți cere și să nu vă dați numele.
    .unnamed = Fără să dau numele
    .new_baby = După naștere
    .ill = Mi-e rău acum
    .steps = Celelalte întrebări
pregnancy-unnamed =
    La spital puteți spune: «Non voglio essere nominata».

    Înseamnă: „Nu vreau să fie scris numele meu”.

    Prin lege nu vă scriu numele în actul de naștere.

    Primiți îngrijire ca toate. Copilul va avea o familie.
    .go = Vorbesc înainte: unde
    .birth = Nașterea
    .person = O persoană
pregnancy-not_asked =
    Nu este nevoie de bilet de la medic.

    Nu este nevoie de acordul soțului sau al unei rude. Puteți merge fără însoțitor.

    Puteți cere o mediatoare (mediatrice). Copiii nu trebuie să traducă.
    .go = Unde merg
    .papers = Ce să aduc
    .person = O persoană
