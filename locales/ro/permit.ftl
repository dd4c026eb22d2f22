### Renewing the residence permit (permesso di soggiorno).

permit = Reînnoirea permisului
permit-kind =
    Ce permis (permesso) aveți?

    Întrebăm numai ca să vă spunem unde să mergeți.
    .work = Muncă sau studii (lavoro, studio)
    .family = Familie (famiglia)
    .long_term = Carte de ședere (carta di soggiorno)
    .asylum = Azil (asilo)
    .protection = Altă protecție
    .care = Tratament medical (cure mediche)
    .lapsed = Expirat, sau muncă pierdută
    .waiting = Am recipisa (ricevuta)
    .unsaid = Prefer să nu spun
permit-post =
    Luați kitul galben (kit giallo) de la poștă.

    Un patronato îl poate completa cu dumneavoastră, gratuit.

    Îl predați la o poștă cu «Sportello Amico».
    .papers = Ce să aduc
    .helper = Cine mă ajută
    .receipt = Și apoi?
    .not_asked = Atenție la bani
permit-post_nothing =
    Luați kitul galben (kit giallo) de la poștă. Îl predați la «Sportello Amico».

    Adresele nu sunt încă verificate. De aceea nu le scriem.
    .papers = Ce să aduc
    .helper = Cine mă ajută
    .receipt = Și apoi?
    .not_asked = Atenție la bani
    .person = O persoană
permit-questura =
    Pentru acest permis mergeți la Questura, în Bergamo.

    Căutați «Ufficio Immigrazione». Este nevoie de programare: un patronato o poate cere.
    .papers = Ce să aduc
    .helper = Cine mă ajută
    .receipt = Și apoi?
    .not_asked = Atenție la bani
permit-questura_nothing =
    Pentru acest permis mergeți la Questura, în Bergamo. Căutați «Ufficio Immigrazione».

    Programul nu este încă verificat. De aceea nu îl scriem.
    .papers = Ce să aduc
    .helper = Cine mă ajută
    .receipt = Și apoi?
    .not_asked = Atenție la bani
    .person = O persoană
permit-help =
    Un patronato se uită la documente împreună cu dumneavoastră.

    Ajutorul pentru cerere este gratuit.
    .papers = Ce să aduc
    .late = Dacă a expirat deja
    .not_asked = Atenție la bani
    .kinds = Aleg tipul de permis
permit-help_nothing =
    Un patronato se uită la documente împreună cu dumneavoastră, gratuit.

    Aici în apropiere nu avem încă unul verificat. Întrebați la primărie (Comune).
    .papers = Ce să aduc
    .late = Dacă a expirat deja
    .not_asked = Atenție la bani
    .person = O persoană
    .kinds = Aleg tipul de permis
permit-papers =
    Pregătiți aceste documente.

    Pașaportul și permisul, cu fotocopii. Codul fiscal (codice fiscale). Dovada motivului, de exemplu contractul.

    Sunt timbre și taxe de plătit. Întrebați înainte cât costă.
    .kinds = Aleg tipul de permis
    .helper = Cine mă ajută
    .receipt = Și apoi?
permit-questura_papers =
    Pregătiți pașaportul și permisul, cu fotocopii.

    Pregătiți și dovada motivului.

    Lista este alta pentru fiecare permis. Cereți-o la Questura sau la patronato.
    .go = Unde merg
    .helper = Cine mă ajută
    .receipt = Și apoi?
permit-receipt =
    După cerere primiți o recipisă (ricevuta). Păstrați-o cu pașaportul.

    Apoi mergeți la Questura pentru fotografii și amprente.

    Ați cerut reînnoirea la timp? Cu recipisa puteți lucra și puteți merge la medic.
    .kinds = Aleg tipul de permis
    .helper = Cine mă ajută
    .not_asked = Atenție la bani
permit-late =
    Cereți ajutor repede, înainte de a trimite cererea.

    Aduceți permisul și pașaportul. Aduceți scrisorile primite.

    Primiți îngrijire medicală și fără permis.
    .helper = Cine mă ajută
    .doctor = Medic și îngrijire
    .person = O persoană
permit-not_asked =
    Kitul de la poștă este gratuit. Nu îl cumpărați de la nimeni.

    Un patronato completează cererea gratuit.

    Plătiți ceva? Cereți întotdeauna o chitanță.
    .kinds = Aleg tipul de permis
    .helper = Cine mă ajută
    .person = O persoană
