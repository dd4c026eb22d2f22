### A child who does not speak or struggles.

development = Xale bu am jafe-jafe
development-start =
    Du wax, du jàng, walla dafa wuute ak ñeneen ñi?

    Xale bu nekk ak jotam. Teel ko wax dafay dimbali.

    Ci doktooru xale bi (pediatra) lañuy tàmbalee.
    .doctor = Wax ak doktooru xale bi
    .specialist = Spécialiste yi: fan
    .support = Ndimbal ci lekool bi
    .languages = Ñaari làkk ci kër gi
    .papers = Li nga wara yóbbu
    .without_permit = Ku amul sojorno
    .not_asked = Li nga soxlawul
development-doctor =
    Waxal doktooru xale bi li ngay gis ci kër gi.

    Dafay dégg li ngay wax? Noppam yi baax nañu? Dafay fo ak ñeneen? Kañ la tàmbali?

    Doktooru xale bi mën na la yónnee ci spécialiste yi.
    .choose = Tànn doktooru xale
    .specialist = Spécialiste yi: fan
    .papers = Li nga wara yóbbu
development-card =
    Servis bi mooy «Neuropsichiatria infantile» (NPI).

    Dañuy xool ni xale bi di waxe, di jànge ak di foe.

    Jaaral jëkk ci doktooru xale bi. Laaj ko kayit bi.
    .papers = Li nga wara yóbbu
    .without_permit = Ku amul sojorno
    .support = Ndimbal ci lekool bi
    .not_asked = Li nga soxlawul
    .elsewhere = Beneen Comune
development-nothing =
    Servis bi, ASST moo ko moom: «Neuropsichiatria infantile» (NPI).

    Adrees bi wóoragul. Doktooru xale bi dina la wax fan nga wara dem.
    .choose = Tànn doktooru xale
    .papers = Li nga wara yóbbu
    .without_permit = Ku amul sojorno
    .support = Ndimbal ci lekool bi
    .elsewhere = Beneen Comune
    .person = Wax ak nit
development-support =
    Waxal ak jàngalekat yi: ñoom itam dañuy gis xale bi.

    Su amee kayitu doktoor, lekool bi mën na gëna dimbali. Ci misaal «insegnante di sostegno».

    Doktooru xale bi mooy def kayit bu njëkk. Ginnaaw loolu am na wisit bu INPS.
    .papers = Li nga wara yóbbu
    .doctor = Wax ak doktooru xale bi
    .not_asked = Li nga soxlawul
development-languages =
    Wax ñaari làkk du feebar.

    Waxal ak moom ci làkk wi nga gëna xam. Léebal ko, woyal ko, foal ak moom.

    Ñaari làkk yépp a ko jafe? Wax ko doktooru xale bi.
    .doctor = Wax ak doktooru xale bi
    .steps = Yeneen jéego
development-papers =
    Yóbbul li nga am.

    Kàrtu wérgu-yaram bu xale bi (tessera sanitaria). Kayiti doktoor yi, yu beneen réew itam. Kayeeram ci lekool.

    Wideo xale bi muy fo mën na dimbali.
    .go = Spécialiste yi: fan
    .without_permit = Ku amul sojorno
    .not_asked = Li nga soxlawul
development-without_permit =
    Ba 18 at, xale yépp am nañu doktoor, ku amul sojorno itam.

    Lekool, xale yépp a ko moom.

    Ñi lay faj mënuñu wax sa mbir nguur gi ndax loolu rekk.
    .choose = Tànn doktooru xale
    .go = Spécialiste yi: fan
    .person = Wax ak nit
development-not_asked =
    Du sa tooñ. Laaj ndimbal du la ñàkkloo dara.

    Siñeel li leer ci yow rekk. Laajal tekkikat (mediatore).

    Mag yi ak rakk yi waruñu tekki.
    .go = Spécialiste yi: fan
    .steps = Yeneen jéego
    .person = Wax ak nit
