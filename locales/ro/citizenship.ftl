### Citizenship of children born in Italy.

citizenship = Cetățenia copiilor
citizenship-age =
    Cine se naște aici nu devine italian doar prin naștere.

    Există o cale, la 18 ani.

    Câți ani are copilul, sau câți ani aveți?
    .minor = Sub 18 ani
    .eighteen = 18 ani
    .older = 19 ani sau mai mult
    .parent = Un părinte devine italian
    .born_abroad = Nu s-a născut în Italia
    .unsaid = Prefer să nu spun
citizenship-eighteen =
    Cine s-a născut aici și a trăit mereu aici poate deveni italian.

    Declară personal la primărie (Comune), înainte de 19 ani. Nu așteptați.
citizenship-older =
    Primăria (Comune) trebuia să trimită o scrisoare înainte de 18 ani.

    Nu a venit niciodată? Se poate cere și după 19 ani.
citizenship-parent =
    Un părinte devine italian? La fel și copilul minor care locuiește cu el.

    Spuneți la primărie (Comune) în ziua jurământului.

    Copilul s-a născut în altă țară? Regulile s-au schimbat: întrebați.
citizenship-card =
    Biroul este «Stato civile», la primărie (Comune).
    .papers = Ce să aduc
    .gaps = Dacă lipsește o perioadă
    .without_permit = Fără permis de ședere
    .not_asked = Ce nu este nevoie
    .elsewhere = Altă localitate
citizenship-nothing =
    Mergeți la primărie (Comune) și întrebați de «Stato civile».

    Adresa nu este încă verificată. De aceea nu o scriem.
    .papers = Ce să aduc
    .gaps = Dacă lipsește o perioadă
    .without_permit = Fără permis de ședere
    .not_asked = Ce nu este nevoie
    .elsewhere = Altă localitate
    .person = O persoană
citizenship-minor =
    Acum puteți pregăti calea.

    Păstrați mereu domiciliul (residenza). Reînnoiți mereu permisul.

    Păstrați carnetele de note, vaccinurile și actele de la pediatru.

    Înainte de 18 ani primăria (Comune) trimite o scrisoare.
    .parent = Un părinte devine italian
    .gaps = Dacă lipsește o perioadă
    .residence = Domiciliul (residenza)
    .go = Unde merg
citizenship-born_abroad =
    Pentru cine s-a născut în altă țară există alte căi.

    Sunt altele pentru fiecare poveste. Un patronato le vede cu dumneavoastră.
    .parent = Un părinte devine italian
    .not_asked = Ce nu este nevoie
    .person = O persoană
citizenship-papers =
    Aduceți pașaportul și cartea de identitate.

    Aduceți permisele din acești ani, dacă le aveți.

    Primăria caută singură actul de naștere.

    Se plătește ceva. Întrebați înainte cât.
    .go = Unde merg
    .gaps = Dacă lipsește o perioadă
    .not_asked = Ce nu este nevoie
citizenship-gaps =
    Lipsește o perioadă de domiciliu sau de permis?

    Greșelile părinților și ale birourilor nu contează împotriva copilului.

    Aduceți carnete de note, vaccinuri, acte de la medic. Arată că a fost aici.
    .go = Unde merg
    .papers = Ce să aduc
    .person = O persoană
citizenship-without_permit =
    La 18 ani trebuie un permis, sau cererea pentru el.

    Nu există? Cereți repede ajutor la un patronato.

    Anii de școală sunt o dovadă.
    .go = Unde merg
    .permit = Permisul de ședere
    .person = O persoană
citizenship-not_asked =
    Venitul părinților nu trebuie. Examenul de italiană nu trebuie.

    Italia nu cere să lăsați cealaltă cetățenie. Țara dumneavoastră poate cere: întrebați la consulat.
    .go = Unde merg
    .papers = Ce să aduc
    .person = O persoană
