### Renewing the residence permit (permesso di soggiorno).

permit = Yeesal sojorno bi
permit-kind =
    Ban sojorno nga am (permesso)?

    Danu koy laaj ngir wax la rekk fan nga wara dem.
    .work = Liggéey walla njàng
    .family = Njaboot
    .long_term = «Carta di soggiorno»
    .asylum = Asile (asilo)
    .protection = Beneen kaaraange
    .care = Paj (cure mediche)
    .lapsed = Jeex na, walla ñàkk liggéey
    .waiting = Am naa resi bi ba noppi
    .unsaid = Bëgguma ko wax
permit-post =
    Jëlal «kit giallo» bi ci post bi.

    «Patronato» mën na ko bind ak yow, doo fay dara.

    Nga jox ko ci post bu am «Sportello Amico».
    .papers = Li nga wara yóbbu
    .helper = Ku ma mëna dimbali
    .receipt = Ginnaaw loolu?
    .not_asked = Moytul ci wàllu xaalis
permit-post_nothing =
    Jëlal «kit giallo» bi ci post bi. Nga jox ko ci «Sportello Amico».

    Adrees yi wóoraguñu. Moo tax bindunu leen fi.
    .papers = Li nga wara yóbbu
    .helper = Ku ma mëna dimbali
    .receipt = Ginnaaw loolu?
    .not_asked = Moytul ci wàllu xaalis
    .person = Wax ak nit
permit-questura =
    Sojorno bii, ci Questura bi ci Bergamo ngay dem.

    Wutal «Ufficio Immigrazione». War nga am randewu: «patronato» mën na ko laaj.
    .papers = Li nga wara yóbbu
    .helper = Ku ma mëna dimbali
    .receipt = Ginnaaw loolu?
    .not_asked = Moytul ci wàllu xaalis
permit-questura_nothing =
    Sojorno bii, ci Questura bi ci Bergamo ngay dem. Wutal «Ufficio Immigrazione».

    Waxtu yi wóoraguñu. Moo tax bindunu leen fi.
    .papers = Li nga wara yóbbu
    .helper = Ku ma mëna dimbali
    .receipt = Ginnaaw loolu?
    .not_asked = Moytul ci wàllu xaalis
    .person = Wax ak nit
permit-help =
    «Patronato» dina xool kayit yi ak yow.

    Ndimbal ci démànd bi, doo ko fay.
    .papers = Li nga wara yóbbu
    .late = Su jeexee ba noppi
    .not_asked = Moytul ci wàllu xaalis
    .kinds = Tànn xeetu sojorno bi
permit-help_nothing =
    «Patronato» dina xool kayit yi ak yow, doo fay dara.

    Amagul bu wóor bu la jege. Laajal ci meeri bi (Comune).
    .papers = Li nga wara yóbbu
    .late = Su jeexee ba noppi
    .not_asked = Moytul ci wàllu xaalis
    .person = Wax ak nit
    .kinds = Tànn xeetu sojorno bi
permit-papers =
    Waajalal kayit yii.

    Paaspoor bi ak sojorno bi, ak seen fotokopi. «Codice fiscale». Kayit yu wone lu tax, ci misaal kontraa bi.

    Am na tembar ak bollettini yu ñuy fay. Laajal jëkk ñaata la.
    .kinds = Tànn xeetu sojorno bi
    .helper = Ku ma mëna dimbali
    .receipt = Ginnaaw loolu?
permit-questura_papers =
    Waajalal paaspoor bi ak sojorno bi, ak seen fotokopi.

    Waajalal itam kayit yu wone lu tax.

    List bi dafay soppeeku ci sojorno bu nekk. Laaj ko ci Questura walla ci «patronato».
    .go = Fan nga wara dem
    .helper = Ku ma mëna dimbali
    .receipt = Ginnaaw loolu?
permit-receipt =
    Ginnaaw démànd bi, dinga am resi (ricevuta). Denc ko ak paaspoor bi.

    Ginnaaw loolu, demal ci Questura ngir foto ak baaraamu loxo.

    Teel nga laaj yeesal gi? Ak resi bi mën nga liggéey, mën nga faju.
    .kinds = Tànn xeetu sojorno bi
    .helper = Ku ma mëna dimbali
    .not_asked = Moytul ci wàllu xaalis
permit-late =
    Gaawal laaj ndimbal, balaa ngay yónnee démànd bi.

    Yóbbul sojorno bi ak paaspoor bi. Yóbbul leetar yi nga jot.

    Dañu lay faj, donte amuloo sojorno.
    .helper = Ku ma mëna dimbali
    .doctor = Doktoor ak paj
    .person = Wax ak nit
permit-not_asked =
    «Kit» bi ci post bi, doo ko fay. Bul ko jënd ci kenn.

    «Patronato» mooy bind démànd bi, doo fay dara.

    Soo fayee dara, laajal saa su nekk resi (ricevuta).
    .kinds = Tànn xeetu sojorno bi
    .helper = Ku ma mëna dimbali
    .person = Wax ak nit
