### A child was born: the declaration first, then what follows from it.

new_baby = S-a născut un copil
new_baby-start =
    Bun venit copilului!

    Primul lucru este declararea nașterii. Restul vine după.
    .declare = Declararea nașterii: unde
    .tax_code = Codul fiscal (codice fiscale)
    .doctor = Aleg pediatrul
    .permit = Permisul copilului
    .money = Bani pentru copii
    .unsure = Am îndoieli
    .without_permit = Fără permis de ședere
    .not_asked = Ce nu este nevoie
new_baby-card =
    Puteți declara nașterea la spital, în 3 zile.

    Sau la primărie (Comune), în 10 zile. Biroul se numește «Stato civile».
    .papers = Ce să aduc
    .who = Cine trebuie să meargă
    .without_permit = Fără permis de ședere
    .next = Și după?
    .elsewhere = Altă localitate
new_baby-nothing =
    La spital aveți 3 zile. La primărie (Comune) aveți 10 zile.

    La primărie căutați biroul «Stato civile». Adresa nu este încă verificată.
    .papers = Ce să aduc
    .who = Cine trebuie să meargă
    .without_permit = Fără permis de ședere
    .next = Și după?
    .elsewhere = Altă localitate
    .person = O persoană
new_baby-papers =
    Aduceți hârtia de la spital: «attestazione di nascita».

    Aduceți un act al dumneavoastră, și pașaportul este bun.

    Lipsește ceva? Întrebați la spital sau la primărie cum se face.
    .go = Unde merg
    .who = Cine trebuie să meargă
    .without_permit = Fără permis de ședere
new_baby-who =
    Sunteți căsătoriți? Ajunge un părinte.

    Nu sunteți căsătoriți? Mergeți împreună: așa copilul este al amândurora.

    O mamă singură poate merge ea și poate recunoaște copilul.
    .go = Unde merg
    .papers = Ce să aduc
    .unsure = Am îndoieli
new_baby-tax_code =
    Apoi primăria dă copilului codul fiscal «codice fiscale».

    Aveți rezidența (residenza)? Cardul de sănătate (tessera sanitaria) vine acasă.

    Cu codul fiscal alegeți pediatrul.
    .doctor = Aleg pediatrul
    .go = Declararea nașterii: unde
    .steps = Ceilalți pași
new_baby-permit =
    Părinții au permis? Și copilul trebuie să aibă.

    Se cere la «Questura». Un «patronato» vă spune ce să aduceți.
    .helper = Permis și patronato
    .without_permit = Fără permis de ședere
    .steps = Ceilalți pași
new_baby-unsure =
    Mulți au îndoieli și oboseală. Puteți vorbi despre asta fără rușine.

    Sunteți încă la spital? Vorbiți cu moașa sau cu asistentul social (assistente sociale).

    Legea permite și să nu vă dați numele. Cine vă îngrijește vă ascultă oricum.
    .consultorio = Consultorio: vorbesc acolo
    .person = O persoană
    .steps = Ceilalți pași
new_baby-without_permit =
    Nașterea se declară și fără permis.

    Copilul poate avea un pediatru (pediatra).

    Mama poate cere un permis în primele șase luni. Întâi vorbiți cu un «patronato».
    .go = Declararea nașterii: unde
    .doctor = Aleg pediatrul
    .not_asked = Ce nu este nevoie
    .person = O persoană
new_baby-not_asked =
    Pentru declararea nașterii nu este nevoie de permis.

    Nu înțelegeți o hârtie? Întrebați înainte să semnați.

    Puteți cere un mediator (mediatore). Copiii mari nu trebuie să traducă.
    .go = Declararea nașterii: unde
    .steps = Ceilalți pași
    .person = O persoană
