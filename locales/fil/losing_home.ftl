### Losing the home: a letter, the court, tonight.

losing_home = Mawawalan ako ng bahay
losing_home-what =
    Una sa lahat: huwag pumirma ng hindi naiintindihan.

    Ano ang nangyayari?
    .tonight = Walang tulugan ngayong gabi
    .letter = Sulat ng may-ari
    .court = Sulat ng korte
    .owner = Pinapaalis ako ng may-ari
    .debts = Hindi ako makabayad
    .go = Saan hihingi ng tulong
    .unsaid = Ayaw kong sabihin
losing_home-tonight =
    Tumawag o pumunta agad sa Comune. Hanapin ang social worker (assistente sociale).

    Sabihin agad kung may mga bata o may sakit.

    Nasa panganib? Tumawag sa 112.
losing_home-card =
    Maghahanap ng ibang paraan ang social worker (assistente sociale) kasama ninyo.

    Mas maagang magsabi, mas maraming paraan.
    .papers = Ano ang dadalhin
    .sign = Huwag pumirma
    .union = Unyon ng nangungupahan
    .residence = Residenza kahit walang bahay
    .without_permit = Walang permesso
    .elsewhere = Ibang Comune
losing_home-nothing =
    Pumunta sa Comune at hanapin ang social worker (assistente sociale).

    Hindi pa verified ang address. Kaya hindi namin isinusulat dito.
    .papers = Ano ang dadalhin
    .sign = Huwag pumirma
    .union = Unyon ng nangungupahan
    .residence = Residenza kahit walang bahay
    .without_permit = Walang permesso
    .elsewhere = Ibang Comune
    .numbers = Mga importanteng numero
    .person = Makipag-usap sa tao
losing_home-letter =
    Hindi pa eviction (sfratto) ang sulat ng may-ari.

    Tingnan ang petsa at kung magkano ang hinihingi.

    Puwedeng mag-alok na magbayad nang paunti-unti. Gawin ito nang nakasulat.
    .go = Saan pupunta
    .union = Sino ang babasa kasama ko
    .sign = Huwag pumirma
    .papers = Ano ang dadalhin
    .debts = Hindi ako makabayad
losing_home-court =
    Kunin ang sulat sa post office. Hanapin ang araw ng «udienza» (hearing).

    Pumunta sa araw na iyon, kahit walang abogado (avvocato).

    Puwedeng humingi ng panahon para magbayad: ang «termine di grazia». Ang judge ang magpapasya.
    .lawyer = Libreng abogado
    .go = Saan pupunta
    .union = Unyon ng nangungupahan
    .papers = Ano ang dadalhin
losing_home-lawyer =
    Kung mababa ang kita, puwedeng libre ang abogado (avvocato).

    «Patrocinio a spese dello Stato» ang tawag. Hinihingi ito sa «Ordine degli Avvocati».

    Walang permesso? Magtanong pa rin.
    .go = Saan pupunta
    .union = Unyon ng nangungupahan
    .person = Makipag-usap sa tao
losing_home-owner =
    Hindi puwedeng palitan ng may-ari ang kandado.

    Hindi niya puwedeng putulin ang kuryente, gas o tubig.

    Ang ufficiale giudiziario lang ang puwedeng magpalabas sa inyo, pagkatapos ng judge.

    Hindi kayo makapasok sa bahay? Tumawag sa 112.
    .numbers = Mga importanteng numero
    .union = Sino ang tutulong
    .sign = Huwag pumirma
    .go = Saan pupunta
losing_home-sign =
    Huwag pirmahan ang mga papel para umalis.

    Humingi ng kopya. Ipabasa ito sa taong pinagkakatiwalaan ninyo.

    Huwag ibigay ang susi kung walang resibo (ricevuta).
    .union = Sino ang babasa kasama ko
    .go = Saan pupunta
    .person = Makipag-usap sa tao
losing_home-union =
    Babasahin ng unyon ng nangungupahan («sindacato inquilini») ang mga papel kasama ninyo.

    Hanapin ang isa sa mga ito. SICET. SUNIA. UNIAT. Unione Inquilini.

    Itanong muna kung may bayad ang membership card.
    .papers = Ano ang dadalhin
    .go = Saan pupunta
    .person = Makipag-usap sa tao
losing_home-papers =
    Dalhin ang kontrata at lahat ng sulat.

    Dalhin ang mga resibo ng upa. Dalhin ang mga dokumento ng pamilya.

    Walang kontrata? Magdala ng patunay na nagbayad kayo.
    .go = Saan pupunta
    .sign = Huwag pumirma
    .person = Makipag-usap sa tao
losing_home-without_permit =
    Kailangang pumunta ng may-ari sa judge. Kahit walang kontrata.

    May mga anak? Puwedeng tumulong ang social worker (assistente sociale), kahit walang permesso.

    Puwedeng humingi ng mediator (mediatore).
    .go = Saan pupunta
    .owner = Pinapaalis ako ng may-ari
    .person = Makipag-usap sa tao
