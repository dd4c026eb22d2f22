### Somebody has died.

bereavement = Doliu în familie (lutto)
bereavement-start =
    Ne pare foarte rău.

    Unde s-a întâmplat? Vă spunem primul pas.
    .hospital = La spital
    .home = Acasă
    .abroad = În altă țară
    .after = După înmormântare
    .go = Ajutor în apropiere
    .unsaid = Prefer să nu spun
bereavement-hospital =
    Spitalul pregătește hârtiile.

    În termen de o zi se anunță primăria (Comune). O poate face agenția funerară (agenzia funebre).

    Puteți cere la spital un mediator (mediatore).
    .funeral = Înmormântarea (funerale)
    .country = Transportul în țara sa
    .papers = Ce hârtii
    .after = Și apoi?
bereavement-home =
    Sunați medicul de familie. El scrie o hârtie pentru primărie (Comune).

    Nu știți de ce s-a întâmplat? Sunați la 112.

    În termen de o zi se anunță primăria. O poate face agenția funerară (agenzia funebre).
    .numbers = Numerele
    .funeral = Înmormântarea (funerale)
    .country = Transportul în țara sa
    .papers = Ce hârtii
    .after = Și apoi?
bereavement-abroad =
    Vreți să plecați? Întâi uitați-vă la pașaport și la permis.

    Permisul este expirat? Întâi întrebați un patronato. Apoi cumpărați biletul.

    Anunțați școala și munca. Cereți zilele de doliu (giorni di lutto).
    .permit = Reînnoirea permisului
    .after = Și apoi?
    .go = Ajutor în apropiere
bereavement-funeral =
    Puteți alege singuri agenția funerară (agenzia funebre). Cereți prețul în scris.

    Pentru religie întrebați la primărie (Comune) și în comunitate.

    Nu aveți bani? Vorbiți cu asistentul social (assistente sociale).
    .country = Transportul în țara sa
    .not_asked = Atenție la bani
    .papers = Ce hârtii
    .go = Ajutor în apropiere
bereavement-country =
    Sunați la consulatul țării sale.

    Este nevoie de «passaporto mortuario». Îl dă primăria (Comune) din locul unde s-a întâmplat.

    De obicei îl cere agenția funerară (agenzia funebre).
    .papers = Ce hârtii
    .not_asked = Atenție la bani
    .go = Ajutor în apropiere
bereavement-after =
    Fără grabă, câte un lucru pe rând.

    Un patronato se uită cu dumneavoastră: pensie, ajutoare, hârtii. Este gratuit.

    Și dumneavoastră și copiii aveți nevoie de grijă.
bereavement-card = Aici puteți vorbi cu o persoană și puteți cere ajutor.
    .papers = Ce hârtii
    .not_asked = Atenție la bani
    .without_permit = Și permisul?
    .talk = Centru pentru familie (consultorio)
    .elsewhere = Altă localitate
bereavement-nothing =
    Întrebați la primărie (Comune) de asistentul social (assistente sociale).

    Aici în apropiere nu avem încă un birou verificat.
    .papers = Ce hârtii
    .not_asked = Atenție la bani
    .without_permit = Și permisul?
    .talk = Centru pentru familie (consultorio)
    .elsewhere = Altă localitate
    .person = O persoană
bereavement-papers =
    Sunt necesare actele celui care a murit: pașaport, permis, cod fiscal (codice fiscale).

    Sunt necesare și ale dumneavoastră.

    Cereți la primărie mai multe copii de «certificato di morte» (certificat de deces).
    .go = Ajutor în apropiere
    .country = Transportul în țara sa
    .after = Și apoi?
bereavement-without_permit =
    Permisul dumneavoastră era pentru familie? Uneori îl puteți schimba.

    Întrebați repede un patronato. Aduceți «certificato di morte».

    Nu aveți permis? La primărie poate merge agenția funerară (agenzia funebre).
    .permit = Reînnoirea permisului
    .go = Ajutor în apropiere
    .person = O persoană
bereavement-not_asked =
    Nimeni nu vă poate obliga să hotărâți imediat.

    Puteți întreba prețul la două agenții.

    Nu dați bani fără chitanță.
    .go = Ajutor în apropiere
    .country = Transportul în țara sa
    .person = O persoană
