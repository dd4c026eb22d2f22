### The family health centre (consultorio).

consultorio = Konsultori familjar
consultorio-card =
    Konsultori (consultorio) është për gjithë familjen.

    Ndjek shtatzëninë, çiftin dhe fëmijët.

    Nuk kërkohet fleta e mjekut (ricetta). Telefononi më parë, nëse mundeni.
    .papers = Çfarë të merrni me vete
    .without_permit = Pa leje qëndrimi
    .not_asked = Çfarë nuk kërkohet
    .elsewhere = Një komunë tjetër
consultorio-nothing =
    Në këtë zonë ka konsultorë (consultori) të ASST.

    Adresa nuk është verifikuar ende. Prandaj nuk e shkruajmë.
    .papers = Çfarë të merrni me vete
    .without_permit = Pa leje qëndrimi
    .not_asked = Çfarë nuk kërkohet
    .elsewhere = Një komunë tjetër
    .person = Një person
consultorio-papers =
    Merrni me vete atë që keni.

    Kartën shëndetësore (tessera sanitaria), nëse e keni. Analizat e bëra, nëse ka.

    Nuk keni asgjë? Mund të shkoni gjithsesi.
    .go = Ku të shkoni
    .without_permit = Pa leje qëndrimi
    .not_asked = Çfarë nuk kërkohet
consultorio-without_permit =
    Ka kurim për të gjithë.

    Në shtatzëni ju ndjekin edhe pa leje.

    Kërkoni kartën STP (tessera STP). Duhet për vizitat dhe analizat.

    Kush ju kuron nuk mund t’ju raportojë te autoritetet vetëm sepse nuk keni leje.
    .go = Ku të shkoni
    .not_asked = Çfarë nuk kërkohet
    .person = Një person
consultorio-not_asked =
    Fleta e mjekut (ricetta) nuk kërkohet.

    Mund të shkoni vetëm ose me kë të doni. Edhe para moshës 18 vjeç.

    Mund të kërkoni një mediator. Fëmijët nuk duhet të përkthejnë.
    .go = Ku të shkoni
    .papers = Çfarë të merrni me vete
    .person = Një person
