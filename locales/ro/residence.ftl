### Registering where one lives (residenza).

residence = Domiciliul (residenza)
residence-home =
    Domiciliul (residenza) spune primăriei unde locuiți.

    Unde locuiți acum?
    .own = Am contract sau casa mea
    .hosted = Mă găzduiește cineva
    .nowhere = Nu am o casă fixă
    .refused = Primăria a spus nu
    .unsaid = Prefer să nu spun
residence-own = Aduceți contractul, sau alt act al casei.
residence-hosted =
    Cine vă găzduiește semnează o hârtie. Aduceți și actul acelei persoane.

    Întrebați la primărie (Comune) ce hârtie trebuie.
residence-nowhere =
    Puteți cere domiciliul și fără casă.

    Spuneți că sunteți «senza fissa dimora». Explicați unde vă petreceți zilele și cine vă cunoaște.
residence-card =
    Domiciliul se cere la «Anagrafe», la primărie (Comune).

    Vă trebuie pentru medic. Vă trebuie pentru cartea de identitate.
    .papers = Ce să aduc
    .then = Și apoi? Cine vine acasă
    .without_permit = Fără permis de ședere
    .not_asked = Ce nu este nevoie
    .elsewhere = Altă localitate
residence-nothing =
    Mergeți la primărie (Comune) și întrebați de «Anagrafe».

    Adresa nu este încă verificată. De aceea nu o scriem.
    .papers = Ce să aduc
    .then = Și apoi? Cine vine acasă
    .without_permit = Fără permis de ședere
    .not_asked = Ce nu este nevoie
    .elsewhere = Altă localitate
    .person = O persoană
residence-papers =
    Aduceți aceste documente, dacă le aveți.

    Pașaportul. Permisul, sau recipisa (ricevuta). Un act al casei.

    Ați venit de curând la familie? Aduceți viza și «nulla osta».

    Lipsește ceva? Mergeți oricum și întrebați.
    .go = Unde merg
    .then = Și apoi?
    .not_asked = Ce nu este nevoie
residence-then =
    Un polițist local (vigile) vine acasă. Verifică numai dacă locuiți acolo.

    Scrieți numele pe sonerie. Spuneți primăriei la ce ore sunteți acasă.

    Când reînnoiți permisul, mergeți din nou la Anagrafe.
    .refused = Primăria a spus nu
    .go = Unde merg
    .papers = Ce să aduc
residence-refused =
    Cereți refuzul în scris. Un «nu» spus nu este de ajuns.

    Puteți răspunde și explica.

    Puteți face recurs la Prefetto. Aveți 30 de zile. Cereți ajutor imediat.
    .go = Unde merg
    .not_asked = Ce nu este nevoie
    .person = O persoană
residence-without_permit =
    Cu recipisa (ricevuta) permisului puteți cere domiciliul.

    Fără permis și fără recipisă, de obicei nu.

    Îngrijirea medicală și școala copiilor există oricum.
    .doctor = Medic și îngrijire
    .permit = Permisul de ședere
    .go = Unde merg
    .person = O persoană
residence-not_asked =
    Dacă locuiți cu adevărat aici, domiciliul este un drept.

    Nu se cumpără. Nu dați bani cui îl vinde.

    Cartea de identitate nu trebuie înainte. Este de ajuns pașaportul.
    .go = Unde merg
    .papers = Ce să aduc
    .person = O persoană
