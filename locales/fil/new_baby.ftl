### A child was born: the declaration first, then what follows from it.

new_baby = May bagong silang
new_baby-start =
    Maligayang pagdating sa baby!

    Ang una ay irehistro ang kapanganakan. Saka na ang iba.
    .declare = Irehistro ang baby: saan
    .tax_code = Ang codice fiscale
    .doctor = Pumili ng pediatrician
    .permit = Permesso ng bata
    .money = Pera para sa mga anak
    .unsure = Hindi pa ako sigurado
    .without_permit = Walang permesso
    .not_asked = Ano ang hindi kailangan
new_baby-card =
    Puwedeng irehistro ang kapanganakan sa ospital, sa loob ng 3 araw.

    O sa Comune, sa loob ng 10 araw. «Stato civile» ang tawag sa opisina.
    .papers = Ano ang dadalhin
    .who = Sino ang pupunta
    .without_permit = Walang permesso
    .next = Ano ang susunod?
    .elsewhere = Ibang Comune
new_baby-nothing =
    Sa ospital, may 3 araw kayo. Sa Comune, may 10 araw.

    Sa Comune, hanapin ang opisinang «Stato civile». Hindi pa verified ang address.
    .papers = Ano ang dadalhin
    .who = Sino ang pupunta
    .without_permit = Walang permesso
    .next = Ano ang susunod?
    .elsewhere = Ibang Comune
    .person = Makipag-usap sa tao
new_baby-papers =
    Dalhin ang papel ng ospital: «attestazione di nascita».

    Magdala ng isang dokumento ninyo, puwede ang passport.

    May kulang? Itanong sa ospital o sa Comune kung paano.
    .go = Saan pupunta
    .who = Sino ang pupunta
    .without_permit = Walang permesso
new_baby-who =
    Kasal kayo? Sapat na ang isang magulang.

    Hindi kasal? Pumunta kayong dalawa: para kayong dalawa ang kilalaning magulang.

    Mag-isa lang kayo? Puwede kayong pumunta at kilalanin ang bata.
    .go = Saan pupunta
    .papers = Ano ang dadalhin
    .unsure = Hindi pa ako sigurado
new_baby-tax_code =
    Pagkatapos, ibibigay ng Comune ang «codice fiscale» ng bata.

    May residenza kayo? Darating sa bahay ang health card (tessera sanitaria).

    Sa codice fiscale, makakapili na ng pediatrician (pediatra).
    .doctor = Pumili ng pediatrician
    .go = Irehistro ang baby: saan
    .steps = Iba pang hakbang
new_baby-permit =
    May permesso ang mga magulang? Dapat mayroon din ang bata.

    Hinihingi ito sa Questura. Ipapaliwanag ng patronato kung ano ang dadalhin.
    .helper = Permesso at patronato
    .without_permit = Walang permesso
    .steps = Iba pang hakbang
new_baby-unsure =
    Marami ang nag-aalinlangan at napapagod. Puwede ninyong sabihin nang walang hiya.

    Nasa ospital pa ba kayo? Kausapin ang komadrona (ostetrica) o ang social worker (assistente sociale).

    Pinapayagan din ng batas na hindi ibigay ang sariling pangalan. Pakikinggan pa rin kayo ng nag-aalaga sa inyo.
    .consultorio = Consultorio: makipag-usap
    .person = Makipag-usap sa tao
    .steps = Iba pang hakbang
new_baby-without_permit =
    Inirerehistro ang kapanganakan kahit walang permesso.

    Puwedeng magkaroon ng pediatrician (pediatra) ang bata.

    Puwedeng humingi ng permesso ang ina sa unang anim na buwan. Kausapin muna ang patronato.
    .go = Irehistro ang baby: saan
    .doctor = Pumili ng pediatrician
    .not_asked = Ano ang hindi kailangan
    .person = Makipag-usap sa tao
new_baby-not_asked =
    Hindi kailangan ang permesso para irehistro ang kapanganakan.

    Hindi naiintindihan ang papel? Magtanong bago pumirma.

    Puwedeng humingi ng mediator (mediatore). Huwag gawing tagasalin ang malalaking anak.
    .go = Irehistro ang baby: saan
    .steps = Iba pang hakbang
    .person = Makipag-usap sa tao
