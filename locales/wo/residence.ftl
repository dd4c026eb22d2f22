### Registering where one lives (residenza).

residence = «Residenza»: fi nga dëkk
residence-home =
    «Residenza» dafay wax Comune bi fi nga dëkk.

    Fan nga dëkk léegi?
    .own = Am naa kontraa walla sama kër
    .hosted = Am na ku ma dalal
    .nowhere = Amuma kër gu sax
    .refused = Comune bi dafa lànk
    .unsaid = Bëgguma ko wax
residence-own = Yóbbul kontraa bi, walla beneen kayitu kër gi.
residence-hosted =
    Ki la dalal dina siñe kayit. Yóbbul itam kayitu dantiteem.

    Laajal meeri bi (Comune) ban kayit moo soxla.
residence-nowhere =
    Mën nga laaj «residenza», donte amuloo kër.

    Waxal ne yaa ngi «senza fissa dimora». Waxal fan ngay yendoo ak ñi la xam.
residence-card =
    Ci «Anagrafe» bu meeri bi (Comune) nga koy laaje.

    Soxla nga ko ngir doktoor bi. Soxla nga ko ngir kàrt dantite bi.
    .papers = Li nga wara yóbbu
    .then = Ginnaaw loolu? Kuy ñëw kër gi
    .without_permit = Ku amul sojorno
    .not_asked = Li nga soxlawul
    .elsewhere = Beneen Comune
residence-nothing =
    Demal ci meeri bi (Comune), nga laaj «Anagrafe».

    Adrees bi wóoragul. Moo tax bindunu ko fi.
    .papers = Li nga wara yóbbu
    .then = Ginnaaw loolu? Kuy ñëw kër gi
    .without_permit = Ku amul sojorno
    .not_asked = Li nga soxlawul
    .elsewhere = Beneen Comune
    .person = Wax ak nit
residence-papers =
    Yóbbul kayit yii, soo leen amee.

    Paaspoor bi. Sojorno bi, walla resi bi. Kayitu kër gi.

    Yàgguloo fi te njaboot moo la indi? Yóbbul visa bi ak «nulla osta» bi.

    Am na lu manke? Demal noonu rekk, nga laaj.
    .go = Fan nga wara dem
    .then = Ginnaaw loolu?
    .not_asked = Li nga soxlawul
residence-then =
    Ab «vigile» dina ñëw ci kër gi. Dafay xool rekk ndax fa nga dëkk.

    Bindal sa tur ci sonnette bi. Waxal Comune bi waxtu yi nga fay nekk.

    Boo yeesalee sojorno bi, dellul ci «Anagrafe».
    .refused = Comune bi dafa lànk
    .go = Fan nga wara dem
    .papers = Li nga wara yóbbu
residence-refused =
    Laajal «no» bi ci kayit. «No» bu ñu wax rekk doyul.

    Mën nga tontu, nga leeral.

    Mën nga def «ricorso» ci «Prefetto» bi. Am nga 30 fan. Gaawal laaj ndimbal.
    .go = Fan nga wara dem
    .not_asked = Li nga soxlawul
    .person = Wax ak nit
residence-without_permit =
    Am nga resi bu sojorno bi (ricevuta)? Kon mën nga laaj «residenza».

    Soo amul sojorno, amuloo resi, li ci ëpp, mënoo ko am.

    Paj mi, am nga ko noonu. Lekoolu xale yi itam.
    .doctor = Doktoor ak paj
    .permit = Sojorno bi
    .go = Fan nga wara dem
    .person = Wax ak nit
residence-not_asked =
    Soo fi dëkkee dëgg, «residenza» sa àq la.

    Kenn du ko jënd. Bul jox xaalis ku la ko jaay.

    Kàrt dantite bi, soxlawoo ko jëkk. Paaspoor bi doy na.
    .go = Fan nga wara dem
    .papers = Li nga wara yóbbu
    .person = Wax ak nit
