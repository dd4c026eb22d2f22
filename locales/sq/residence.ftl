### Registering where one lives (residenza).

residence = Vendbanimi (residenza)
residence-home =
    Vendbanimi (residenza) i tregon komunës (Comune) ku banoni.

    Ku banoni tani?
    .own = Kam kontratë ose shtëpi timen
    .hosted = Më mban dikush në shtëpi
    .nowhere = Nuk kam shtëpi të përhershme
    .refused = Komuna tha jo
    .unsaid = Preferoj të mos e them
residence-own = Sillni kontratën, ose një letër tjetër të shtëpisë.
residence-hosted =
    Kush ju mban në shtëpi firmos një letër. Sillni edhe dokumentin e tij.

    Pyesni në komunë (Comune) cila letër duhet.
residence-nowhere =
    Vendbanimin (residenza) mund ta kërkoni edhe pa shtëpi.

    Thoni që jeni «senza fissa dimora» (pa banesë të përhershme). Shpjegoni ku i kaloni ditët dhe kush ju njeh.
residence-card =
    E kërkoni te zyra «Anagrafe» e komunës (Comune).

    Ju duhet për mjekun. Ju duhet për kartën e identitetit.
    .papers = Çfarë të merrni me vete
    .then = Po pastaj? Kush vjen në shtëpi
    .without_permit = Pa leje qëndrimi
    .not_asked = Çfarë nuk kërkohet
    .elsewhere = Një komunë tjetër
residence-nothing =
    Shkoni në komunë (Comune) dhe kërkoni zyrën «Anagrafe».

    Adresa nuk është verifikuar ende. Prandaj nuk e shkruajmë.
    .papers = Çfarë të merrni me vete
    .then = Po pastaj? Kush vjen në shtëpi
    .without_permit = Pa leje qëndrimi
    .not_asked = Çfarë nuk kërkohet
    .elsewhere = Një komunë tjetër
    .person = Një person
residence-papers =
    Sillni këto dokumente, nëse i keni.

    Pasaportën. Lejen, ose vërtetimin (ricevuta). Një letër të shtëpisë.

    Keni ardhur para pak kohe për familjen? Sillni vizën dhe «nulla osta».

    Mungon diçka? Shkoni gjithsesi dhe pyesni.
    .go = Ku të shkoni
    .then = Po pastaj?
    .not_asked = Çfarë nuk kërkohet
residence-then =
    Një polic i komunës (vigile) kalon në shtëpi. Kontrollon vetëm nëse banoni aty.

    Shkruani emrin tuaj te zilja. Thoni në komunë (Comune) në cilat orë jeni aty.

    Kur ta rinovoni lejen, kthehuni te Anagrafe.
    .refused = Komuna tha jo
    .go = Ku të shkoni
    .papers = Çfarë të merrni me vete
residence-refused =
    Kërkojeni «jo»-në me shkrim. Një «jo» me gojë nuk mjafton.

    Mund të përgjigjeni dhe të shpjegoni.

    Mund të bëni ankesë (ricorso) te Prefetto. Keni 30 ditë. Kërkoni ndihmë menjëherë.
    .go = Ku të shkoni
    .not_asked = Çfarë nuk kërkohet
    .person = Një person
residence-without_permit =
    E keni vërtetimin (ricevuta) e lejes? Atëherë mund ta kërkoni vendbanimin (residenza).

    Pa leje dhe pa vërtetim, zakonisht jo.

    Kurimi jepet njësoj. Edhe shkolla për fëmijët.
    .doctor = Mjeku dhe kurimi
    .permit = Leja e qëndrimit
    .go = Ku të shkoni
    .person = Një person
residence-not_asked =
    Nëse banoni vërtet këtu, vendbanimi (residenza) është një e drejtë.

    Nuk blihet. Mos i jepni para atij që jua shet.

    Karta e identitetit nuk kërkohet që më parë. Mjafton pasaporta.
    .go = Ku të shkoni
    .papers = Çfarë të merrni me vete
    .person = Një person
