### Work lost, without a contract, unpaid, or worse.

job = Puna
job-start = Çfarë po ndodh me punën?
    .lost = Humba punën
    .unpaid = Pa kontratë, ose pa pagesë
    .house = Punoj në një shtëpi
    .looking = Kërkoj punë
    .bigger = Një problem më i madh
    .unsaid = Preferoj të mos e them
job-lost =
    Shkoni shpejt në zyrën e punës (Centro per l’Impiego). Thoni që kërkoni punë.

    Ndoshta keni të drejtë për një ndihmë në para: NASpI. Një «patronato» e kërkon bashkë me ju.

    Afati është i shkurtër. Mos e firmosni dorëheqjen (dimissioni) nëse nuk kuptoni.
job-unpaid =
    Puna e bërë duhet paguar, edhe pa kontratë.

    Një sindikatë (sindacato) e sheh rastin tuaj. Mund të shkruajë për ju.

    Ruani provat.
    .union = Një sindikatë
    .proof = Cilat prova
    .without_permit = Pa leje qëndrimi
    .not_asked = Kujdes me paratë
    .bigger = Një problem më i madh
job-house =
    Pastrime, fëmijë, të moshuar: është punë si të tjerat.

    Kush ju merr në punë ia thotë INPS-it. Kërkoni një kopje.

    Nëse puna mbaron, mund të kërkoni NASpI.
    .union = Një sindikatë
    .lost = Humba punën
    .proof = Cilat prova
    .without_permit = Pa leje qëndrimi
    .bigger = Një problem më i madh
job-bigger =
    Mund të flisni me një person, kur të doni ju.

    Dokumentet tuaja janë tuajat. Askush nuk mund t’i mbajë.

    Askush nuk mund t’ju detyrojë të rrini.
    .union = Një sindikatë ose një avokat
    .without_permit = Pa leje qëndrimi
    .numbers = Numra të tjerë të dobishëm
    .person = Një person
job-centre =
    Zyra e punës (Centro per l’Impiego) ju ndihmon të kërkoni punë.

    Aty thoni që jeni pa punë. Letra quhet «DID».
    .papers = Çfarë të merrni me vete
    .permit = Po leja?
    .union = Një sindikatë
    .without_permit = Pa leje qëndrimi
    .not_asked = Kujdes me paratë
    .elsewhere = Një komunë tjetër
job-centre_nothing =
    Ka një zyrë pune (Centro per l’Impiego) në Treviglio dhe një në Romano.

    Adresa nuk është verifikuar ende. Prandaj nuk e shkruajmë.
    .papers = Çfarë të merrni me vete
    .permit = Po leja?
    .union = Një sindikatë
    .without_permit = Pa leje qëndrimi
    .not_asked = Kujdes me paratë
    .elsewhere = Një komunë tjetër
    .person = Një person
job-union = Këtu ju ndihmojnë me punën dhe të drejtat tuaja.
    .proof = Cilat prova
    .without_permit = Pa leje qëndrimi
    .not_asked = Kujdes me paratë
job-union_nothing =
    Kërkoni një sindikatë (sindacato). Më të mëdhatë janë CGIL, CISL dhe UIL.

    Pyesni më parë sa kushton.

    Adresat nuk janë verifikuar ende. Prandaj nuk i shkruajmë.
    .proof = Cilat prova
    .without_permit = Pa leje qëndrimi
    .not_asked = Kujdes me paratë
    .person = Një person
job-permit =
    E humbni punën. Por nuk e humbni menjëherë lejen.

    Kur leja mbaron, ka një leje për ata që kërkojnë punë («attesa occupazione»).

    Së pari shkoni në zyrën e punës (Centro per l’Impiego).
    .go = Ku të shkoni
    .renewal = Rinovimi i lejes
    .person = Një person
job-proof =
    Shkruani ditët dhe orët e punës.

    Ruani mesazhe, foto dhe vërtetime pagesash (ricevute). Ruani emrin e atij që ju ka parë në punë.

    Vërini në një vend të sigurt. Mos i dërgoni këtu.
    .union = Ku të shkoni
    .without_permit = Pa leje qëndrimi
job-papers =
    Sillni një dokument dhe kodin fiskal (codice fiscale). Sillni lejen ose vërtetimin (ricevuta).

    Nëse i keni, sillni kontratën dhe fletët e pagës. Sillni letrën e fundit të punës.

    Për NASpI duhet edhe një llogari (IBAN).
    .go = Ku të shkoni
    .permit = Po leja?
    .not_asked = Kujdes me paratë
job-without_permit =
    Edhe pa leje puna e bërë duhet paguar.

    Ta kërkoni pa ndihmë mund të sjellë probleme me dokumentet.

    Flisni më parë me një sindikatë (sindacato) ose me një avokat. Pastaj vendosni.
    .union = Një sindikatë ose një avokat
    .proof = Cilat prova
    .person = Një person
job-not_asked =
    Askush nuk mund t’ju kërkojë para për t’ju dhënë punë. As një agjenci.

    Mos paguani për një kontratë të premtuar.

    Askush nuk mund ta mbajë pasaportën tuaj.
    .go = Të kërkoj punë
    .union = Një sindikatë
    .bigger = Një problem më i madh
