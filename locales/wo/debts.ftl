### Bills and debts.

debts = Bor ak faktiir
debts-kind =
    Bor yi, danu leen di xool benn-benn.

    Lan nga wara fay?
    .bill = Faktiir: kuraŋ, gaas, ndox
    .rent = Affitto
    .loan = Bor bu ñuy fay weer wu nekk
    .court = Kayit bu jóge ci tribinaal
    .calls = Dañu may woo ngir xaalis
    .go = Fan laay laaje ndimbal
    .unsaid = Bëgguma ko wax
debts-card =
    Asistant sosiaal bi (assistente sociale) dina xool xaalis bi ak yow.

    Mën na la wax ban ndimbal moo am.
    .papers = Li nga wara yóbbu
    .without_permit = Ku amul sojorno
    .careful = Moytul ci wàllu xaalis
    .kinds = Beneen bor
    .elsewhere = Beneen Comune
debts-nothing =
    Demal ci meeri bi (Comune), nga laaj «assistente sociale».

    Adrees bi wóoragul. Moo tax bindunu ko fi.
    .papers = Li nga wara yóbbu
    .without_permit = Ku amul sojorno
    .careful = Moytul ci wàllu xaalis
    .kinds = Beneen bor
    .elsewhere = Beneen Comune
    .person = Wax ak nit
debts-bill =
    Wool nimero bi ñu bind ci faktiir bi. Laajal fay ndank-ndank (a rate).

    Def ko balaa bés bi ñu bind ci leetar bi.

    Su ISEE bi suufee, dañuy wàññi njëg li. Loolu dafay ñëw boppam.
    .isee = Def ISEE bi
    .go = Fan nga wara dem
    .papers = Li nga wara yóbbu
    .careful = Moytul ci wàllu xaalis
debts-loan =
    Bindal bor yépp ci benn kayit.

    Bul jël beneen bor ngir fay bor.

    Ci Bergamo am na guichet «SPES» bu Caritas. Dafay dimbali ku boram bari.
    .go = Fan nga wara dem
    .papers = Li nga wara yóbbu
    .careful = Moytul ci wàllu xaalis
    .calls = Dañu may woo ngir xaalis
debts-lawyer =
    Fii mën nga laaj avokaa (avvocato).

    Sa xaalis néew na? Laajal «patrocinio a spese dello Stato» (Nguur gi mooy fay avokaa bi).
    .papers = Li nga wara yóbbu
    .without_permit = Ku amul sojorno
    .elsewhere = Beneen Comune
debts-lawyer_nothing =
    Laajal «Ordine degli Avvocati» bu Bergamo.

    Sa xaalis néew na? Waxal: «patrocinio a spese dello Stato».

    Adrees bi wóoragul. Moo tax bindunu ko fi.
    .papers = Li nga wara yóbbu
    .without_permit = Ku amul sojorno
    .go = Fan laay laaje ndimbal
    .person = Wax ak nit
debts-court =
    Jëlal leetar bi ci post bi saa su nekk.

    Xoolal bés bi. Fan yi ngay tontu bariwuñu.

    Demal léegi ci avokaa. Soo amul xaalis bu bari, mën nga ñàkka fay: «patrocinio a spese dello Stato».
    .lawyer = Avokaa
    .go = Fan laay laaje ndimbal
    .papers = Li nga wara yóbbu
    .without_permit = Ku amul sojorno
    .person = Wax ak nit
debts-calls =
    Laajal ñan lañu. Laajal ñu bind lépp.

    Mënuñu wax sa bor ak say mbokk walla say dëkkandoo.

    Am bor du tooñ ci yoon. Ki lay woo mënul jël say mbir.

    Dañu lay raggal? Wool 112.
    .numbers = Nimero yu am njariñ
    .go = Fan laay laaje ndimbal
    .court = Kayit bu jóge ci tribinaal
    .person = Wax ak nit
debts-papers =
    Yóbbul leetar yépp, yi nga ubbiwul itam.

    Yóbbul faktiir, kontraa ak resi yi. Yóbbul ISEE, soo ko amee.

    Am na lu manke? Demal noonu rekk.
    .go = Fan nga wara dem
    .careful = Moytul ci wàllu xaalis
    .person = Wax ak nit
debts-without_permit =
    Donte amuloo sojorno, mën nga laaj fay ndank-ndank.

    Am nga doom? Waxal ak asistant sosiaal bi (assistente sociale).

    Avokaa bu doo fay, jombul nga ko am itam: laajal.
    .lawyer = Avokaa
    .go = Fan nga wara dem
    .doctor = Doktoor ak paj
    .person = Wax ak nit
debts-careful =
    Ku lay laaj xaalis balaa mu la lebal, naxkat la.

    Bul siñe bor ngir keneen.

    Bul bàyyi sa paaspoor walla sa kàrt ci kenn.
    .go = Fan nga wara dem
    .person = Wax ak nit
