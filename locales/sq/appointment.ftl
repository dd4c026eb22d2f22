### Booking a place at a service, in Albanian. Nothing says more than what is really agreed.

appointment = Lini takim
appointment-demonstration =
    Kjo është një provë. Oraret janë të shpikura.

    Asnjë zyrë nuk e merr kërkesën. Askush nuk ju pret.
appointment-mediator = Doni një person që flet gjuhën tuaj?
    .invalid = Prekni një nga dy zgjedhjet.
    .with = Po, faleminderit
    .without = Jo, flas italisht
appointment-choose = Kur mund të vini? Oraret e para të lira janë këto.
    .earlier = Më herët gjatë ditës
    .later = Më vonë gjatë ditës
    .more = Orare të tjera pas këtyre
    .week = Javën tjetër
    .elsewhere = Në një vend tjetër
appointment-others = Mund të shkoni edhe këtu.
appointment-alone = Nuk ka vende të tjera ku të lini takim.
    .here = Kthehu te oraret e lira
    .wait = Më njoftoni nëse lirohet
    .person = Një person
appointment-held = { $when }. E mbajmë vendin për ju deri në orën { $until }.
appointment-reminders =
    Doni një njoftim më parë?

    Njoftimi nuk thotë për çfarë është. Zgjidhni kur mund të vijë.
    .invalid = Prekni një nga zgjedhjet.
    .day = Gjatë ditës
    .morning = Vetëm në mëngjes
    .afternoon = Vetëm pasdite
    .none = Asnjë njoftim
appointment-words =
    Doni t’i thoni dy fjalë shërbimit? Kështu nuk keni pse i përsëritni.

    I lexon vetëm shërbimi. Mund edhe të mos shkruani asgjë.
    .invalid = Shkruani jo më shumë se 200 shkronja.
appointment-confirm = A është mirë kështu?
    .book = Po, lini takimin
    .other = Jo, një orar tjetër
appointment-given =
    E keni vendin.

    { $when }
    { $place }

    Kodi juaj është { $reference }. Tregojeni në sportel.
appointment-asked =
    E kemi kërkuar vendin. Shërbimi duhet të thotë po.

    { $when }
    { $place }

    Kodi juaj është { $reference }. Shihni këtu përgjigjen.
appointment-asked_here =
    E kemi kërkuar vendin. Shërbimi duhet të thotë po.

    { $when }
    { $place }

    Kodi juaj është { $reference }. Për përgjigjen, pyesni shërbimin me kodin.
appointment-given_quietly =
    U bë. { $when }

    Kodi është { $reference }. Mbajeni mend: këtu nuk mbetet i shkruar.
appointment-asked_quietly =
    E kemi kërkuar. Shërbimi duhet të thotë po.

    { $when }

    Kodi është { $reference }. Mbajeni mend: këtu nuk mbetet i shkruar.
appointment-done = Sillni dokumentet që shihni në faqe. Nëse nuk mund të vini, thuajeni këtu.
    .file = Në kalendarin tim
    .pin = Shiheni në hartë
    .mine = Takimet e mia
    .menu = Menuja
appointment-sent = Ja fleta për kalendarin tuaj.
appointment-code = Skanoni kodin me telefonin tuaj. Kështu e merrni me vete.
appointment-file = Takim
appointment-quiet = Mbaruam.
    .menu = Menuja
appointment-coded = Me kodin shihni përgjigjen ose e lini vendin. Shkruajeni te «{ my_appointments }».
    .menu = { appointment-quiet.menu }
appointment-quiet_mediator = { appointment-mediator }
    .invalid = { appointment-mediator.invalid }
    .with = { appointment-mediator.with }
    .without = { appointment-mediator.without }
appointment-quiet_choose = { appointment-choose }
    .earlier = { appointment-choose.earlier }
    .later = { appointment-choose.later }
    .more = { appointment-choose.more }
    .week = { appointment-choose.week }
appointment-quiet_words = { appointment-words }
    .invalid = { appointment-words.invalid }
appointment-quiet_confirm = { appointment-confirm }
    .book = { appointment-confirm.book }
    .other = { appointment-confirm.other }
appointment-quiet_taken = { appointment-taken }
appointment-quiet_lapsed = { appointment-lapsed }
appointment-quiet_limit = Keni tashmë një vend këtu. Me kodin mund ta lini, te «{ my_appointments }».
    .mine = { appointment-limit.mine }
    .person = { appointment-limit.person }
appointment-quiet_nothing = { appointment-nothing }
    .person = { appointment-nothing.person }
    .menu = { appointment-gone.menu }
appointment-taken = Ky vend nuk është më i lirë. Zgjidhni një tjetër.
appointment-lapsed = Kaloi shumë kohë. Vendi është përsëri i lirë për të gjithë.
appointment-limit = Keni tashmë një vend këtu. Mund ta ndryshoni ose ta lini.
    .mine = Takimet e mia
    .person = Një person
appointment-nothing = Tani nuk ka asnjë vend të lirë.
    .wait = Më njoftoni nëse lirohet
    .elsewhere = Në një vend tjetër
    .person = Një person
appointment-waiting =
    Jeni në listë. Nëse lirohet një vend, e mbajmë për ju për pak kohë.

    Ju shkruajmë, nëse mundemi. Shihni edhe këtu, te takimet tuaja.
    .mine = Takimet e mia
    .menu = Menuja
appointment-gone = Këtu tani nuk mund të lini takim.
    .person = Një person
    .menu = Menuja
