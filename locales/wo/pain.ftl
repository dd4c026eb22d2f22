### A pain that does not pass.

pain = Mettit bu dul jeex
pain-start =
    Mettit bu yàgg, dañu koo wara xool. Doktoor bi ngay jëkka gis.

    Dafay metti lool, walla léegi la tàmbali? Wool 112.
    .danger = Dama feebar léegi
    .doctor = Doktoor ngir man
    .tell = Naka laa koy waxe doktoor bi
    .nothing_found = Analyse yi baax nañu
    .team = Ku lay déglu ak tekkikat
    .papers = Li nga wara yóbbu
    .without_permit = Ku amul sojorno
    .not_asked = Li nga soxlawul
pain-tell =
    Xalaatal jëkk ñetti mbir. Fan lay metti? Kañ la tàmbali? Kañ lay gëna metti?

    Mën nga won fraas bii:

    «Ho un dolore da molto tempo. Parlo poco italiano. C’è un mediatore?»

    Lii lay tekki: «Am naa mettit bu yàgg. Tuuti italien laa dégg. Ndax am na tekkikat?»
    .doctor = Doktoor ngir man
    .papers = Li nga wara yóbbu
    .steps = Yeneen laaj
pain-nothing_found =
    Yenn saa yi analyse yi baax, te mettit bi des. Sa mettit dëgg la.

    Ku faatu, yoon wu sori, xalaat yu bari: loolu itam dafay diis ci yaram.

    Mën nga ci waxtaan ak ku dégg sa làkk.
    .team = Ku lay déglu ak tekkikat
    .tell = Naka laa koy waxe doktoor bi
    .person = Wax ak nit
pain-card =
    Fii dañu lay déglu ak tekkikat (mediatore).

    Mën nga wax ci sa yaram, sa njaboot ak sa réew.
    .papers = Li nga wara yóbbu
    .without_permit = Ku amul sojorno
    .not_asked = Li nga soxlawul
    .elsewhere = Beneen Comune
pain-nothing =
    Amagul bérab bu wóor bu la jege.

    Laajal doktoor bi: «C’è un servizio con il mediatore? C’è l’etnoclinica?»

    Lii lay tekki: «Ndax am na servis bu am tekkikat? Ndax am na «etnoclinica»?»
    .doctor = Doktoor ngir man
    .tell = Naka laa koy waxe doktoor bi
    .without_permit = Ku amul sojorno
    .elsewhere = Beneen Comune
    .person = Wax ak nit
pain-papers =
    Yóbbul analyse yi ak leetaru doktoor yi, soo leen amee.

    Yóbbul garab yi ngay jël. Garabu réew mi itam.

    Amuloo dara? Demal noonu rekk.
    .doctor = Doktoor ngir man
    .team = Ku lay déglu ak tekkikat
    .without_permit = Ku amul sojorno
pain-without_permit =
    Mën nga faju, donte amuloo sojorno.

    Laajal kàrt STP ci loppitaal walla ci ASST. Paj mu gaaw walla mu am solo lool la ñeel.

    Ñi lay faj mënuñu wax sa mbir nguur gi ndax loolu rekk.
    .doctor = Doktoor ngir man
    .danger = Dama feebar léegi
    .person = Wax ak nit
pain-not_asked =
    Waroo wax lépp bés bu njëkk ba.

    Mën nga wax ak doktoor bi, yeen ñaar rekk.

    Mën nga laaj tekkikat (mediatore). Mbokk yi ak xale yi waruñu tekki.
    .doctor = Doktoor ngir man
    .steps = Yeneen laaj
    .person = Wax ak nit
