### Talking in private. Every first line, button and title is as ordinary as any other topic's.

private = Wax ci privé
private-sign = Tànnal benn nataal ngir wéy.
    .flower = Fleur
    .book = Téere
    .key = Caabi
    .food = Asiet
    .travel = Avion
    .house = Kër
    .clock = Montar
    .school = Saakuy lekool
    .letter = Ãwëlob
    .money = Biye
    .heart = Xol
    .medicine = Boyet
    .invalid = Bësal benn ci nataal yi.
private-numbers =
    Léegi amul fi ku lay tontu.

    Ci nimero yii, nit dina tontu.
    .topics = Wut ci menu bi
private-later =
    Léegi tëj na. Dina ubbiwaat: { $opens }.

    Mën nga bàyyi sa laaj léegi ba noppi. Bu ubbiwaatee, nit dina ko jàng.
private-uncertain = Mën nga bàyyi laaj. Léegi mënunu la wax kañ la ko nit di jàng.
private-answerer = Kan nga bëgga waxal?
    .woman = Jigéen
    .same = Ku mu mëna doon
    .invalid = Bësal benn ci tontu yi.
private-home = Naka la mbir yi deme ci kër gi?
    .fine = Baax na
    .so_so = Baaxul, bonul
    .bad = Jafe na
    .invalid = Bësal benn ci tontu yi.
private-fine =
    Ndax bëgg nga wax ak nit?

    Ñi liggéey ci guichet bi ñoo koy jàng.

    Soo bësee «Waaw», laaj bi dina dem ci saa si.
    .yes = Waaw
    .no = Du léegi
private-alone = Ndax mën nga jàng léegi, yow doŋŋ?
    .yes = Waaw
    .no = Déedéet
private-another_time =
    Baax na. Dellusil saa su la neexee.

    Bësal «Wax ak nit», ginnaaw «Wax ci privé».
    .topics = Wut ci menu bi
private-whose = Ngir kan la?
    .me = Ngir man
    .minor = Ngir man: matuma 18 at
    .other = Ngir keneen
    .tired = Ngir man: mënatuma
    .calm = Ngir man: damay ñàkk sago
    .invalid = Bësal benn ci tontu yi.
private-confirm =
    Ndax bëgg nga wax ak nit?

    Soo bësee «Waaw», laaj bi dina dem ci saa si.
    .yes = Waaw
    .no = Du léegi
private-minor =
    Ndax bëgg nga wax ak nit?

    Ki lay tontu, yenn saay dafay wara wax ak yeneen mag ñi.

    Soo bësee «Waaw», laaj bi dina dem ci saa si.
    .yes = Waaw
    .no = Du léegi
private-tired =
    Su jampee, wool 112.

    Soo tëjee telefon bi, 112 mën na la woowaat.

    Ndax bëgg nga wax ak nit?

    Soo bësee «Waaw», laaj bi dina dem ci saa si.
    .yes = Waaw
    .no = Du léegi
private-for_other =
    Ndax bëgg nga wax ak nit?

    Soxlawul nga wax turu keneen ki.

    Soo bësee «Waaw», laaj bi dina dem ci saa si.
    .yes = Waaw
    .no = Du léegi
private-calm =
    Ndax bëgg nga wax ak nit?

    Ñi liggéey ci guichet bi ñoo koy jàng.

    Soo bësee «Waaw», laaj bi dina dem ci saa si.
    .yes = Waaw
    .no = Du léegi
private-ticket =
    Sa nimero mooy { $ticket }.

    Ndax yaa ngi ci guichet bi? Nekkal fi jege: nit dina woo nimero bii.

    Ndax yaa ngi feneen? Telefoneel, walla nga ñëw wax nimero bii.
    .topics = Wut ci menu bi
private-ticket_later =
    Sa nimero mooy { $ticket }.

    Laaj bi egg na. Léegi tëj na.

    Nit dina jàng, li ko dale: { $opens }. Su jampee, am na nimero yu am njariñ.

    Soo dellusee, waxal nimero bii.
    .topics = Wut ci menu bi
private-ticket_unsure =
    Sa nimero mooy { $ticket }.

    Laaj bi egg na.

    Léegi mënunu la wax kañ la ko nit di jàng. Su jampee, wool nimero yii.

    Soo dellusee, waxal nimero bii.
    .topics = Wut ci menu bi
private-phone =
    Laaj bi dem na. Balaa ngay wéy, jàngal lii.

    Ñiy tontu laaj yi ci privé, ñoom rekk a koy jàng.

    Ñi fi liggéey, su mbir mi réyee, dañu wara wax ñeneen. Misaal: su xale nekkee ci musiba.

    Beneen telefon bu ñu boole ak sa kont mën na denc kopi. Ki moom SIM bi, mën na ko def itam.

    Telefon bi ak Telegram, ndax yow rekk a leen di jëfandikoo?
    .mine = Waaw, man rekk
    .shared = Déedéet, walla xawma
    .invalid = Bësal benn ci tontu yi.
private-phone_open =
    Laaj bi dem na. Balaa ngay wéy, jàngal lii.

    Ñi liggéey ci guichet bi ñoo koy jàng.

    Ñi fi liggéey, su mbir mi réyee, dañu wara wax ñeneen. Misaal: su xale nekkee ci musiba.

    Beneen telefon bu ñu boole ak sa kont mën na denc kopi. Ki moom SIM bi, mën na ko def itam.

    Telefon bi ak Telegram, ndax yow rekk a leen di jëfandikoo?
    .mine = Waaw, man rekk
    .shared = Déedéet, walla xawma
    .invalid = Bësal benn ci tontu yi.
private-shared =
    Kon beneen telefon moo gën, walla nga gis nit.

    Mën nga wéy fii noonu rekk. Mën nga itam tëj te dellusi.
    .on = Wéy fii
    .call = Telefone
private-when = Kañ nga bëgga wax?
    .now = Léegi
    .today = Tey
    .days = Ci fan yii
    .invalid = Bësal benn ci tontu yi.
private-now =
    Su jampee, wool 112.

    Soo tëjee telefon bi, 112 mën na la woowaat.
    .on = Wéy
private-hidden =
    Kan warula gis laaj bi?

    Li ko dale léegi, ki nga tànn du ko gis.
    .nobody = Amul kenn ku ma wax
    .municipality = Ku bokk ci sama Comune
    .country = Ku bokk ci sama réew
    .staff = Xam naa ku fa liggéey
    .invalid = Bësal benn ci tontu yi.
private-tongue = Ci ban làkk nga bëgga wax?
    .italian = Ci italien
    .mediator = Sama làkk, ak mediatrice
    .invalid = Bësal benn ci tontu yi.
private-told =
    Jeex na. Dellusil saa su la neexee: «Wax ak nit», ginnaaw «Wax ci privé».

    Ngir génn, bësal «Tëj»: xët wu mel ni yeneen yi mooy des fii.
private-waiting = Laaj bi egg na. Dinanu ko jàng bu gaawee.
    .look = Ndax am na lu bees?
    .write = Bind
    .more = Yeneen tànneef
private-reading = Am na nit kuy jàng laaj bi.
    .look = Ndax am na lu bees?
    .write = Bind
    .more = Yeneen tànneef
private-closed =
    Laaj bi egg na. Léegi tëj na.

    Nit dina jàng, li ko dale: { $opens }. Su jampee, am na nimero yu am njariñ.
    .look = Ndax am na lu bees?
    .write = Bind
    .more = Yeneen tànneef
private-unsure =
    Laaj bi egg na.

    Léegi mënunu la wax kañ la ko nit di jàng. Su jampee, wool nimero yii.
    .look = Ndax am na lu bees?
    .write = Bind
    .more = Yeneen tànneef
private-more = Lan nga bëgga def?
    .notice = Jot benn mesaas
    .picture = Tànn benn nataal
    .withdraw = Soxlatuma ko
    .look = Ndax am na lu bees?
private-hours =
    Kañ lanu la mëna bind?

    Lii rekk lanuy bind: «Xët wi nga laajoon pare na.»
    .morning = Ci suba
    .afternoon = Ci ngoon
    .evening = Ci guddi
    .invalid = Bësal benn ci tontu yi.
private-allowed = Jeex na. Benn mesaas rekk, ci waxtu yooyu.
private-choose =
    Tànnal benn nataal te bul ko fàtte.

    Soo dellusee, dinanu la ko laaj. Su dee beneen nataal, xët wu mel ni yeneen yi mooy ubbiku.
    .flower = Fleur
    .book = Téere
    .key = Caabi
    .food = Asiet
    .travel = Avion
    .house = Kër
    .clock = Montar
    .school = Saakuy lekool
    .letter = Ãwëlob
    .money = Biye
    .heart = Xol
    .medicine = Boyet
    .invalid = Bësal benn ci nataal yi.
private-chose = Jeex na. Soo dellusee, dinanu la laaj nataal bii.
private-sure = Ndax bëgg nga tëj laaj bi?
    .yes = Waaw
    .no = Déedéet
private-over =
    Laaj bi tëj na.

    Soo ko soxlaatee, dellusil saa su la neexee.
    .topics = Wut ci menu bi
private-answered = Soo bësee leneen, baat yii dañuy dem.
    .write = Tontu
    .look = Ndax am na lu bees?
private-write =
    Bindal fii. Ginnaaw loolu, dinanu dindi say baat ci chat bi.

    Bul yónnee foto walla kayit.
    .invalid = Dafa gudd lool. Bindal lu gëna gàtt.
private-wrote = Jeex na. Dindi nanu say baat ci chat bi.
private-unkept = Léegi mënunu denc mbind. Laaj bi moom, mu ngi fi.
