### The ISEE, then the child benefit (assegno unico).

isee = ISEE ak xaalisu xale yi
isee-what =
    ISEE mooy kayit bu wax xaalisu njaboot gi.

    Dañu koy laaj ngir «assegno unico», añu lekool bi (mensa) ak faktiir yi.

    Lan nga wara def?
    .isee = Def ISEE bi
    .benefit = Assegno unico: xaalisu xale
    .apart = Man rekk maay yor xale yi
    .account = Kont ci sama tur
    .unsaid = Bëgguma ko wax
isee-first = ISEE, at mu nekk lañu koy def. Jëlal jëkk randewu.
isee-card =
    Demal ci «CAF». ISEE, doo ko fay.

    Ñoom ñooy waññ xaalis bi. Yow, kayit yi ngay indi.
    .papers = Li nga wara yóbbu
    .apart = Man rekk maay yor xale yi
    .then = Ginnaaw loolu? Xaalisu xale
    .without_permit = Ku amul sojorno
    .careful = Moytul ci wàllu xaalis
    .elsewhere = Beneen Comune
isee-nothing =
    ISEE, ci «CAF» lañu koy defe. Doo fay dara.

    Adrees yi wóoraguñu. Moo tax bindunu leen fi.
    .papers = Li nga wara yóbbu
    .apart = Man rekk maay yor xale yi
    .then = Ginnaaw loolu? Xaalisu xale
    .without_permit = Ku amul sojorno
    .careful = Moytul ci wàllu xaalis
    .elsewhere = Beneen Comune
    .person = Wax ak nit
isee-benefit =
    «Assegno unico» mooy xaalisu xale yi, weer wu nekk.

    INPS moo koy fay. «Patronato» dina def démànd bi ak yow.

    Defal jëkk ISEE.
    .papers = Li nga wara yóbbu
    .apart = Man rekk maay yor xale yi
    .account = Kont ci sama tur
    .without_permit = Ku amul sojorno
    .careful = Moytul ci wàllu xaalis
    .elsewhere = Beneen Comune
isee-benefit_nothing =
    Ngir «assegno unico», demal ci «patronato». Defal jëkk ISEE.

    Amagul bu wóor bu la jege. Laajal ci meeri bi (Comune).
    .papers = Li nga wara yóbbu
    .apart = Man rekk maay yor xale yi
    .account = Kont ci sama tur
    .without_permit = Ku amul sojorno
    .careful = Moytul ci wàllu xaalis
    .elsewhere = Beneen Comune
    .person = Wax ak nit
isee-papers =
    Yóbbul kayit yii, yu waa kër gi yépp.

    Kayitu dantite. Kàrtu wérgu-yaram (tessera sanitaria). Kontraa affitto. Kayiti peyoor walla «CUD». Kont yi ci bànk walla ci post.

    Am na lu manke? Laajal CAF list bi.
    .go = Fan nga wara dem
    .then = Ginnaaw loolu? Xaalisu xale
    .careful = Moytul ci wàllu xaalis
isee-benefit_papers =
    Yóbbul ISEE ak sojorno bi. Yóbbul «codice fiscale» yu xale yi.

    Yóbbul nimero sa kont (IBAN).
    .go = Fan nga wara dem
    .account = Kont ci sama tur
    .isee = Dama wara jëkka def ISEE
isee-apart =
    Waxal CAF ñi nga dëkkal. Loolu dafay soppi ISEE bi.

    Xaalis bi mën na ñëw ci yow, walla ñu séddoo ko genn-wàll, genn-wàll.

    Amuloo kayiti beneen waajur bi? Wax ko CAF.
    .isee = Fan lañuy defe ISEE
    .benefit = Assegno unico: xaalisu xale
    .account = Kont ci sama tur
    .person = Wax ak nit
isee-account =
    Mën nga am kont bu yow rekk moom.

    Ci bànk walla ci post, laajal «conto di base».

    Sojorno bi doy na. «Residenza» bi, soxlawoo ko.

    Dañu lànk? Laajal «no» bi ci kayit.
    .benefit = Assegno unico: xaalisu xale
    .careful = Moytul ci wàllu xaalis
    .person = Wax ak nit
isee-without_permit =
    Ngir «assegno unico», sojorno yu bari baax nañu. Laajal ndax sa bos baax na.

    Resi bi rekk nga am? Laajal «patronato».

    Soo amul sojorno, li ci ëpp, doo ko am. Ngir say doom, waxal ak asistant sosiaal bi (assistente sociale).
    .isee = Fan lañuy defe ISEE
    .benefit = Assegno unico: xaalisu xale
    .doctor = Doktoor ak paj
    .person = Wax ak nit
isee-careful =
    CAF mënul laaj xaalis ngir ISEE.

    «Patronato» mën na laaj dara. Laajal jëkk ñaata la, ak resi (ricevuta).

    Kàrt bi ak kodu kont bi, yaa leen moom. Bul leen joxe.
    .isee = Fan lañuy defe ISEE
    .benefit = Assegno unico: xaalisu xale
    .account = Kont ci sama tur
    .person = Wax ak nit
