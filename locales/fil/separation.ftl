### Parents who part. Titles, buttons and first lines name neither the matter nor the fear.

separation = Magulang at mga anak
separation-home = Kumusta po sa bahay?
    .well = Mabuti
    .so_so = So-so lang
    .badly = Hindi mabuti
    .unsaid = Ayaw kong sabihin
separation-calm =
    Salamat po. Dahan-dahan lang dito, at kayo ang magpapasya.

    Puwede muna kayong makipag-usap sa isang tao.

    Kailangan ng tulong agad? Tumawag sa 112. Kung ibababa ninyo, baka tumawag sila ulit.
    .person = Makipag-usap sa tao
    .numbers = Mga importanteng numero
    .read = Basahin ang impormasyon
separation-card =
    Ipapaliwanag ng abogado (avvocato) ang mga tuntunin para sa magulang at mga anak.

    Magkahiwalay ba kayo ng bahay? Kailangan ng nakasulat na tuntunin.

    Maliit ang kita? Puwedeng gobyerno ang magbayad sa abogado: «patrocinio a spese dello Stato».
    .agree = Magkasundo
    .children = Ang mga anak
    .permit = Ang permesso
    .papers = Ano ang dadalhin
    .not_asked = Ano ang hindi kailangan
    .elsewhere = Ibang Comune
separation-nothing =
    Ipapaliwanag ng abogado (avvocato) ang mga tuntunin para sa magulang at mga anak. Magkahiwalay ba kayo ng bahay? Kailangan ng nakasulat na tuntunin.

    Maliit ang kita? Puwedeng gobyerno ang magbayad sa abogado: «patrocinio a spese dello Stato».

    Wala pa kaming verified na opisina malapit dito. Hinihingi ito sa «Ordine degli avvocati».
    .agree = Magkasundo
    .children = Ang mga anak
    .permit = Ang permesso
    .papers = Ano ang dadalhin
    .not_asked = Ano ang hindi kailangan
    .elsewhere = Ibang Comune
    .person = Makipag-usap sa tao
separation-card_alone =
    Kung gusto ninyo, kayo lang ang kakausapin ng abogado (avvocato), walang ibang kasama.

    Ipapaliwanag niya ang mga karapatan ninyo bago ang bawat hakbang.

    Maliit ang kita? Puwedeng gobyerno ang magbayad sa abogado: «patrocinio a spese dello Stato».
    .person = Makipag-usap sa tao
    .children = Ang mga anak
    .permit = Ang permesso
    .papers = Ano ang dadalhin
    .not_asked = Ano ang hindi kailangan
    .elsewhere = Ibang Comune
separation-nothing_alone =
    Kung gusto ninyo, kayo lang ang kakausapin ng abogado (avvocato), walang ibang kasama. Ipapaliwanag niya ang mga karapatan ninyo.

    Maliit ang kita? Puwedeng gobyerno ang magbayad sa abogado: «patrocinio a spese dello Stato».

    Wala pa kaming verified na opisina malapit dito. Makipag-usap muna sa isang tao.
    .person = Makipag-usap sa tao
    .children = Ang mga anak
    .permit = Ang permesso
    .papers = Ano ang dadalhin
    .not_asked = Ano ang hindi kailangan
    .elsewhere = Ibang Comune
separation-agree =
    Kung mahinahon kayong dalawa mag-usap, may puwedeng tumulong: family mediation (mediazione familiare).

    Kusang-loob ito. Walang puwedeng pumilit sa inyo.

    Natatakot ba ang isa? Kung ganoon, hindi ito ginagawa.
    .consultorio = Magtanong sa consultorio
    .not_calm = Hindi kami mahinahon
    .children = Ang mga anak
separation-children =
    Sino ang susundo sa mga anak sa school? Kausapin ang school. Kailangan ng papel.

    Para sa passport ng anak, dalawang oo ang kailangan: kung hindi, judge ang magpapasya.

    Magtago ng kopya ng mga dokumento ng mga anak.
    .go = Abogado: saan
    .papers = Ano ang dadalhin
    .person = Makipag-usap sa tao
separation-permit =
    Permesso ba para sa pamilya ang hawak ninyo? Hindi ito basta natatapos.

    Puwede itong gawing para sa trabaho o pag-aaral. Kailangang hilingin.

    Kausapin muna ang abogado (avvocato) o ang patronato.
    .go = Abogado: saan
    .helper = Permesso at patronato
    .without_permit = Walang permesso
    .person = Makipag-usap sa tao
separation-papers =
    Kailangan ang mga papel ng kasal at ng kapanganakan ng mga anak. Kailangan ang papel ng kita.

    Kailangan din ang mga dokumento at permesso, kung mayroon.

    May kulang? Pumunta pa rin. Huwag maghanap ng papel kung delikado.
    .go = Abogado: saan
    .children = Ang mga anak
    .person = Makipag-usap sa tao
separation-without_permit =
    Puwedeng makipag-usap sa abogado (avvocato) kahit walang permesso.

    Para sa abogadong bayad ng gobyerno, karaniwang hinihingi ang permesso. Magtanong pa rin.

    Tuloy ang school at ang pediatrician (pediatra) ng mga anak.
    .go = Abogado: saan
    .not_asked = Ano ang hindi kailangan
    .person = Makipag-usap sa tao
separation-not_asked =
    Pirmahan lang ang naiintindihan ninyo. Puwedeng humingi ng mediator (mediatore) para sa wika.

    Kusang-loob ang family mediation (mediazione familiare). Kung may takot, hindi ito ginagawa.

    Huwag gawing tagasalin ang mga anak.
    .go = Abogado: saan
    .children = Ang mga anak
    .person = Makipag-usap sa tao
