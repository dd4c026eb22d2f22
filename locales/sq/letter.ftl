### A letter one does not understand.

letter = Një letër
letter-sender = Kush ju shkruan? Shihni emrin ose vizatimin lart.
    .comune = Komuna (Comune)
    .tax = INPS ose Agenzia delle Entrate
    .court = Gjykata ose avokati
    .police = Questura ose Prefettura
    .social = Shërbimet sociale
    .school = Shkolla
    .bills = Drita, gaz, qira, bankë
    .slip = Një fletë e postierit
    .unknown = Nuk e di, ose tjetër
letter-comune =
    Komuna (Comune) shkruan për shtëpinë, taksat, mbeturinat ose shkollën.

    Shihni nëse ka një datë.

    Mund të pyesni në zyrën e shkruar lart.
    .reader = Kush e lexon me mua
    .urgent = A është urgjente?
    .papers = Çfarë të merrni me vete
letter-tax =
    INPS shkruan për punë, fëmijë ose pension. Agenzia shkruan për taksat.

    Për INPS shkoni te një «patronato». Për taksat shkoni te një CAF.

    Shkoni para datës së shkruar.
    .reader = Kush e lexon me mua
    .urgent = A është urgjente?
    .papers = Çfarë të merrni me vete
    .not_asked = Kujdes me paratë
letter-court =
    Është një letër e rëndësishme. Mos prisni.

    Kërkoni datën dhe fjalën «udienza» (seanca në gjykatë).

    Çojeni te një avokat. Keni pak para? Mund ta paguajë shteti.
    .lawyer = Një avokat
    .reader = Kush e lexon me mua
    .papers = Çfarë të merrni me vete
    .without_permit = Pa leje qëndrimi
letter-police =
    Mund të jetë një takim. Ose mund të mungojë një letër.

    Shihni datën. Mos e hidhni.

    Keni një dyshim? Flisni më parë me një «patronato» ose me një avokat.
    .permit = Rinovimi i lejes
    .lawyer = Një avokat
    .reader = Kush e lexon me mua
    .urgent = A është urgjente?
    .without_permit = Pa leje qëndrimi
letter-school =
    Shpesh është një mbledhje, një firmë ose një pagesë.

    Kërkojini mësueses t’jua shpjegojë. Mund të kërkoni një mediator.

    Fëmijët nuk duhet të përkthejnë.
    .reader = Kush e lexon me mua
    .urgent = A është urgjente?
    .papers = Çfarë të merrni me vete
letter-bills =
    Shihni datën. Kërkoni fjalët «sollecito» (kujtesë) ose «ultimo avviso» (njoftimi i fundit).

    Nuk mund të paguani? Telefononi para asaj date.

    Mos paguani nëse nuk e kuptoni për çfarë.
    .reader = Kush e lexon me mua
    .urgent = A është urgjente?
    .papers = Çfarë të merrni me vete
    .not_asked = Kujdes me paratë
letter-slip =
    Postieri ka kaluar. Letra është në postë.

    Shkoni në postën e shkruar në fletë. Sillni fletën dhe një dokument.

    Fleta është jeshile? Mund të jetë gjykata ose një gjobë. Shkoni shpejt.

    Nëse nuk shkoni, pas disa ditësh letra vlen njësoj.
    .reader = Kush e lexon me mua
    .sender = E mora letrën
    .papers = Çfarë të merrni me vete
letter-unknown =
    S’ka gjë. Çojeni te një person që e lexon bashkë me ju.

    Është një mesazh në telefon dhe kërkon para? Mos e prekni lidhjen (link).
    .reader = Kush e lexon me mua
    .urgent = A është urgjente?
    .papers = Çfarë të merrni me vete
    .not_asked = Kujdes me paratë
letter-reader = Këtu pyesni kush mund ta lexojë letrën bashkë me ju.
    .papers = Çfarë të merrni me vete
    .urgent = A është urgjente?
    .not_asked = Kujdes me paratë
    .without_permit = Pa leje qëndrimi
    .elsewhere = Një komunë tjetër
letter-nothing =
    Pyesni në komunë (Comune): «Chi legge la lettera con me?»

    Do të thotë: «Kush e lexon letrën me mua?»

    Këtu afër nuk ka ende zyrë të verifikuar.
    .papers = Çfarë të merrni me vete
    .urgent = A është urgjente?
    .not_asked = Kujdes me paratë
    .without_permit = Pa leje qëndrimi
    .elsewhere = Një komunë tjetër
    .person = Një person
letter-lawyer =
    Këtu mund të kërkoni një avokat.

    Keni pak para? Kërkoni avokatin që e paguan shteti («patrocinio a spese dello Stato»).
    .papers = Çfarë të merrni me vete
    .without_permit = Pa leje qëndrimi
    .elsewhere = Një komunë tjetër
letter-lawyer_nothing =
    Pyesni Dhomën e Avokatëve të Bergamos (Ordine degli Avvocati).

    Keni pak para? Thoni: «patrocinio a spese dello Stato» (avokatin e paguan shteti).

    Adresa nuk është verifikuar ende. Prandaj nuk e shkruajmë.
    .papers = Çfarë të merrni me vete
    .without_permit = Pa leje qëndrimi
    .reader = Kush e lexon me mua
    .person = Një person
letter-urgent =
    Kërkoni një datë të afërt. Kërkoni këto fjalë:

    «entro» (deri më), «scadenza» (afati), «udienza» (seanca), «convocazione» (thirrje), «sollecito» (kujtesë).

    Gjeni një? Jepjani dikujt ta lexojë sot ose nesër.
    .reader = Kush e lexon me mua
    .papers = Çfarë të merrni me vete
    .sender = Kush më shkruan?
letter-papers =
    Sillni letrën origjinale, me zarfin.

    Sillni një dokument, nëse e keni. Sillni letrat e mëparshme.

    Mos e dërgoni foton këtu në bisedë.
    .reader = Ku të shkoni
    .urgent = A është urgjente?
    .not_asked = Kujdes me paratë
letter-without_permit =
    Edhe pa leje letra vlen. Mos e hidhni.

    Mund të flisni me një avokat. Kundër një dëbimi (espulsione) mund ta paguajë shteti.

    Keni frikë? Flisni më parë me avokatin. Pastaj vendosni.
    .lawyer = Një avokat
    .reader = Kush e lexon me mua
    .person = Një person
letter-not_asked =
    Askush nuk duhet t’ju kërkojë fjalëkalime ose kode.

    Paguani diçka? Kërkoni gjithmonë një faturë (ricevuta).

    Mos ia jepni letrën dikujt që nuk e njihni. Fëmijët nuk duhet të përkthejnë.
    .reader = Ku të shkoni
    .papers = Çfarë të merrni me vete
    .person = Një person
