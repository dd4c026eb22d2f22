### No SPID: the electronic identity card, help, and nobody else's phone.

spid = SPID ak CIE: dantite
spid-have =
    SPID ak CIE, caabi lañu ngir servis yi ci internet.

    Benn doy na. CIE mooy kàrt dantite elektronik.

    Lan nga am ba noppi?
    .nothing_yet = Amuma dara: defar CIE
    .card = Am naa CIE
    .make = Bëgg naa def SPID
    .helper = Amuma telefon walla ordinatër
    .careful = Moytul: ku yor say kod
    .without_permit = Ku amul sojorno
    .unsaid = Bëgguma ko wax
spid-office =
    CIE, ci «Anagrafe» bu meeri bi (Comune) lañu koy laaje. War nga am «residenza».

    Kàrt bi dina ñëw ci kër gi, ci post.
    .papers = Li nga wara yóbbu
    .helper = Amuma telefon walla ordinatër
    .careful = Moytul say kod
    .without_permit = Ku amul sojorno
    .elsewhere = Beneen Comune
spid-office_nothing =
    CIE, ci «Anagrafe» bu meeri bi (Comune) lañu koy laaje. Kàrt bi dina ñëw ci kër gi, ci post.

    Adrees bi wóoragul. Moo tax bindunu ko fi.
    .papers = Li nga wara yóbbu
    .helper = Amuma telefon walla ordinatër
    .careful = Moytul say kod
    .without_permit = Ku amul sojorno
    .elsewhere = Beneen Comune
    .person = Wax ak nit
spid-papers =
    Yow ci sa bopp yaay dem. Yóbbul kayit yii.

    Paaspoor bi walla kàrt bu yàgg bi. Sojorno bi, walla resi bi. Foto. Kàrtu wérgu-yaram (tessera sanitaria).

    Am na lu ñuy fay. Laajal jëkk ñaata la.
    .go = Fan nga wara dem
    .card = Ginnaaw loolu? Jëfandikoo CIE
    .careful = Moytul say kod
spid-with_card =
    Ak CIE ak PIN bi, mën nga dugg ci servis yi.

    Genn-wàllu PIN baa ngi ci resi bu Comune bi. Geneen wàll gi ci anwelobu kàrt bi.

    Ñàkk nga PIN bi? Laajaat ko ci meeri bi.
    .lost = Ñàkk naa PIN: fan laay dem
    .helper = Amuma telefon walla ordinatër
    .careful = Moytul say kod
spid-make =
    Ngir SPID, soxla nga sa e-mail ak sa telefon.

    Soxla nga kàrtu wérgu-yaram (tessera sanitaria) ak kayitu dantite.

    Mën nga dem ci post. Laajal jëkk ban kayit lañu bëgg.

    Ak CIE gëna yomb.
    .nothing_yet = Defar CIE
    .helper = Amuma telefon walla ordinatër
    .careful = Moytul say kod
spid-helper =
    Démànd yu bari, mën nga leen def te amuloo SPID.

    «Patronato» mën na la defal démànd bi. CAF mooy def ISEE.

    Yóbbul say kayit. Yaay siñe, li leer ci yow rekk.
    .isee = ISEE ak xaalisu xale yi
    .permit = Sojorno bi
    .careful = Moytul say kod
    .person = Wax ak nit
spid-careful =
    Kod yi ni caabi kër gi lañu mel.

    Defal SPID ci sa telefon rekk. Bul ko def mukk ci telefonu keneen.

    Bul wax kod yi kenn. Amul buro bu leen di laaj ci mesaas.

    Am na ku leen yor? Laajal ndimbal ngir soppi leen.
    .helper = Ku ma mëna dimbali
    .again = Defaraat kayit, telefon, SPID
    .person = Wax ak nit
spid-without_permit =
    Ngir CIE, soxla nga «residenza». Li ci ëpp, soxla nga sojorno bi walla resi bi.

    Soo amul SPID, demal yow ci sa bopp ci buro yi. Walla nga dem ci «patronato».
    .helper = Ku ma mëna dimbali
    .doctor = Doktoor ak paj
    .person = Wax ak nit
