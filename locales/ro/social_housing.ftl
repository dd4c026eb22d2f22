### The public or social home.

social_housing = Locuința socială
social_housing-stage =
    Există case publice, și case pentru un timp.

    Ce vă trebuie?
    .ask = Cer o casă
    .agreement = Semnez acordul
    .rules = Regulile casei
    .bills = Chirie și facturi
    .faults = Ceva s-a stricat
    .ending = Timpul se termină curând
    .own = O chirie numai a mea
    .unsaid = Prefer să nu spun
social_housing-card =
    Locuința socială (casa popolare) se cere numai când există un anunț deschis (bando).

    Cererea se face pe internet.

    Întrebați la primărie (Comune) cine vă ajută.
    .papers = Ce să aduc
    .short = O casă pentru scurt timp
    .without_permit = Fără permis de ședere
    .careful = Atenție la bani
    .stages = Altceva despre casă
    .elsewhere = Altă localitate
social_housing-nothing =
    Locuința socială (casa popolare) se cere numai când există un anunț deschis («bando»).

    Întrebați la primărie (Comune): când se deschide? Cine mă ajută?

    Aici în apropiere nu avem încă un birou verificat.
    .papers = Ce să aduc
    .short = O casă pentru scurt timp
    .without_permit = Fără permis de ședere
    .careful = Atenție la bani
    .stages = Altceva despre casă
    .elsewhere = Altă localitate
    .person = O persoană
social_housing-papers =
    Pregătiți aceste acte înainte de anunț (bando).

    SPID, sau CIE cu codul PIN. ISEE. Codurile fiscale ale tuturor (codice fiscale).

    Actul de identitate și permisul. Un timbru fiscal (marca da bollo).

    Dacă există: acte de evacuare, de dizabilitate, de separare.
    .go = Unde merg
    .isee = Fac ISEE
    .spid = Nu am SPID sau CIE
    .careful = Atenție la bani
social_housing-short =
    Există case pentru un timp, de exemplu după o evacuare.

    Se cer la asistentul social (assistente sociale), la primărie (Comune).

    Se face un acord scris. Se plătește o parte.
    .losing_home = Pierd casa
    .agreement = Semnez acordul
    .person = O persoană
social_housing-agreement =
    Înainte de a semna, cereți un mediator (mediatore).

    Întrebați trei lucruri: cât durează, cât plătesc, cine poate sta cu mine.

    Ce fac eu? Ce fac ei?

    Cereți o copie după toate.
    .rules = Regulile casei
    .bills = Chirie și facturi
    .stages = Altceva despre casă
    .person = O persoană
social_housing-rules =
    Fiecare casă are un regulament (regolamento). Cereți-l în cuvinte pe care le înțelegeți.

    Vreți să găzduiți pe cineva? Întrebați înainte.

    Se naște un copil, sau plecați mult timp? Spuneți imediat.
    .faults = Ceva s-a stricat
    .bills = Chirie și facturi
    .stages = Altceva despre casă
    .person = O persoană
social_housing-bills =
    În casa publică, chiria depinde de venit.

    Câștigați mai puțin? Cereți să plătiți mai puțin.

    Nu puteți plăti? Vorbiți imediat, înainte ca datoria să crească.

    Păstrați toate chitanțele.
    .debts = Datorii și facturi
    .isee = Fac ISEE
    .stages = Altceva despre casă
    .person = O persoană
social_housing-faults =
    Scrieți imediat celor care administrează casa. Trimiteți o fotografie.

    Reparațiile mici sunt ale dumneavoastră. Cele mari, precum centrala, nu.

    Simțiți miros de gaz? Ieșiți și sunați la 112.
    .numbers = Numere utile
    .rules = Regulile casei
    .stages = Altceva despre casă
    .person = O persoană
social_housing-ending =
    Uitați-vă la data scrisă în acord.

    Vorbiți cu asistentul social (assistente sociale) cu câteva luni înainte.

    La sfârșit vedeți casa împreună. Faceți fotografii.

    Cereți o hârtie semnată, și garanția (cauzione).
    .own = O chirie numai a mea
    .losing_home = Pierd casa
    .residence = Domiciliul (residenza)
    .person = O persoană
social_housing-own =
    Vreți o chirie a dumneavoastră? Cereți un contract scris și înregistrat.

    Trebuie pentru ISEE și pentru domiciliu (residenza).

    Garanția (cauzione) este de cel mult trei luni de chirie.

    Plătiți întotdeauna cu chitanță.
    .careful = Atenție la bani
    .residence = Domiciliul (residenza)
    .person = O persoană
social_housing-without_permit =
    Pentru locuința socială (casa popolare) trebuie un permis lung.

    Este bun și un permis de doi ani, cu muncă. Întrebați despre al dumneavoastră.

    Fără permis nu există locuință socială. Aveți copii? Vorbiți cu asistentul social (assistente sociale).
    .short = O casă pentru scurt timp
    .own = O chirie numai a mea
    .person = O persoană
social_housing-careful =
    Pentru cerere se plătește numai timbrul (bollo).

    Nimeni nu vă poate vinde un loc pe listă.

    Nu plătiți ca să vedeți o casă.
    .go = Unde merg
    .papers = Ce să aduc
    .person = O persoană
