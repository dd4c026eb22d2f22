### Joining the family (ricongiungimento familiare).

reunification = Reîntregirea familiei
reunification-stage =
    În ce punct sunteți?

    Întrebăm numai ca să vă spunem unde să mergeți.
    .abroad = Familia este încă departe
    .arrived = Am ajuns de curând
    .kit = Am actele pentru poștă
    .receipt = Am recipisa de la poștă (ricevuta)
    .unsaid = Prefer să nu spun
reunification-abroad =
    Cererea se face pe internet, cu SPID.

    Un patronato o poate face cu dumneavoastră.
reunification-arrived =
    Aveți 8 zile de la sosire. Cereți imediat programarea.

    Biroul este «Sportello Unico» de la Prefettura.
reunification-card =
    «Sportello Unico» se uită la viză și la «nulla osta».

    Apoi vă dă actele pentru permis.
    .papers = Ce să aduc
    .kit = Și apoi? Poșta
    .receipt = Am recipisa de la poștă (ricevuta)
    .late = Zilele au trecut
    .careful = Atenție la bani
    .stages = În ce punct suntem
reunification-nothing =
    «Sportello Unico Immigrazione» este la Prefettura, în Bergamo.

    Adresa nu este încă verificată. De aceea nu o scriem.
    .papers = Ce să aduc
    .kit = Și apoi? Poșta
    .receipt = Am recipisa de la poștă (ricevuta)
    .late = Zilele au trecut
    .careful = Atenție la bani
    .stages = În ce punct suntem
    .person = O persoană
reunification-papers =
    Cine a sosit aduce pașaportul cu viza.

    Aduceți «nulla osta».

    Aduceți actele de căsătorie sau de naștere, traduse.

    Gazda aduce permisul și contractul casei.
    .go = Unde merg
    .kit = Și apoi? Poșta
    .careful = Atenție la bani
reunification-kit =
    Duceți actele de la Prefettura la poștă. Plicul rămâne deschis.

    Căutați «Sportello Amico». Mergeți personal.

    Primiți o recipisă (ricevuta): păstrați-o bine.
    .receipt = Și apoi? Am recipisa
    .late = Zilele au trecut
    .careful = Atenție la bani
    .stages = În ce punct suntem
reunification-kit_nothing =
    Duceți actele la o poștă cu «Sportello Amico». Plicul rămâne deschis.

    Adresele nu sunt încă verificate. De aceea nu le scriem.
    .receipt = Și apoi? Am recipisa
    .late = Zilele au trecut
    .careful = Atenție la bani
    .stages = În ce punct suntem
    .person = O persoană
reunification-receipt =
    Cu recipisa (ricevuta) puteți face deja multe.

    Alegeți medicul. Cereți domiciliul (residenza). Trimiteți copiii la școală.

    Apoi mergeți la Questura pentru fotografii și amprente.
    .doctor = Medic și îngrijire
    .residence = Domiciliul (residenza)
    .school = Școala copiilor
    .tax_code = Codul fiscal (codice fiscale)
    .stages = În ce punct suntem
reunification-school =
    Copiii merg la școală în orice lună a anului.

    Mergeți la cea mai apropiată școală. Aduceți actele pe care le aveți.

    Lipsește un act? Școala îi primește oricum.
    .receipt = Mergem înapoi
    .tax_code = Codul fiscal (codice fiscale)
    .person = O persoană
reunification-tax_code =
    Codul fiscal (codice fiscale) trebuie pentru medic și muncă.

    Cereți-l la «Sportello Unico». Dacă nu îl dau, cereți la Agenzia delle Entrate.
    .receipt = Mergem înapoi
    .doctor = Medic și îngrijire
    .person = O persoană
reunification-late =
    Au trecut mai mult de 8 zile? Mergeți oricum, și repede.

    Întâi cereți ajutor la un patronato.

    Îngrijirea medicală există oricum. Școala la fel.
    .go = Unde merg
    .doctor = Medic și îngrijire
    .person = O persoană
reunification-careful =
    Un patronato vă ajută cu cererea. Întrebați înainte dacă se plătește.

    Nu cumpărați case sau contracte false.

    Pașaportul rămâne la dumneavoastră. Nimeni nu îl poate ține.
    .go = Unde merg
    .papers = Ce să aduc
    .person = O persoană
