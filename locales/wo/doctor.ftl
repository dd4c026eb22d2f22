### Choosing a doctor or a paediatrician.

doctor = Doktoor ak doktooru xale
doctor-who = Doktoor bi, ngir kan?
    .child = Xale, ba 13 at
    .adult = Mag, walla 14 at ak lu ko ëpp
    .invalid = Bësal benn ci ñaari tontu yi.
doctor-card_child =
    Xale bu nekk mën na am doktooru xale (pediatra).

    Bu xale bi amee 6 at, yaay tànn: doktooru xale walla doktoor.

    Ci guichet «Scelta e revoca» lañu koy defe.
    .papers = Li nga wara yóbbu
    .without_permit = Ku amul sojorno
    .not_asked = Li nga soxlawul
    .elsewhere = Beneen Comune
doctor-card_adult =
    Bindul jëkk ci Servizio sanitario. Ginnaaw loolu, nga tànn doktoor.

    Ci guichet «Scelta e revoca» lañu koy defe.
    .papers = Li nga wara yóbbu
    .without_permit = Ku amul sojorno
    .not_asked = Li nga soxlawul
    .elsewhere = Beneen Comune
doctor-nothing =
    Doktoor bi, ci guichet «Scelta e revoca» bu ASST lañu koy tànne.

    Adrees bi wóoragul. Moo tax bindunu ko fi.
    .papers = Li nga wara yóbbu
    .without_permit = Ku amul sojorno
    .not_asked = Li nga soxlawul
    .elsewhere = Beneen Comune
    .person = Wax ak nit
doctor-papers =
    Yóbbul kayit yii, soo leen amee.

    Kayitu dantite. «Codice fiscale». Sojorno bi, walla resi bi (ricevuta). Adreesu kër gi.

    Ngir xale: sa kayit ak «codice fiscale» bu xale bi.

    Am na lu manke? Laajal ci guichet bi nan nga koy defe.
    .go = Fan nga wara dem
    .without_permit = Ku amul sojorno
    .not_asked = Li nga soxlawul
doctor-without_permit =
    Ñépp am nañu paj, ku amul sojorno itam.

    Ba 18 at: doktooru xale walla doktoor, ni ñépp.

    Mag mën na laaj kàrt STP. Paj mu gaaw walla mu am solo lool la ñeel. Ëmb itam ci la bokk.

    Ci loppitaal walla ci ASST lañu koy laaje.
    .go = Fan nga wara dem
    .not_asked = Li nga soxlawul
    .person = Wax ak nit
doctor-not_asked =
    Soxlawoo kontraa liggéey.

    Amuloo sojorno? Ñi lay faj mënuñu wax sa mbir nguur gi ndax loolu rekk.

    Mën nga laaj tekkikat (mediatore). Xale yi waruñu tekki.
    .go = Fan nga wara dem
    .papers = Li nga wara yóbbu
    .person = Wax ak nit
