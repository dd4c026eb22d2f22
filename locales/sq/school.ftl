### A child just arrived, and school.

school = Regjistrim në shkollë
school-start =
    Çdo fëmijë mund të shkojë në shkollë, edhe pa leje.

    Mund të fillohet në çdo muaj të vitit.

    Sa vjeç është?
    .small = Deri në 5 vjeç
    .child = Nga 6 deri në 15 vjeç
    .teen = Nga 16 vjeç
    .class = Cila klasë?
    .papers = Çfarë të merrni me vete
    .vaccines = Vaksinat
    .canteen = Mensa
    .without_permit = Pa leje qëndrimi
    .not_asked = Çfarë nuk kërkohet
school-card_small =
    Deri në 3 vjeç ka çerdhe (nido). Pastaj kopsht (scuola dell’infanzia).

    Për të hyrë duhen vaksinat.

    Pyesni në komunë (Comune) ose në shkollë nëse ka vend.
    .papers = Çfarë të merrni me vete
    .vaccines = Vaksinat
    .without_permit = Pa leje qëndrimi
    .elsewhere = Një komunë tjetër
school-nothing_small =
    Deri në 3 vjeç ka çerdhe (nido). Pastaj kopsht (scuola dell’infanzia).

    Për të hyrë duhen vaksinat. Pyesni në komunë (Comune) nëse ka vend.

    Adresat nuk janë verifikuar ende.
    .papers = Çfarë të merrni me vete
    .vaccines = Vaksinat
    .without_permit = Pa leje qëndrimi
    .say = Një fjali për ta treguar
    .elsewhere = Një komunë tjetër
    .person = Një person
school-card =
    Shkoni në shkollën më afër shtëpisë. Kërkoni sekretarinë («segreteria»).

    Regjistrimi bëhet aty, edhe gjatë vitit.
    .papers = Çfarë të merrni me vete
    .class = Cila klasë?
    .without_permit = Pa leje qëndrimi
    .say = Një fjali për ta treguar
    .elsewhere = Një komunë tjetër
school-nothing =
    Shkoni në shkollën më afër shtëpisë. Kërkoni sekretarinë («segreteria»).

    Adresat nuk janë verifikuar ende. Në komunë (Comune) e dinë cila shkollë është.
    .papers = Çfarë të merrni me vete
    .class = Cila klasë?
    .without_permit = Pa leje qëndrimi
    .say = Një fjali për ta treguar
    .elsewhere = Një komunë tjetër
    .person = Një person
school-card_teen =
    Nga 16 vjeç ka CPIA. Mësohet italisht dhe merret dëftesa e nëntëvjeçares (licenza media).

    Mund të shkohet edhe në shkollat e mesme (scuole superiori).
    .papers = Çfarë të merrni me vete
    .without_permit = Pa leje qëndrimi
    .high_school = Shkolla e mesme
    .elsewhere = Një komunë tjetër
school-nothing_teen =
    Nga 16 vjeç ka CPIA. Mësohet italisht dhe merret dëftesa e nëntëvjeçares (licenza media).

    Ka një në Treviglio. Adresa nuk është verifikuar ende.
    .papers = Çfarë të merrni me vete
    .without_permit = Pa leje qëndrimi
    .high_school = Shkolla e mesme
    .say = Një fjali për ta treguar
    .elsewhere = Një komunë tjetër
    .person = Një person
school-class =
    Zakonisht klasa është ajo e moshës së fëmijës.

    Mësuesit mund të zgjedhin një klasë afër saj. Shohin çfarë ka mësuar më parë.

    Kërkoni në shkollë ndihmë për italishten.
    .go = Shkolla: ku
    .papers = Çfarë të merrni me vete
    .struggles = Një fëmijë e ka të vështirë
school-papers =
    Sillni atë që keni. Një dokument. Dëftesat e vendit tuaj. Letrën e vaksinave.

    Mungon diçka? Shkolla e regjistron njësoj: «con riserva».

    Letrat e tjera çohen më pas.
    .vaccines = Vaksinat
    .without_permit = Pa leje qëndrimi
    .steps = Pyetjet e tjera
school-vaccines =
    Vaksinat që kërkon ligji janë falas.

    Deri në 5 vjeç duhen për të hyrë.

    Nga 6 vjeç fëmija hyn njësoj. Vaksinat bëhen më pas. Pyesni pediatrin.
    .doctor = Zgjidhni pediatrin
    .papers = Çfarë të merrni me vete
    .steps = Pyetjet e tjera
school-canteen =
    Mensa kërkohet në komunë (Comune) ose në shkollë.

    Thoni çfarë nuk ha fëmija, për shëndet ose për fe.

    Paguhet. Pyesni nëse me ISEE paguani më pak.
    .go = Ku të shkoni
    .say = Një fjali për ta treguar
    .steps = Pyetjet e tjera
school-say =
    Mund ta tregoni këtë fjali në sekretari:

    «Buongiorno. Vorrei iscrivere mio figlio. Siamo appena arrivati. Mancano dei documenti. C’è un mediatore?»

    Do të thotë: «Mirëdita. Dua të regjistroj fëmijën tim. Sapo kemi ardhur. Mungojnë disa dokumente. A ka një mediator?»
    .papers = Çfarë të merrni me vete
    .steps = Pyetjet e tjera
school-without_permit =
    Shkolla është për të gjithë fëmijët, edhe pa leje.

    Leja nuk tregohet: as e fëmijës, as juaja.

    Nuk ka kod fiskal (codice fiscale)? Shkolla përdor një kod të vetin.
    .say = Një fjali për ta treguar
    .not_asked = Çfarë nuk kërkohet
    .steps = Pyetjet e tjera
    .person = Një person
school-not_asked =
    Për shkollën leja nuk kërkohet.

    Shkolla nuk mund të thotë «është vonë» ose «mungojnë letra».

    Thonë jo? Kërkoni një letër të shkruar. Fëmijët nuk duhet të përkthejnë.
    .say = Një fjali për ta treguar
    .steps = Pyetjet e tjera
    .person = Një person
