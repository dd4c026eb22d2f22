### The family health centre (consultorio).

consultorio = Consultorio: njaboot
consultorio-card =
    «Consultorio», njaboot gépp a ko moom.

    Dañuy topp ëmb, jëkkër ak jabar, ak doom yi.

    Soxlawoo kayitu doktoor. Telefoneel balaa ngay dem, soo mënee.
    .papers = Li nga wara yóbbu
    .without_permit = Ku amul sojorno
    .not_asked = Li nga soxlawul
    .elsewhere = Beneen Comune
consultorio-nothing =
    Ci gox bii am na ay «consultorio» yu ASST.

    Adrees bi wóoragul. Moo tax bindunu ko fi.
    .papers = Li nga wara yóbbu
    .without_permit = Ku amul sojorno
    .not_asked = Li nga soxlawul
    .elsewhere = Beneen Comune
    .person = Wax ak nit
consultorio-papers =
    Yóbbul li nga am.

    Kàrtu wérgu-yaram (tessera sanitaria), soo ko amee. Analyse yi nga def ba noppi, soo leen amee.

    Amuloo dara? Mën nga dem noonu rekk.
    .go = Fan nga wara dem
    .without_permit = Ku amul sojorno
    .not_asked = Li nga soxlawul
consultorio-without_permit =
    Ñépp am nañu paj.

    Soo ëmbee, dañu lay topp, donte amuloo sojorno.

    Laajal kàrt STP. Moo la ubbil wisit yi ak analyse yi.

    Amuloo sojorno? Ñi lay faj mënuñu wax sa mbir nguur gi ndax loolu rekk.
    .go = Fan nga wara dem
    .not_asked = Li nga soxlawul
    .person = Wax ak nit
consultorio-not_asked =
    Soxlawoo kayitu doktoor.

    Mën nga dem yow rekk, walla ak ku la neex. Mën nga dem itam balaa nga am 18 at.

    Mën nga laaj tekkikat (mediatore). Xale yi waruñu tekki.
    .go = Fan nga wara dem
    .papers = Li nga wara yóbbu
    .person = Wax ak nit
