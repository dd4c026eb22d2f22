### Parents who part. Titles, buttons and first lines name neither the matter nor the fear.

separation = Prindër e fëmijë
separation-home = Si shkojnë gjërat në shtëpi?
    .well = Mirë
    .so_so = Ashtu-kështu
    .badly = Keq
    .unsaid = Preferoj të mos e them
separation-calm =
    Faleminderit. Këtu shkoni ngadalë dhe vendosni ju.

    Më parë mund të flisni me një person.

    Ju duhet ndihmë menjëherë? Telefononi 112. Nëse e mbyllni telefonin, mund t’ju telefonojnë ata.
    .person = Një person
    .numbers = Numra të dobishëm
    .read = Lexoj informacionet
separation-card =
    Një avokat shpjegon rregullat për prindërit dhe fëmijët.

    Jetoni në dy shtëpi? Duhen rregulla të shkruara.

    Fitoni pak? Avokatin mund ta paguajë shteti: «patrocinio a spese dello Stato».
    .agree = Të merremi vesh
    .children = Fëmijët
    .permit = Leja e qëndrimit
    .papers = Çfarë të merrni me vete
    .not_asked = Çfarë nuk kërkohet
    .elsewhere = Një komunë tjetër
separation-nothing =
    Një avokat shpjegon rregullat për prindërit dhe fëmijët. Jetoni në dy shtëpi? Duhen rregulla të shkruara.

    Fitoni pak? Avokatin mund ta paguajë shteti: «patrocinio a spese dello Stato».

    Këtu afër nuk kemi ende zyrë të verifikuar. Pyetet te Dhoma e Avokatëve (Ordine degli avvocati).
    .agree = Të merremi vesh
    .children = Fëmijët
    .permit = Leja e qëndrimit
    .papers = Çfarë të merrni me vete
    .not_asked = Çfarë nuk kërkohet
    .elsewhere = Një komunë tjetër
    .person = Një person
separation-card_alone =
    Një avokat flet vetëm me ju, nëse doni.

    Ju shpjegon të drejtat tuaja para çdo hapi.

    Fitoni pak? Avokatin mund ta paguajë shteti: «patrocinio a spese dello Stato».
    .person = Një person
    .children = Fëmijët
    .permit = Leja e qëndrimit
    .papers = Çfarë të merrni me vete
    .not_asked = Çfarë nuk kërkohet
    .elsewhere = Një komunë tjetër
separation-nothing_alone =
    Një avokat flet vetëm me ju, nëse doni. Ju shpjegon të drejtat tuaja.

    Fitoni pak? Avokatin mund ta paguajë shteti: «patrocinio a spese dello Stato».

    Këtu afër nuk kemi ende zyrë të verifikuar. Flisni më parë me një person.
    .person = Një person
    .children = Fëmijët
    .permit = Leja e qëndrimit
    .papers = Çfarë të merrni me vete
    .not_asked = Çfarë nuk kërkohet
    .elsewhere = Një komunë tjetër
separation-agree =
    Nëse flisni qetë, dikush mund t’ju ndihmojë të dyve: ndërmjetësimi familjar (mediazione familiare).

    Është një zgjedhje. Askush nuk mund t’ju detyrojë.

    Njëri nga të dy ka frikë? Atëherë nuk bëhet.
    .consultorio = Konsultori: të pyes
    .not_calm = Nuk jemi të qetë
    .children = Fëmijët
separation-children =
    Kush i merr fëmijët nga shkolla? Flisni me shkollën. Duhet një letër.

    Për pasaportën e një fëmije duhen dy «po»: ose vendos një gjyqtar.

    Mbani një kopje të dokumenteve të fëmijëve.
    .go = Një avokat: ku
    .papers = Çfarë të merrni me vete
    .person = Një person
separation-permit =
    Keni një leje për familje? Nuk mbaron vetvetiu.

    Mund të kthehet në leje pune ose studimi. Duhet ta kërkoni.

    Flisni më parë me një avokat ose me një «patronato».
    .go = Një avokat: ku
    .helper = Leja dhe patronato
    .without_permit = Pa leje qëndrimi
    .person = Një person
separation-papers =
    Duhen letrat e martesës dhe të lindjes së fëmijëve. Duhen të ardhurat.

    Duhen edhe dokumentet dhe leja, nëse ka.

    Mungon diçka? Shkoni gjithsesi. Mos kërkoni letra nëse është me rrezik.
    .go = Një avokat: ku
    .children = Fëmijët
    .person = Një person
separation-without_permit =
    Mund të flisni me një avokat edhe pa leje.

    Për avokatin që e paguan shteti, zakonisht kërkohet një leje. Pyesni gjithsesi.

    Fëmijët shkojnë në shkollë dhe te pediatri si më parë.
    .go = Një avokat: ku
    .not_asked = Çfarë nuk kërkohet
    .person = Një person
separation-not_asked =
    Firmosni vetëm atë që kuptoni. Për gjuhën mund të kërkoni një mediator.

    Ndërmjetësimi familjar (mediazione familiare) është një zgjedhje. Nëse ka frikë, nuk bëhet.

    Fëmijët nuk duhet të përkthejnë.
    .go = Një avokat: ku
    .children = Fëmijët
    .person = Një person
