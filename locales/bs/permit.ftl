### Renewing the residence permit (permesso di soggiorno).

permit = Produženje dozvole
permit-kind =
    Kakvu dozvolu imate?

    Pitamo samo da Vam kažemo gdje ići.
    .work = Rad ili školovanje
    .family = Porodica
    .long_term = Carta di soggiorno (duga)
    .asylum = Azil
    .protection = Druga zaštita
    .care = Liječenje
    .lapsed = Istekla, ili bez posla
    .waiting = Imam potvrdu (ricevuta)
    .unsaid = Radije da ne kažem
permit-post =
    Uzmite na pošti žuti komplet («kit giallo»).

    Ured «patronato» ga može popuniti s Vama, besplatno.

    Predajete ga na pošti koja ima «Sportello Amico».
    .papers = Šta ponijeti
    .helper = Ko mi pomaže
    .receipt = A poslije?
    .not_asked = Pazite na novac
permit-post_nothing =
    Uzmite na pošti žuti komplet («kit giallo»). Predajete ga na šalteru «Sportello Amico».

    Adrese još nisu provjerene. Zato ih ne pišemo.
    .papers = Šta ponijeti
    .helper = Ko mi pomaže
    .receipt = A poslije?
    .not_asked = Pazite na novac
    .person = Razgovor s osobom
permit-questura =
    Za ovu dozvolu idite u Questuru, u Bergamo.

    Tražite ured za strance («Ufficio Immigrazione»). Treba termin: može ga tražiti ured «patronato».
    .papers = Šta ponijeti
    .helper = Ko mi pomaže
    .receipt = A poslije?
    .not_asked = Pazite na novac
permit-questura_nothing =
    Za ovu dozvolu idite u Questuru, u Bergamo. Tražite ured za strance («Ufficio Immigrazione»).

    Radno vrijeme još nije provjereno. Zato ga ne pišemo.
    .papers = Šta ponijeti
    .helper = Ko mi pomaže
    .receipt = A poslije?
    .not_asked = Pazite na novac
    .person = Razgovor s osobom
permit-help =
    Ured «patronato» gleda dokumente zajedno s Vama.

    Pomoć za zahtjev je besplatna.
    .papers = Šta ponijeti
    .late = Ako je već istekla
    .not_asked = Pazite na novac
    .kinds = Izbor vrste dozvole
permit-help_nothing =
    Ured «patronato» gleda dokumente zajedno s Vama, besplatno.

    U blizini još nemamo nijedan provjeren. Pitajte u svojoj općini (Comune).
    .papers = Šta ponijeti
    .late = Ako je već istekla
    .not_asked = Pazite na novac
    .person = Razgovor s osobom
    .kinds = Izbor vrste dozvole
permit-papers =
    Pripremite ove dokumente.

    Pasoš i dozvolu, s fotokopijama. Porezni broj (codice fiscale). Dokaze o razlogu, na primjer ugovor.

    Plaćaju se takse i uplatnice. Prvo pitajte koliko.
    .kinds = Izbor vrste dozvole
    .helper = Ko mi pomaže
    .receipt = A poslije?
permit-questura_papers =
    Pripremite pasoš i dozvolu, s fotokopijama.

    Pripremite i dokaze o razlogu.

    Za svaku dozvolu lista je drugačija. Tražite je u Questuri ili u uredu «patronato».
    .go = Gdje ići
    .helper = Ko mi pomaže
    .receipt = A poslije?
permit-receipt =
    Poslije zahtjeva dobijete potvrdu (ricevuta). Čuvajte je s pasošem.

    Onda idete u Questuru na slikanje i otiske prstiju.

    Tražili ste produženje na vrijeme? S potvrdom možete raditi i liječiti se.
    .kinds = Izbor vrste dozvole
    .helper = Ko mi pomaže
    .not_asked = Pazite na novac
permit-late =
    Tražite pomoć brzo, prije slanja zahtjeva.

    Ponesite dozvolu i pasoš. Ponesite pisma i potvrde koje ste dobili.

    Liječe Vas i bez dozvole.
    .helper = Ko mi pomaže
    .doctor = Doktor i liječenje
    .person = Razgovor s osobom
permit-not_asked =
    Komplet na pošti je besplatan. Nemojte ga kupovati ni od koga.

    Ured «patronato» popunjava zahtjev besplatno.

    Plaćate nešto? Uvijek tražite potvrdu (ricevuta).
    .kinds = Izbor vrste dozvole
    .helper = Ko mi pomaže
    .person = Razgovor s osobom
