### Expecting a child: with or without papers, alone or not, to go on or not.

pregnancy = Pagbubuntis
pregnancy-start =
    Inaalagaan ng consultorio (health center) ang pagbubuntis.

    Puwedeng pumunta nang mag-isa, kahit walang dokumento.

    Pumunta nang maaga: para may panahong umunawa at pumili.
    .go = Saan pupunta
    .papers = Ano ang dadalhin
    .without_permit = Walang permesso
    .stay = Permesso habang buntis
    .unsure = Hindi pa ako sigurado
    .birth = Panganganak
    .not_asked = Ano ang hindi kailangan
    .ill = Masama ang pakiramdam ko
pregnancy-card =
    Inaalagaan ng consultorio ang pagbubuntis mula sa simula.

    Nandoon ang komadrona (ostetrica) at ang doktor ng babae. Tumawag muna, kung kaya.
    .papers = Ano ang dadalhin
    .without_permit = Walang permesso
    .not_asked = Ano ang hindi kailangan
    .steps = Iba pang tanong
    .elsewhere = Ibang Comune
pregnancy-nothing =
    May mga consultorio ng ASST sa lugar na ito. Hindi pa verified ang address.

    Itanong sa doktor o sa Comune kung nasaan ang consultorio.

    Masama ang pakiramdam? Pumunta sa emergency room (pronto soccorso): ginagamot ang lahat.
    .papers = Ano ang dadalhin
    .without_permit = Walang permesso
    .not_asked = Ano ang hindi kailangan
    .steps = Iba pang tanong
    .elsewhere = Ibang Comune
    .person = Makipag-usap sa tao
pregnancy-papers =
    Dalhin kung ano ang mayroon: ang test, mga resulta, health card (tessera sanitaria).

    Tandaan ang araw ng huling regla.

    Wala kayong kahit ano? Pumunta pa rin.
    .go = Saan pupunta
    .without_permit = Walang permesso
    .not_asked = Ano ang hindi kailangan
pregnancy-without_permit =
    Kung buntis, aalagaan kayo kahit walang permesso.

    Hingin ang STP card (tessera STP), sa ASST o sa ospital. Para ito sa check-up at mga test.

    Hindi kayo puwedeng isumbong ng gumagamot sa inyo dahil lang wala kayong permesso.
    .go = Saan pupunta
    .stay = Permesso habang buntis
    .not_asked = Ano ang hindi kailangan
    .person = Makipag-usap sa tao
pregnancy-stay =
    Habang buntis, karaniwang hindi kayo puwedeng paalisin sa Italy. Ganoon din sa anim na buwan pagkatapos manganak.

    Puwedeng humingi ng permesso sa Questura. Kailangan ng sertipiko ng doktor.

    Kausapin muna ang patronato o abogado (avvocato).
    .go = Saan kukuha ng sertipiko
    .helper = Permesso at patronato
    .person = Makipag-usap sa tao
    .steps = Iba pang tanong
pregnancy-unsure =
    Sa inyo ang desisyon. Walang puwedeng pumilit sa inyo.

    Sa consultorio, pakikinggan kayo at ipapaliwanag ang bawat paraan.

    Kung ayaw ituloy, ibinibigay ng batas ang unang 90 araw. Pumunta nang maaga.
    .go = Saan pupunta
    .minor = Wala pa akong 18 taon
    .birth = Panganganak
    .not_asked = Ano ang hindi kailangan
    .person = Makipag-usap sa tao
pregnancy-minor =
    Puwedeng pumunta sa consultorio kahit wala pang 18 taon.

    Kung ayaw ituloy, karaniwang kailangan ang pahintulot ng mga magulang.

    Hindi masabi sa kanila? Puwedeng magtanong ang consultorio sa judge. Tulong ito.
    .go = Saan pupunta
    .not_asked = Ano ang hindi kailangan
    .person = Makipag-usap sa tao
pregnancy-birth =
    Sa panganganak, pumunta sa ospital. Aalagaan kayo, may permesso man o wala.

    Piliin muna ang ospital kasama ang komadrona (ostetrica), kung kaya.

    Puwede ring hilinging huwag ibigay ang pangalan ninyo.
    .unnamed = Hindi ibibigay ang pangalan
    .new_baby = Pagkatapos manganak
    .ill = Masama ang pakiramdam ko
    .steps = Iba pang tanong
pregnancy-unnamed =
    Sa ospital, puwede ninyong sabihin: «Non voglio essere nominata».

    Ibig sabihin: “Ayaw kong isulat ang pangalan ko”.

    Ayon sa batas, hindi nila isusulat ang pangalan ninyo sa papel ng kapanganakan.

    Aalagaan kayo tulad ng lahat. Magkakaroon ng pamilya ang bata.
    .go = Pag-usapan muna: saan
    .birth = Panganganak
    .person = Makipag-usap sa tao
pregnancy-not_asked =
    Hindi kailangan ang sulat ng doktor (ricetta).

    Hindi kailangan ang pahintulot ng asawa o kamag-anak. Puwedeng pumunta nang mag-isa.

    Puwedeng humingi ng babaeng mediator (mediatrice). Huwag gawing tagasalin ang mga anak.
    .go = Saan pupunta
    .papers = Ano ang dadalhin
    .person = Makipag-usap sa tao
