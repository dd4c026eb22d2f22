### Work lost, without a contract, unpaid, or worse.

job = Muncă
job-start = Ce se întâmplă cu munca?
    .lost = Mi-am pierdut munca
    .unpaid = Fără contract, sau fără plată
    .house = Lucrez într-o casă
    .looking = Caut de lucru
    .bigger = O problemă mai mare
    .unsaid = Prefer să nu spun
job-lost =
    Mergeți repede la oficiul pentru muncă (Centro per l’Impiego). Spuneți că sunteți în căutare de lucru.

    Poate aveți dreptul la un ajutor în bani: NASpI. Un patronato îl cere cu dumneavoastră.

    Zilele sunt numărate. Nu semnați demisia (dimissioni) dacă nu înțelegeți.
job-unpaid =
    Munca făcută trebuie plătită, și fără contract.

    Un sindicat (sindacato) se uită la cazul dumneavoastră. Poate scrie pentru dumneavoastră.

    Păstrați dovezile.
    .union = Un sindicat (sindacato)
    .proof = Ce dovezi
    .without_permit = Fără permis de ședere
    .not_asked = Atenție la bani
    .bigger = O problemă mai mare
job-house =
    Curățenie, copii, bătrâni: este o muncă la fel ca altele.

    Cine vă angajează anunță la INPS. Cereți o copie (copia).

    Dacă munca se termină, puteți cere NASpI.
    .union = Un sindicat (sindacato)
    .lost = Mi-am pierdut munca
    .proof = Ce dovezi
    .without_permit = Fără permis de ședere
    .bigger = O problemă mai mare
job-bigger =
    Puteți vorbi despre asta cu o persoană, când vreți.

    Documentele dumneavoastră vă aparțin. Nimeni nu le poate ține.

    Nimeni nu vă poate obliga să rămâneți.
    .union = Un sindicat sau un avocat
    .without_permit = Fără permis de ședere
    .numbers = Alte numere utile
    .person = O persoană
job-centre =
    Oficiul pentru muncă (Centro per l’Impiego) vă ajută să căutați de lucru.

    Acolo spuneți că nu aveți de lucru. Hârtia se numește «DID».
    .papers = Ce să aduc
    .permit = Și permisul?
    .union = Un sindicat (sindacato)
    .without_permit = Fără permis de ședere
    .not_asked = Atenție la bani
    .elsewhere = Altă localitate
job-centre_nothing =
    Există un oficiu pentru muncă (Centro per l’Impiego) la Treviglio și unul la Romano.

    Adresa nu este încă verificată. De aceea nu o scriem.
    .papers = Ce să aduc
    .permit = Și permisul?
    .union = Un sindicat (sindacato)
    .without_permit = Fără permis de ședere
    .not_asked = Atenție la bani
    .elsewhere = Altă localitate
    .person = O persoană
job-union = Aici vă ajută cu munca și cu drepturile.
    .proof = Ce dovezi
    .without_permit = Fără permis de ședere
    .not_asked = Atenție la bani
job-union_nothing =
    Căutați un sindicat (sindacato). Cele mai mari sunt CGIL, CISL și UIL.

    Întrebați întâi cât costă.

    Adresele nu sunt încă verificate. De aceea nu le scriem.
    .proof = Ce dovezi
    .without_permit = Fără permis de ședere
    .not_asked = Atenție la bani
    .person = O persoană
job-permit =
    Pierdeți munca, dar nu pierdeți imediat permisul.

    Când se termină permisul, puteți cere «attesa occupazione».

    Întâi mergeți la oficiul pentru muncă (Centro per l’Impiego).
    .go = Unde merg
    .renewal = Reînnoirea permisului
    .person = O persoană
job-proof =
    Scrieți zilele și orele de muncă.

    Păstrați mesaje, poze și chitanțe. Păstrați numele celor care v-au văzut lucrând.

    Puneți-le într-un loc sigur. Nu le trimiteți aici.
    .union = Unde merg
    .without_permit = Fără permis de ședere
job-papers =
    Aduceți un act de identitate, codul fiscal (codice fiscale) și permisul sau recipisa (ricevuta).

    Aduceți contractul, fluturașii de salariu (buste paga) și scrisoarea de încetare, dacă există.

    Pentru NASpI trebuie și un cont (IBAN).
    .go = Unde merg
    .permit = Și permisul?
    .not_asked = Atenție la bani
job-without_permit =
    Munca făcută trebuie plătită, și fără permis.

    Dacă cereți fără ajutor, pot apărea probleme cu documentele.

    Vorbiți întâi cu un sindicat sau un avocat. Apoi hotărâți.
    .union = Un sindicat sau un avocat
    .proof = Ce dovezi
    .person = O persoană
job-not_asked =
    Nimeni nu vă poate cere bani ca să vă dea de lucru. Nici o agenție (agenzia).

    Nu plătiți pentru un contract promis.

    Nimeni nu vă poate ține pașaportul.
    .go = Caut de lucru
    .union = Un sindicat (sindacato)
    .bigger = O problemă mai mare
