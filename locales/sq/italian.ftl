### Learning Italian.

italian = Mësimi i italishtes
italian-card =
    CPIA është shkolla e shtetit për të rriturit.

    Mësoni italisht, edhe nga zeroja. Kushton pak ose asgjë.

    Ka kurse në mëngjes dhe në mbrëmje.
    .papers = Çfarë të merrni me vete
    .certificate = Për çfarë duhet
    .without_permit = Pa leje qëndrimi
    .not_asked = Çfarë nuk kërkohet
    .elsewhere = Një komunë tjetër
italian-nothing =
    Në Treviglio ka një CPIA. Është shkolla e shtetit për të rriturit.

    Pyesni edhe në komunën tuaj (Comune): a ka kurse të tjera?

    Adresa nuk është verifikuar ende. Prandaj nuk e shkruajmë.
    .papers = Çfarë të merrni me vete
    .certificate = Për çfarë duhet
    .without_permit = Pa leje qëndrimi
    .not_asked = Çfarë nuk kërkohet
    .elsewhere = Një komunë tjetër
    .person = Një person
italian-papers =
    Telefononi ose shkoni: pyesni çfarë duhet.

    Sillni atë që keni. Një dokument. Kodin fiskal (codice fiscale). Lejen ose vërtetimin (ricevuta).

    Pyesni për ditët dhe orët. Pyesni nëse paguhet.
    .go = Ku të shkoni
    .without_permit = Pa leje qëndrimi
    .not_asked = Çfarë nuk kërkohet
italian-certificate =
    Duhet për punën, shkollën e fëmijëve, mjekun.

    Niveli A2 duhet edhe për kartën e qëndrimit (carta di soggiorno).

    CPIA mund ta japë certifikatën A2.
    .go = Ku të shkoni
    .papers = Çfarë të merrni me vete
italian-without_permit =
    Pyesni shkollën: çdo shkollë vendos si të bëjë.

    Ka edhe kurse me vullnetarë. Pyesni te shoqatat ose në famulli (parrocchia).
    .go = Ku të shkoni
    .papers = Çfarë të merrni me vete
    .person = Një person
italian-not_asked =
    Nuk ka nevojë të keni bërë shkollë.

    Nuk ka nevojë të dini të lexoni ose të shkruani. Ka kurs edhe për ata që fillojnë nga zeroja.
    .go = Ku të shkoni
    .papers = Çfarë të merrni me vete
    .person = Një person
