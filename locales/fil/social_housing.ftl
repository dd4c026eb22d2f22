### The public or social home.

social_housing = Ang social housing
social_housing-stage =
    May mga bahay ng gobyerno, at mga bahay na pansamantala.

    Ano po ang kailangan ninyo?
    .ask = Humingi ng bahay
    .agreement = Pumirma ng kasunduan
    .rules = Mga tuntunin ng bahay
    .bills = Upa at mga bill
    .faults = May sira
    .ending = Malapit nang matapos
    .own = Sariling upa
    .unsaid = Ayaw kong sabihin
social_housing-card =
    Makakahingi lang ng pabahay ng gobyerno (casa popolare) kapag may bando.

    Sa internet ginagawa ang application.

    Itanong sa Comune kung sino ang tutulong.
    .papers = Ano ang dadalhin
    .short = Pansamantalang bahay
    .without_permit = Walang permesso
    .careful = Mag-ingat sa pera
    .stages = Iba pa tungkol sa bahay
    .elsewhere = Ibang Comune
social_housing-nothing =
    Makakahingi lang ng pabahay ng gobyerno (casa popolare) kapag may «bando».

    Itanong sa Comune: kailan ito bubukas? Sino ang tutulong?

    Wala pa kaming verified na opisina malapit dito.
    .papers = Ano ang dadalhin
    .short = Pansamantalang bahay
    .without_permit = Walang permesso
    .careful = Mag-ingat sa pera
    .stages = Iba pa tungkol sa bahay
    .elsewhere = Ibang Comune
    .person = Makipag-usap sa tao
social_housing-papers =
    Ihanda ang mga papel na ito bago ang bando.

    SPID, o CIE na may PIN. ISEE. Codice fiscale ng lahat.

    Dokumento at permesso. Isang selyo (marca da bollo).

    Kung mayroon: papel ng eviction (sfratto), kapansanan, paghihiwalay.
    .go = Saan pupunta
    .isee = Kumuha ng ISEE
    .spid = Wala akong SPID o CIE
    .careful = Mag-ingat sa pera
social_housing-short =
    May mga pansamantalang bahay, halimbawa pagkatapos ng eviction (sfratto).

    Hinihingi ito sa social worker (assistente sociale) ng Comune.

    May nakasulat na kasunduan. May bahaging babayaran.
    .losing_home = Mawawalan ako ng bahay
    .agreement = Pumirma ng kasunduan
    .person = Makipag-usap sa tao
social_housing-agreement =
    Bago pumirma, humingi ng mediator (mediatore).

    Itanong ang tatlong bagay: gaano katagal, magkano, sino ang puwede kong kasama.

    Ano ang gagawin ko? Ano ang gagawin nila?

    Humingi ng kopya ng lahat.
    .rules = Mga tuntunin ng bahay
    .bills = Upa at mga bill
    .stages = Iba pa tungkol sa bahay
    .person = Makipag-usap sa tao
social_housing-rules =
    May tuntunin (regolamento) ang bawat bahay. Humingi ng naiintindihan ninyo.

    May patutuluyin? Magpaalam muna.

    May ipapanganak, o matagal na aalis? Sabihin agad.
    .faults = May sira
    .bills = Upa at mga bill
    .stages = Iba pa tungkol sa bahay
    .person = Makipag-usap sa tao
social_housing-bills =
    Sa bahay ng gobyerno, ayon sa kita ang upa.

    Bumaba ang kita? Hilinging bumaba ang upa.

    Hindi makabayad? Magsabi agad, bago lumaki ang utang.

    Itago ang lahat ng resibo (ricevuta).
    .debts = Mga utang at bill
    .isee = Kumuha ng ISEE
    .stages = Iba pa tungkol sa bahay
    .person = Makipag-usap sa tao
social_housing-faults =
    Sumulat agad sa namamahala ng bahay. Magpadala ng litrato.

    Kayo sa maliliit na sira. Ang malalaki, tulad ng boiler (caldaia), hindi.

    May amoy gas? Lumabas at tumawag sa 112.
    .numbers = Mga importanteng numero
    .rules = Mga tuntunin ng bahay
    .stages = Iba pa tungkol sa bahay
    .person = Makipag-usap sa tao
social_housing-ending =
    Tingnan ang petsang nakasulat sa kasunduan.

    Kausapin ang social worker (assistente sociale) ilang buwan bago iyon.

    Sa huli, sabay ninyong titingnan ang bahay. Kumuha ng litrato.

    Humingi ng papel na may pirma, at ng deposito (cauzione).
    .own = Sariling upa
    .losing_home = Mawawalan ako ng bahay
    .residence = Tirahan (residenza)
    .person = Makipag-usap sa tao
social_housing-own =
    Gusto ng sariling upa? Humingi ng kontratang nakasulat at rehistrado.

    Kailangan ito para sa ISEE at residenza.

    Ang deposito (cauzione) ay hanggang tatlong buwang upa lang.

    Laging magbayad nang may resibo (ricevuta).
    .careful = Mag-ingat sa pera
    .residence = Tirahan (residenza)
    .person = Makipag-usap sa tao
social_housing-without_permit =
    Para sa pabahay ng gobyerno (casa popolare), kailangan ng pangmatagalang permesso.

    Puwede rin ang permesso na dalawang taon, kung may trabaho. Itanong ang sa inyo.

    Kung walang permesso, wala nitong pabahay ng gobyerno. May mga anak? Kausapin ang social worker (assistente sociale).
    .short = Pansamantalang bahay
    .own = Sariling upa
    .person = Makipag-usap sa tao
social_housing-careful =
    Selyo (bollo) lang ang binabayaran sa application.

    Walang puwedeng magbenta ng puwesto sa listahan.

    Huwag magbayad para makita ang bahay.
    .go = Saan pupunta
    .papers = Ano ang dadalhin
    .person = Makipag-usap sa tao
