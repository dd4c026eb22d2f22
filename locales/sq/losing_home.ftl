### Losing the home: a letter, the court, tonight.

losing_home = Po humb shtëpinë
losing_home-what =
    Gjëja e parë: mos firmosni asgjë që nuk e kuptoni.

    Çfarë po ndodh?
    .tonight = S’kam vend për sonte
    .letter = Një letër nga pronari
    .court = Një letër nga gjykata
    .owner = Pronari po më nxjerr
    .debts = Nuk mund të paguaj
    .go = Ku të kërkoj ndihmë
    .unsaid = Preferoj të mos e them
losing_home-tonight =
    Telefononi ose shkoni menjëherë në komunë (Comune). Kërkoni punonjësin social («assistente sociale»).

    Thoni menjëherë nëse ka fëmijë ose të sëmurë.

    Jeni në rrezik? Telefononi 112.
losing_home-card =
    Punonjësi social (assistente sociale) kërkon bashkë me ju një rrugë tjetër.

    Sa më herët të flisni, aq më shumë rrugë ka.
    .papers = Çfarë të merrni me vete
    .sign = Mos firmosni
    .union = Sindikata e qiramarrësve
    .residence = Vendbanim pa shtëpi
    .without_permit = Pa leje qëndrimi
    .elsewhere = Një komunë tjetër
losing_home-nothing =
    Shkoni në komunë (Comune) dhe kërkoni punonjësin social («assistente sociale»).

    Adresa nuk është verifikuar ende. Prandaj nuk e shkruajmë.
    .papers = Çfarë të merrni me vete
    .sign = Mos firmosni
    .union = Sindikata e qiramarrësve
    .residence = Vendbanim pa shtëpi
    .without_permit = Pa leje qëndrimi
    .elsewhere = Një komunë tjetër
    .numbers = Numra të dobishëm
    .person = Një person
losing_home-letter =
    Letra e pronarit nuk është nxjerrje nga shtëpia (sfratto).

    Shihni datën dhe sa kërkon.

    Mund të propozoni të paguani pak nga pak. Bëjeni me shkrim.
    .go = Ku të shkoni
    .union = Kush e lexon me mua
    .sign = Mos firmosni
    .papers = Çfarë të merrni me vete
    .debts = Nuk mund të paguaj
losing_home-court =
    Merreni letrën në postë. Kërkoni ditën e seancës («udienza»).

    Shkoni atë ditë, edhe pa avokat.

    Mund të kërkoni kohë për të paguar: «termine di grazia». Vendos gjyqtari.
    .lawyer = Një avokat falas
    .go = Ku të shkoni
    .union = Sindikata e qiramarrësve
    .papers = Çfarë të merrni me vete
losing_home-lawyer =
    Me pak të ardhura avokati mund të jetë falas.

    Quhet «patrocinio a spese dello Stato». Kërkohet te Dhoma e Avokatëve (Ordine degli Avvocati).

    Pa leje? Pyesni gjithsesi.
    .go = Ku të shkoni
    .union = Sindikata e qiramarrësve
    .person = Një person
losing_home-owner =
    Pronari nuk mund ta ndërrojë bravën.

    Nuk mund t’i ndërpresë dritat, gazin ose ujin.

    Ju nxjerr vetëm përmbaruesi (ufficiale giudiziario), pas vendimit të gjyqtarit.

    Mbetët jashtë shtëpisë? Telefononi 112.
    .numbers = Numra të dobishëm
    .union = Kush më ndihmon
    .sign = Mos firmosni
    .go = Ku të shkoni
losing_home-sign =
    Mos firmosni letra për t’u larguar.

    Kërkoni një kopje. Jepjani ta lexojë dikujt që i besoni.

    Mos i jepni çelësat pa një vërtetim (ricevuta).
    .union = Kush e lexon me mua
    .go = Ku të shkoni
    .person = Një person
losing_home-union =
    Sindikata e qiramarrësve («sindacato inquilini») i lexon letrat bashkë me ju.

    Kërkoni një nga këta emra. SICET. SUNIA. UNIAT. Unione Inquilini.

    Pyesni më parë nëse paguhet një kartë anëtarësie.
    .papers = Çfarë të merrni me vete
    .go = Ku të shkoni
    .person = Një person
losing_home-papers =
    Sillni kontratën dhe të gjitha letrat.

    Sillni faturat e qirasë (ricevute). Sillni dokumentet e familjes.

    Nuk keni kontratë? Sillni provat që keni paguar.
    .go = Ku të shkoni
    .sign = Mos firmosni
    .person = Një person
losing_home-without_permit =
    Pronari duhet të shkojë te gjyqtari. Vlen edhe pa kontratë.

    Keni fëmijë? Punonjësi social (assistente sociale) mund të ndihmojë edhe pa leje.

    Mund të kërkoni një mediator.
    .go = Ku të shkoni
    .owner = Pronari po më nxjerr
    .person = Një person
