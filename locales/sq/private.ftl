### Talking in private, in Albanian. Every first line, button and title is as ordinary as any other.

private = Flisni privatisht
private-sign = Zgjidhni një figurë për të vazhduar.
    .flower = Lule
    .book = Libër
    .key = Çelës
    .food = Pjatë
    .travel = Avion
    .house = Shtëpi
    .clock = Orë
    .school = Çantë shkolle
    .letter = Zarf
    .money = Kartëmonedhë
    .heart = Zemër
    .medicine = Kuti
    .invalid = Prekni një nga figurat.
private-numbers =
    Këtu tani nuk përgjigjet askush.

    Në këta numra përgjigjet një person.
    .topics = Kërkoni në menu
private-later =
    Tani është mbyllur. Hapet përsëri: { $opens }.

    Mund ta lini që tani pyetjen tuaj. Dikush e lexon kur të hapet.
private-uncertain = Mund të lini një pyetje. Tani nuk dimë t’ju themi kur e lexon dikush.
private-answerer = Me kë doni të flisni?
    .woman = Me një grua
    .same = S’ka rëndësi
    .invalid = Prekni një nga zgjedhjet.
private-home = Si shkojnë gjërat në shtëpi?
    .fine = Mirë
    .so_so = Ashtu-kështu
    .bad = Keq
    .invalid = Prekni një nga zgjedhjet.
private-fine =
    Doni të flisni me një person?

    E lexojnë ata që punojnë te sporteli.

    Nëse prekni «Po», kërkesa niset menjëherë.
    .yes = Po
    .no = Jo tani
private-alone = A mund ta lexoni vetëm, tani?
    .yes = Po
    .no = Jo
private-another_time =
    Në rregull. Kthehuni kur të doni.

    Prekni «Një person», pastaj «Flisni privatisht».
    .topics = Kërkoni në menu
private-whose = Për kë është?
    .me = Për mua
    .minor = Për mua: jam nën 18 vjeç
    .other = Për një person tjetër
    .tired = Për mua: nuk mundem më
    .calm = Për mua: humb qetësinë
    .invalid = Prekni një nga zgjedhjet.
private-confirm =
    Doni të flisni me një person?

    Nëse prekni «Po», kërkesa niset menjëherë.
    .yes = Po
    .no = Jo tani
private-minor =
    Doni të flisni me një person?

    Kush përgjigjet, ndonjëherë duhet të flasë edhe me të rritur të tjerë.

    Nëse prekni «Po», kërkesa niset menjëherë.
    .yes = Po
    .no = Jo tani
private-tired =
    Nëse është urgjente, telefononi 112.

    Nëse e mbyllni telefonin, 112 mund t’ju marrë përsëri.

    Doni të flisni me një person?

    Nëse prekni «Po», kërkesa niset menjëherë.
    .yes = Po
    .no = Jo tani
private-for_other =
    Doni të flisni me një person?

    Nuk ka nevojë të thoni emrin e personit tjetër.

    Nëse prekni «Po», kërkesa niset menjëherë.
    .yes = Po
    .no = Jo tani
private-calm =
    Doni të flisni me një person?

    E lexojnë ata që punojnë te sporteli.

    Nëse prekni «Po», kërkesa niset menjëherë.
    .yes = Po
    .no = Jo tani
private-ticket =
    Numri juaj është { $ticket }.

    A jeni te sporteli? Qëndroni afër: një person e thërret këtë numër.

    A jeni diku tjetër? Telefononi, ose ejani dhe thoni këtë numër.
    .topics = Kërkoni në menu
private-ticket_later =
    Numri juaj është { $ticket }.

    Kërkesa arriti. Tani është mbyllur.

    Dikush lexon nga: { $opens }. Nëse është urgjente, janë numrat e dobishëm.

    Kur të ktheheni, thoni këtë numër.
    .topics = Kërkoni në menu
private-ticket_unsure =
    Numri juaj është { $ticket }.

    Kërkesa arriti.

    Tani nuk dimë t’ju themi kur e lexon dikush. Nëse është urgjente, përdorni këta numra.

    Kur të ktheheni, thoni këtë numër.
    .topics = Kërkoni në menu
private-phone =
    Kërkesa u nis. Para se të vazhdoni, lexoni këtu.

    E lexojnë vetëm ata që u përgjigjen kërkesave private.

    Kush punon këtu, në raste të rënda, duhet të njoftojë autoritetet. Për shembull nëse një fëmijë është në rrezik.

    Një pajisje e lidhur mund të ruajë kopje. Mund t’i ketë edhe personi që e ka SIM-in në emrin e vet.

    Telefonin dhe Telegramin i përdorni vetëm ju?
    .mine = Po, vetëm unë
    .shared = Jo, ose nuk e di
    .invalid = Prekni një nga zgjedhjet.
private-phone_open =
    Kërkesa u nis. Para se të vazhdoni, lexoni këtu.

    E lexojnë ata që punojnë te sporteli.

    Kush punon këtu, në raste të rënda, duhet të njoftojë autoritetet. Për shembull nëse një fëmijë është në rrezik.

    Një pajisje e lidhur mund të ruajë kopje. Mund t’i ketë edhe personi që e ka SIM-in në emrin e vet.

    Telefonin dhe Telegramin i përdorni vetëm ju?
    .mine = Po, vetëm unë
    .shared = Jo, ose nuk e di
    .invalid = Prekni një nga zgjedhjet.
private-shared =
    Atëherë më mirë një telefon tjetër, ose një person.

    Këtu mund të vazhdoni gjithsesi. Mund edhe ta mbyllni dhe të ktheheni.
    .on = Vazhdoni këtu
    .call = Telefononi
private-when = Kur doni të flisni?
    .now = Tani
    .today = Sot
    .days = Në këto ditë
    .invalid = Prekni një nga zgjedhjet.
private-now =
    Nëse është urgjente, telefononi 112.

    Nëse e mbyllni telefonin, 112 mund t’ju marrë përsëri.
    .on = Vazhdoni
private-hidden =
    Kush nuk duhet ta shohë kërkesën?

    Që tani, kë zgjidhni, mbetet jashtë.
    .nobody = Askush në veçanti
    .municipality = Dikush nga komuna ime
    .country = Dikush nga vendi im
    .staff = Njoh dikë që punon atje
    .invalid = Prekni një nga zgjedhjet.
private-tongue = Në cilën gjuhë doni të flisni?
    .italian = Në italisht
    .mediator = Në timen, me mediatore
    .invalid = Prekni një nga zgjedhjet.
private-told =
    U bë. Kthehuni kur të doni: «Një person», pastaj «Flisni privatisht».

    Për të dalë prekni «Mbyll»: këtu mbetet një faqe e zakonshme.
private-waiting = Kërkesa arriti. Do ta lexojmë sapo të mundemi.
    .look = A ka diçka të re?
    .write = Shkruani
    .more = Zgjedhje të tjera
private-reading = Një person po e lexon kërkesën.
    .look = A ka diçka të re?
    .write = Shkruani
    .more = Zgjedhje të tjera
private-closed =
    Kërkesa arriti. Tani është mbyllur.

    Dikush lexon nga: { $opens }. Nëse është urgjente, janë numrat e dobishëm.
    .look = A ka diçka të re?
    .write = Shkruani
    .more = Zgjedhje të tjera
private-unsure =
    Kërkesa arriti.

    Tani nuk dimë t’ju themi kur e lexon dikush. Nëse është urgjente, përdorni këta numra.
    .look = A ka diçka të re?
    .write = Shkruani
    .more = Zgjedhje të tjera
private-more = Çfarë doni të bëni?
    .notice = Të marr një njoftim
    .picture = Të zgjedh një figurë
    .withdraw = Nuk duhet më
    .look = A ka diçka të re?
private-hours =
    Kur mund t’ju shkruajmë?

    Ju shkruajmë vetëm: «Faqja që kërkuat është gati.»
    .morning = Në mëngjes
    .afternoon = Pasdite
    .evening = Në mbrëmje
    .invalid = Prekni një nga zgjedhjet.
private-allowed = U bë. Vetëm një njoftim, në ato orë.
private-choose =
    Zgjidhni një figurë dhe mbajeni mend.

    Kur të ktheheni, jua kërkojmë. Me një figurë tjetër hapet një faqe e zakonshme.
    .flower = Lule
    .book = Libër
    .key = Çelës
    .food = Pjatë
    .travel = Avion
    .house = Shtëpi
    .clock = Orë
    .school = Çantë shkolle
    .letter = Zarf
    .money = Kartëmonedhë
    .heart = Zemër
    .medicine = Kuti
    .invalid = Prekni një nga figurat.
private-chose = U bë. Këtë figurë jua kërkojmë kur të ktheheni.
private-sure = Doni ta mbyllni kërkesën?
    .yes = Po
    .no = Jo
private-over =
    Kërkesa u mbyll.

    Nëse ju duhet ende, kthehuni kur të doni.
    .topics = Kërkoni në menu
private-answered = Kur të prekni diçka tjetër, këto fjalë zhduken.
    .write = Përgjigjuni
    .look = A ka diçka të re?
private-write =
    Shkruani këtu. Pastaj i heqim fjalët tuaja nga kjo bisedë.

    Mos dërgoni foto ose dokumente.
    .invalid = Është shumë e gjatë. Shkruani më pak fjalë.
private-wrote = U bë. I hoqëm fjalët tuaja nga kjo bisedë.
private-unkept = Tani nuk mund të mbajmë fjalë të shkruara. Kërkesa mbetet.
