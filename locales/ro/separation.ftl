### Parents who part. Titles, buttons and first lines name neither the matter nor the fear.

separation = Părinți și copii
separation-home = Cum este acasă?
    .well = Bine
    .so_so = Așa și așa
    .badly = Nu e bine
    .unsaid = Prefer să nu spun
separation-calm =
    Mulțumim. Aici mergeți încet și decideți dumneavoastră.

    Întâi puteți vorbi cu o persoană.

    Aveți nevoie de ajutor acum? Sunați la 112. Dacă închideți, vă pot suna înapoi.
    .person = O persoană
    .numbers = Numere utile
    .read = Citesc informațiile
separation-card =
    Un avocat explică regulile pentru părinți și copii.

    Locuiți în două case? Este nevoie de reguli scrise.

    Câștigați puțin? Statul poate plăti avocatul: «patrocinio a spese dello Stato».
    .agree = Să ne înțelegem
    .children = Copiii
    .permit = Permisul de ședere
    .papers = Ce să aduc
    .not_asked = Ce nu este nevoie
    .elsewhere = Altă localitate
separation-nothing =
    Un avocat explică regulile pentru părinți și copii. Locuiți în două case? Este nevoie de reguli scrise.

    Câștigați puțin? Statul poate plăti avocatul: «patrocinio a spese dello Stato».

    Aici în apropiere nu avem încă un birou verificat. Se cere la ordinul avocaților (Ordine degli avvocati).
    .agree = Să ne înțelegem
    .children = Copiii
    .permit = Permisul de ședere
    .papers = Ce să aduc
    .not_asked = Ce nu este nevoie
    .elsewhere = Altă localitate
    .person = O persoană
separation-card_alone =
    Un avocat vorbește doar cu dumneavoastră, dacă doriți.

    Vă explică drepturile înainte de fiecare pas.

    Câștigați puțin? Statul poate plăti avocatul: «patrocinio a spese dello Stato».
    .person = O persoană
    .children = Copiii
    .permit = Permisul de ședere
    .papers = Ce să aduc
    .not_asked = Ce nu este nevoie
    .elsewhere = Altă localitate
separation-nothing_alone =
    Un avocat vorbește doar cu dumneavoastră, dacă doriți. Vă explică drepturile.

    Câștigați puțin? Statul poate plăti avocatul: «patrocinio a spese dello Stato».

    Aici în apropiere nu avem încă un birou verificat. Întâi vorbiți cu o persoană.
    .person = O persoană
    .children = Copiii
    .permit = Permisul de ședere
    .papers = Ce să aduc
    .not_asked = Ce nu este nevoie
    .elsewhere = Altă localitate
separation-agree =
    Dacă vorbiți în liniște, cineva vă poate ajuta pe amândoi: medierea familială (mediazione familiare).

    Este o alegere. Nimeni nu vă poate obliga.

    Unuia dintre voi îi este frică? Atunci nu se face.
    .consultorio = Consultorio: întreb
    .not_calm = Nu suntem liniștiți
    .children = Copiii
separation-children =
    Cine ia copiii de la școală? Vorbiți cu școala. Este nevoie de o hârtie scrisă.

    Pentru pașaportul unui copil este nevoie de acordul amândurora: sau decide un judecător.

    Păstrați o copie a actelor copiilor.
    .go = Un avocat: unde
    .papers = Ce să aduc
    .person = O persoană
separation-permit =
    Aveți un permis pentru familie? Nu se termină de la sine.

    Se poate schimba în muncă sau studiu. Trebuie cerut.

    Întâi vorbiți cu un avocat sau cu un «patronato».
    .go = Un avocat: unde
    .helper = Permis și patronato
    .without_permit = Fără permis de ședere
    .person = O persoană
separation-papers =
    Este nevoie de actele căsătoriei și ale nașterii copiilor. Și de venit.

    Și de acte și de permis, dacă există.

    Lipsește ceva? Mergeți oricum. Nu căutați hârtii dacă este riscant.
    .go = Un avocat: unde
    .children = Copiii
    .person = O persoană
separation-without_permit =
    Puteți vorbi cu un avocat și fără permis.

    Pentru avocatul plătit de stat se cere de obicei un permis. Întrebați oricum.

    Copiii merg la școală și la pediatru ca înainte.
    .go = Un avocat: unde
    .not_asked = Ce nu este nevoie
    .person = O persoană
separation-not_asked =
    Semnați doar ce înțelegeți. Puteți cere un mediator pentru limbă (mediatore).

    Medierea familială este o alegere. Dacă este frică, nu se face.

    Copiii nu trebuie să traducă.
    .go = Un avocat: unde
    .children = Copiii
    .person = O persoană
