### The public or social home.

social_housing = Këru nguur, kër gu yomb
social_housing-stage =
    Am na këri nguur, am na kër yu ñuy joxe ngir ab diir.

    Lan nga soxla?
    .ask = Laaj kër
    .agreement = Siñe accord bi
    .rules = Sàrti kër gi
    .bills = Affitto ak faktiir
    .faults = Am na lu yàqu
    .ending = Diir baa ngi jeex
    .own = Kër gu may luye man rekk
    .unsaid = Bëgguma ko wax
social_housing-card =
    Këru nguur (casa popolare), mën nga ko laaj su amee «bando» rekk.

    Démànd bi, ci internet lañu koy defe.

    Laajal meeri bi (Comune) ku la mëna dimbali.
    .papers = Li nga wara yóbbu
    .short = Kër ngir diir bu gàtt
    .without_permit = Ku amul sojorno
    .careful = Moytul ci wàllu xaalis
    .stages = Leneen ci wàllu kër
    .elsewhere = Beneen Comune
social_housing-nothing =
    Këru nguur (casa popolare), mën nga ko laaj su amee «bando» rekk.

    Laajal meeri bi (Comune): kañ lay ubbi? Kan moo ma mëna dimbali?

    Amagul buro bu wóor bu la jege.
    .papers = Li nga wara yóbbu
    .short = Kër ngir diir bu gàtt
    .without_permit = Ku amul sojorno
    .careful = Moytul ci wàllu xaalis
    .stages = Leneen ci wàllu kër
    .elsewhere = Beneen Comune
    .person = Wax ak nit
social_housing-papers =
    Waajalal kayit yii balaa «bando» bi.

    SPID, walla CIE ak PIN bi. ISEE. «Codice fiscale» yu ñépp.

    Kayitu dantite ak sojorno bi. Tembar (marca da bollo).

    Soo leen amee: kayiti «sfratto», laago, teqalikoo.
    .go = Fan nga wara dem
    .isee = Def ISEE bi
    .spid = Amuma SPID walla CIE
    .careful = Moytul ci wàllu xaalis
social_housing-short =
    Am na kër yu ñuy joxe ngir ab diir, ci misaal ginnaaw «sfratto».

    Ci «assistente sociale» bu meeri bi (Comune) lañu leen di laaje.

    Dees ciy bind accord. Am na lu ngay fay.
    .losing_home = Damay ñàkk sama kër
    .agreement = Siñe accord bi
    .person = Wax ak nit
social_housing-agreement =
    Balaa ngay siñe, laajal tekkikat (mediatore).

    Laajal ñetti mbir: ñaata weer la, ñaata laay fay, kan moo mëna nekk ak man.

    Lan laay def, man? Lan lañuy def, ñoom?

    Laajal fotokopi bu lépp.
    .rules = Sàrti kër gi
    .bills = Affitto ak faktiir
    .stages = Leneen ci wàllu kër
    .person = Wax ak nit
social_housing-rules =
    Kër gu nekk am na ay sàrt (regolamento). Laajal bu nga mëna dégg.

    Bëgg nga dalal nit? Laajal jëkk.

    Am na liir bu juddu, walla dangay tukki lu yàgg? Gaawal wax ko.
    .faults = Am na lu yàqu
    .bills = Affitto ak faktiir
    .stages = Leneen ci wàllu kër
    .person = Wax ak nit
social_housing-bills =
    Ci këru nguur, affitto bi dafay topp sa xaalis.

    Sa xaalis dafa wàññeeku? Laajal fay lu gëna néew.

    Mënuloo fay? Waxal léegi, balaa bor bi di yokk.

    Dencal resi yépp.
    .debts = Bor ak faktiir
    .isee = Def ISEE bi
    .stages = Leneen ci wàllu kër
    .person = Wax ak nit
social_housing-faults =
    Bindal léegi ñi yor kër gi. Yónneel foto.

    Liggéey yu ndaw yi, yaa leen moom. Yu mag yi, ni chaudière bi (caldaia), déet.

    Xeñ nga gaas? Génnal te wool 112.
    .numbers = Nimero yu am njariñ
    .rules = Sàrti kër gi
    .stages = Leneen ci wàllu kër
    .person = Wax ak nit
social_housing-ending =
    Xoolal bés bi ñu bind ci accord bi.

    Waxal ak asistant sosiaal bi (assistente sociale) ay weer balaa bés bi.

    Bu jeexee, xoolleen kër gi yeen ñépp. Defal foto yi.

    Laajal kayit bu ñu siñe, ak caution bi (cauzione).
    .own = Kër gu may luye man rekk
    .losing_home = Damay ñàkk sama kër
    .residence = «Residenza»
    .person = Wax ak nit
social_housing-own =
    Bëgg nga luye sa kër? Laajal kontraa bu ñu bind te ñu registré ko.

    Soxla nga ko ngir ISEE ak «residenza».

    Caution bi (cauzione), ñetti weeri affitto la gëna bari.

    Fayal saa su nekk ak resi (ricevuta).
    .careful = Moytul ci wàllu xaalis
    .residence = «Residenza»
    .person = Wax ak nit
social_housing-without_permit =
    Ngir këru nguur (casa popolare), soxla nga sojorno bu yàgg.

    Sojorno bu ñaari at itam baax na, ak liggéey. Laajal ndax sa bos baax na.

    Ku amul sojorno du am këru nguur. Am nga doom? Waxal ak asistant sosiaal bi (assistente sociale).
    .short = Kër ngir diir bu gàtt
    .own = Kër gu may luye man rekk
    .person = Wax ak nit
social_housing-careful =
    Ngir démànd bi, tembar bi (bollo) rekk ngay fay.

    Kenn mënu la jaay palaas ci list bi.

    Bul fay ngir gis kër.
    .go = Fan nga wara dem
    .papers = Li nga wara yóbbu
    .person = Wax ak nit
