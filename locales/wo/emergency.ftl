### Which number, or which door, when somebody feels ill.

emergency = Dama feebar léegi
emergency-which = Nan la deme léegi?
    .danger = Mettit bu tar walla loraange
    .night = Tarul, waaye guddi la walla feet
    .day = Tarul, te bëccëg la
    .without_permit = Ku amul sojorno
emergency-danger =
    Wool 112.

    Doo fay dara, guddi ak bëccëg. Mën nga laaj sa làkk.
    .say = Li nga wara wax ci telefon bi
    .without_permit = Ku amul sojorno
    .calmer = Tarul noonu
emergency-say =
    Waxal jëkk fi nga nekk: Comune, mbedd, nimero.

    Ginnaaw loolu, nga wax li xew. Tontul laaj yi.

    «Parlo poco italiano. Serve un’ambulanza. Sono a…»

    Lii lay tekki: «Tuuti italien laa dégg. Soxla naa ambulans. Maa ngi ci…»
    .numbers = Nimero bi
    .without_permit = Ku amul sojorno
emergency-night =
    Guddi ak bés yu feet, am na doktoor ci telefon.

    Su nimero bi wóoree, fii nga koy gis.

    Danga gëna feebar? Wool 112.
    .danger = Mettit bu tar walla loraange
    .without_permit = Ku amul sojorno
emergency-day =
    Bëccëg, demal ci sa doktoor walla ci doktooru xale bi.

    Amuloo doktoor? Mën nga ko tànn.

    Danga gëna feebar? Wool 112.
    .doctor = Tànn doktoor
    .danger = Mettit bu tar walla loraange
    .without_permit = Ku amul sojorno
emergency-without_permit =
    Ci «pronto soccorso» ñépp lañuy faj, ku amul sojorno itam.

    Ñi lay faj mënuñu wax sa mbir nguur gi ndax loolu rekk.

    Ragal nga? Mën nga laaj tekkikat (mediatore).
    .danger = Mettit bu tar walla loraange
    .night = Tarul, waaye guddi la walla feet
    .doctor = Tànn doktoor
    .person = Wax ak nit
