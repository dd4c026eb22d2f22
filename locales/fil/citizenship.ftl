### Citizenship of children born in Italy.

citizenship = Citizenship ng mga anak
citizenship-age =
    Hindi awtomatikong Italian ang ipinanganak dito.

    May paraan pagdating ng 18 taon.

    Ilang taon na ang anak ninyo, o kayo mismo?
    .minor = Wala pang 18 taon
    .eighteen = 18 taon
    .older = 19 na taon pataas
    .parent = Magiging Italian ang magulang
    .born_abroad = Hindi ipinanganak sa Italy
    .unsaid = Ayaw kong sabihin
citizenship-eighteen =
    Puwedeng maging Italian ang ipinanganak dito at laging dito nakatira.

    Siya mismo ang magsasabi nito sa Comune, bago mag-19 na taon. Huwag maghintay.
citizenship-older =
    Dapat nagpadala ng sulat ang Comune bago mag-18 taon.

    Hindi ba dumating? Puwedeng humiling kahit lampas na ng 19 na taon.
citizenship-parent =
    Magiging Italian ang magulang? Pati ang menor de edad na anak na kasama niya sa bahay.

    Sabihin ito sa Comune sa araw ng panunumpa.

    Sa ibang bansa ba ipinanganak ang anak? Nagbago ang mga tuntunin: magtanong.
citizenship-card =
    Ang opisina ay ang «Stato civile» ng Comune ninyo.
    .papers = Ano ang dadalhin
    .gaps = Kung may panahong kulang
    .without_permit = Walang permesso
    .not_asked = Ano ang hindi kailangan
    .elsewhere = Ibang Comune
citizenship-nothing =
    Pumunta sa Comune at hanapin ang «Stato civile».

    Hindi pa verified ang address. Kaya hindi namin isinusulat dito.
    .papers = Ano ang dadalhin
    .gaps = Kung may panahong kulang
    .without_permit = Walang permesso
    .not_asked = Ano ang hindi kailangan
    .elsewhere = Ibang Comune
    .person = Makipag-usap sa tao
citizenship-minor =
    Puwede na kayong maghanda ngayon.

    Panatilihing tuloy-tuloy ang residenza. Laging i-renew ang permesso.

    Itago ang mga report card, papel ng bakuna at papel ng pediatrician.

    Bago mag-18 taon, magpapadala ng sulat ang Comune.
    .parent = Magiging Italian ang magulang
    .gaps = Kung may panahong kulang
    .residence = Tirahan (residenza)
    .go = Saan pupunta
citizenship-born_abroad =
    May ibang paraan para sa ipinanganak sa ibang bansa.

    Iba-iba ito sa bawat tao. Titingnan ito ng patronato kasama ninyo.
    .parent = Magiging Italian ang magulang
    .not_asked = Ano ang hindi kailangan
    .person = Makipag-usap sa tao
citizenship-papers =
    Dalhin ang passport at ang ID (carta d’identità).

    Dalhin ang mga permesso ng mga nakaraang taon, kung mayroon.

    Ang Comune mismo ang maghahanap ng birth certificate.

    May babayaran. Itanong muna kung magkano.
    .go = Saan pupunta
    .gaps = Kung may panahong kulang
    .not_asked = Ano ang hindi kailangan
citizenship-gaps =
    May panahon bang walang residenza o permesso?

    Hindi kasalanan ng anak ang mali ng magulang at ng mga opisina.

    Dalhin ang mga report card, papel ng bakuna, papel ng doktor. Patunay ang mga ito na nandito siya.
    .go = Saan pupunta
    .papers = Ano ang dadalhin
    .person = Makipag-usap sa tao
citizenship-without_permit =
    Pag 18 taon na, kailangan ng permesso, o ng application para rito.

    Wala? Humingi agad ng tulong sa patronato.

    Patunay rin ang mga taon sa school.
    .go = Saan pupunta
    .permit = Ang permesso
    .person = Makipag-usap sa tao
citizenship-not_asked =
    Hindi kailangan ang kita ng magulang. Hindi kailangan ang exam sa Italian.

    Hindi hinihingi ng Italy na iwan ang dating citizenship. Ang bansa ninyo, baka oo: magtanong sa konsulado.
    .go = Saan pupunta
    .papers = Ano ang dadalhin
    .person = Makipag-usap sa tao
