### Somebody has died.

bereavement = Vdekje në familje
bereavement-start =
    Na vjen shumë keq.

    Ku ka ndodhur? Ju tregojmë hapin e parë.
    .hospital = Në spital
    .home = Në shtëpi
    .abroad = Në një vend tjetër
    .after = Pas funeralit
    .go = Ndihmë këtu afër
    .unsaid = Preferoj të mos e them
bereavement-hospital =
    Spitali i përgatit letrat.

    Brenda një dite njoftohet komuna (Comune). Mund ta bëjë agjencia funerale (agenzia funebre).

    Në spital mund të kërkoni një mediator.
    .funeral = Funerali
    .country = Kthimi në vendin e vet
    .papers = Cilat letra
    .after = Po pastaj?
bereavement-home =
    Telefononi mjekun e familjes. Ai ose ajo shkruan një letër për komunën (Comune).

    Nuk e dini pse ndodhi? Telefononi 112.

    Brenda një dite njoftohet komuna. Mund ta bëjë agjencia funerale (agenzia funebre).
    .numbers = Numrat
    .funeral = Funerali
    .country = Kthimi në vendin e vet
    .papers = Cilat letra
    .after = Po pastaj?
bereavement-abroad =
    Doni të niseni? Shihni më parë pasaportën dhe lejen.

    Leja ka skaduar? Pyesni më parë një «patronato». Pastaj blini biletën.

    Njoftoni shkollën dhe punën. Kërkoni ditët e zisë.
    .permit = Rinovimi i lejes
    .after = Po pastaj?
    .go = Ndihmë këtu afër
bereavement-funeral =
    Agjencinë funerale mund ta zgjidhni ju. Kërkoni çmimin me shkrim.

    Për fenë tuaj pyesni në komunë (Comune) dhe në komunitetin tuaj.

    Nuk keni para? Flisni me punonjësin social (assistente sociale).
    .country = Kthimi në vendin e vet
    .not_asked = Kujdes me paratë
    .papers = Cilat letra
    .go = Ndihmë këtu afër
bereavement-country =
    Telefononi konsullatën e vendit të tij ose të saj.

    Duhet një letër për udhëtimin: «passaporto mortuario». E jep komuna (Comune) ku ka ndodhur.

    Zakonisht e kërkon agjencia funerale.
    .papers = Cilat letra
    .not_asked = Kujdes me paratë
    .go = Ndihmë këtu afër
bereavement-after =
    Me qetësi, një gjë në një kohë.

    Një «patronato» sheh bashkë me ju: pension, ndihma, letra. Është falas.

    Edhe ju dhe fëmijët keni nevojë për kujdes.
bereavement-card = Këtu mund të flisni me një person dhe të kërkoni ndihmë.
    .papers = Cilat letra
    .not_asked = Kujdes me paratë
    .without_permit = Po leja?
    .talk = Konsultori familjar
    .elsewhere = Një komunë tjetër
bereavement-nothing =
    Në komunën tuaj (Comune) kërkoni punonjësin social («assistente sociale»).

    Këtu afër nuk ka ende zyrë të verifikuar.
    .papers = Cilat letra
    .not_asked = Kujdes me paratë
    .without_permit = Po leja?
    .talk = Konsultori familjar
    .elsewhere = Një komunë tjetër
    .person = Një person
bereavement-papers =
    Duhen letrat e atij ose asaj që ka vdekur. Pasaporta, leja, kodi fiskal (codice fiscale).

    Duhen edhe tuajat.

    Kërkoni në komunë (Comune) certifikatën e vdekjes («certificato di morte»). Kërkoni disa kopje.
    .go = Ndihmë këtu afër
    .country = Kthimi në vendin e vet
    .after = Po pastaj?
bereavement-without_permit =
    Leja juaj ishte për familje? Ndonjëherë mund ta ndryshoni.

    Pyesni shpejt një «patronato». Merrni me vete certifikatën e vdekjes.

    Nuk keni leje? Në komunë (Comune) mund të shkojë agjencia funerale.
    .permit = Rinovimi i lejes
    .go = Ndihmë këtu afër
    .person = Një person
bereavement-not_asked =
    Askush nuk mund t’ju detyrojë të vendosni menjëherë.

    Mund ta pyesni çmimin në dy agjenci.

    Mos jepni para pa faturë (ricevuta).
    .go = Ndihmë këtu afër
    .country = Kthimi në vendin e vet
    .person = Një person
