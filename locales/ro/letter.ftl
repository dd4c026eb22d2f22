### A letter one does not understand.

letter = O scrisoare
letter-sender = Cine vă scrie? Uitați-vă la numele sau desenul de sus.
    .comune = Primăria (Comune)
    .tax = INPS sau Agenzia delle Entrate
    .court = Tribunal sau avocat (Tribunale)
    .police = Questura sau Prefettura
    .social = Servicii sociale (servizi sociali)
    .school = Școala (scuola)
    .bills = Curent, gaz, chirie, bancă
    .slip = O hârtie lăsată de poștaș
    .unknown = Nu știu, sau altcineva
letter-comune =
    Primăria (Comune) scrie despre casă, taxe, gunoi sau școală.

    Căutați dacă există o dată.

    Puteți întreba la biroul scris sus.
    .reader = Cine o citește cu mine
    .urgent = Este urgent?
    .papers = Ce să aduc
letter-tax =
    INPS scrie despre muncă, copii sau pensie. Agenzia scrie despre impozite.

    Pentru INPS mergeți la un patronato. Pentru impozite mergeți la un CAF.

    Mergeți înainte de data scrisă.
    .reader = Cine o citește cu mine
    .urgent = Este urgent?
    .papers = Ce să aduc
    .not_asked = Atenție la bani
letter-court =
    Este o scrisoare importantă. Nu așteptați.

    Căutați data și cuvântul «udienza» (ședință la tribunal).

    Duceți-o la un avocat (avvocato). Aveți bani puțini? Poate plăti statul.
    .lawyer = Un avocat (avvocato)
    .reader = Cine o citește cu mine
    .papers = Ce să aduc
    .without_permit = Fără permis de ședere
letter-police =
    Poate fi o programare. Sau poate lipsi o hârtie.

    Uitați-vă la dată. Nu o aruncați.

    Nu sunteți siguri? Vorbiți întâi cu un patronato sau un avocat.
    .permit = Reînnoirea permisului
    .lawyer = Un avocat (avvocato)
    .reader = Cine o citește cu mine
    .urgent = Este urgent?
    .without_permit = Fără permis de ședere
letter-school =
    De multe ori este o ședință, o semnătură sau o plată.

    Rugați învățătoarea să vă explice. Puteți cere un mediator (mediatore).

    Copiii nu trebuie să traducă.
    .reader = Cine o citește cu mine
    .urgent = Este urgent?
    .papers = Ce să aduc
letter-bills =
    Uitați-vă la dată. Căutați «sollecito» (reamintire) sau «ultimo avviso» (ultimul aviz).

    Nu puteți plăti? Sunați înainte de acea dată.

    Nu plătiți dacă nu înțelegeți pentru ce.
    .reader = Cine o citește cu mine
    .urgent = Este urgent?
    .papers = Ce să aduc
    .not_asked = Atenție la bani
letter-slip =
    A trecut poștașul. Scrisoarea este la poștă.

    Mergeți la poșta scrisă pe hârtie. Luați hârtia și un act de identitate.

    Hârtia este verde? Poate fi un tribunal sau o amendă. Mergeți repede.

    Dacă nu mergeți, după câteva zile scrisoarea contează oricum.
    .reader = Cine o citește cu mine
    .sender = Am luat scrisoarea
    .papers = Ce să aduc
letter-unknown =
    Nu este nicio problemă. Duceți-o la o persoană care o citește cu dumneavoastră.

    Este un mesaj pe telefon care cere bani? Nu atingeți linkul.
    .reader = Cine o citește cu mine
    .urgent = Este urgent?
    .papers = Ce să aduc
    .not_asked = Atenție la bani
letter-reader = Aici întrebați cine poate citi scrisoarea cu dumneavoastră.
    .papers = Ce să aduc
    .urgent = Este urgent?
    .not_asked = Atenție la bani
    .without_permit = Fără permis de ședere
    .elsewhere = Altă localitate
letter-nothing =
    Întrebați la primărie (Comune): «Chi legge la lettera con me?» Înseamnă: „Cine citește scrisoarea cu mine?”

    Aici în apropiere nu avem încă un birou verificat.
    .papers = Ce să aduc
    .urgent = Este urgent?
    .not_asked = Atenție la bani
    .without_permit = Fără permis de ședere
    .elsewhere = Altă localitate
    .person = O persoană
letter-lawyer =
    Aici puteți cere un avocat (avvocato).

    Aveți bani puțini? Cereți «patrocinio a spese dello Stato»: plătește statul.
    .papers = Ce să aduc
    .without_permit = Fără permis de ședere
    .elsewhere = Altă localitate
letter-lawyer_nothing =
    Întrebați la «Ordine degli Avvocati» din Bergamo.

    Aveți bani puțini? Spuneți: «patrocinio a spese dello Stato». Înseamnă: statul plătește avocatul.

    Adresa nu este încă verificată. De aceea nu o scriem.
    .papers = Ce să aduc
    .without_permit = Fără permis de ședere
    .reader = Cine o citește cu mine
    .person = O persoană
letter-urgent =
    Căutați o dată apropiată. Căutați aceste cuvinte:

    «entro» (până la), «scadenza» (ultima zi), «udienza» (ședință), «convocazione» (chemare), «sollecito» (reamintire).

    Găsiți unul? Rugați pe cineva să o citească azi sau mâine.
    .reader = Cine o citește cu mine
    .papers = Ce să aduc
    .sender = Cine îmi scrie?
letter-papers =
    Aduceți scrisoarea adevărată, cu plicul.

    Aduceți un act de identitate, dacă aveți. Aduceți scrisorile de dinainte.

    Nu trimiteți poza aici în chat.
    .reader = Unde merg
    .urgent = Este urgent?
    .not_asked = Atenție la bani
letter-without_permit =
    Scrisoarea contează și fără permis. Nu o aruncați.

    Puteți vorbi cu un avocat (avvocato). Împotriva unei expulzări (espulsione) poate plăti statul.

    Vă este frică? Vorbiți întâi cu avocatul. Apoi hotărâți.
    .lawyer = Un avocat (avvocato)
    .reader = Cine o citește cu mine
    .person = O persoană
letter-not_asked =
    Nimeni nu trebuie să vă ceară parole sau coduri.

    Plătiți ceva? Cereți mereu o chitanță.

    Nu dați scrisoarea cuiva necunoscut. Copiii nu trebuie să traducă.
    .reader = Unde merg
    .papers = Ce să aduc
    .person = O persoană
