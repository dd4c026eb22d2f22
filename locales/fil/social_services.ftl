### Called by the social services or the minors' protection service (tutela minori).

social_services = Social services
social_services-start =
    Tumutulong ang social services (servizi sociali) sa mga pamilya.

    Ano po ang nangyari?
    .invited = Tinawagan o sinulatan ako
    .court = May nakasulat na «Tribunale»
    .why = Bakit nila ako tinatawag?
    .asking = Gusto kong humingi ng tulong
    .unsaid = Ayaw kong sabihin
social_services-first =
    Pumunta sa meeting. Hindi puwede? Tumawag at humingi ng ibang araw.

    Humingi agad ng mediator (mediatore).

    Puwedeng hilinging makipag-usap nang wala ang iba sa pamilya.
social_services-court =
    Itinatanong ng judge kung kumusta ang bata. Saka susulat ang serbisyo sa judge.

    Kausapin agad ang abogado (avvocato).

    Pumunta sa mga meeting. Puwede ninyong ikuwento ang inyong panig.
social_services-why =
    Baka ang school, ospital o iba pa ang humingi ng tulong para sa mga anak.

    Gustong malaman ng serbisyo kung kumusta sila. «Tutela minori» ang tawag.

    Kung tinawag kayo, hindi ibig sabihin na may kasalanan kayo.
    .first = Ano ang unang gagawin
    .not_asked = Mga karapatan ko
    .go = Saan pupunta
social_services-card =
    Dito puwede kayong makipag-usap sa social services (servizi sociali).

    May pangalan ba sa papel ninyo? Hanapin ang taong iyon.
    .papers = Ano ang dadalhin
    .interpreter = Ang wika ko
    .lawyer = Isang abogado
    .without_permit = Walang permesso
    .not_asked = Mga karapatan ko
    .elsewhere = Ibang Comune
social_services-nothing =
    Tingnan ang papel: nandoon ang pangalan at lugar.

    Walang papel? Sa Comune ninyo, hanapin ang social worker (assistente sociale).

    Wala pang verified na opisina malapit dito.
    .papers = Ano ang dadalhin
    .interpreter = Ang wika ko
    .lawyer = Isang abogado
    .without_permit = Walang permesso
    .not_asked = Mga karapatan ko
    .elsewhere = Ibang Comune
    .person = Makipag-usap sa tao
social_services-interpreter =
    Humingi ng mediator (mediatore) bago ang meeting.

    Huwag gawing tagasalin ang mga anak at kamag-anak.

    «Parlo poco italiano. Vorrei un mediatore per la mia lingua, per favore.»

    Ibig sabihin: “Kaunti lang ang alam kong Italian. Gusto ko po ng mediator para sa wika ko.”
    .sign = Bago pumirma
    .papers = Ano ang dadalhin
    .go = Saan pupunta
social_services-sign =
    Pirmahan lang ang naintindihan ninyo.

    Puwede ninyong sabihin: «Vorrei leggerlo con calma». Ibig sabihin: “Gusto ko po itong basahin nang dahan-dahan”.

    Laging humingi ng kopya.
    .lawyer = Isang abogado
    .interpreter = Ang wika ko
    .go = Saan pupunta
social_services-lawyer =
    Dito puwede kayong humingi ng abogado (avvocato).

    Kaunti ang pera? Hingin ang «patrocinio a spese dello Stato»: gobyerno ang magbabayad.
    .papers = Ano ang dadalhin
    .interpreter = Ang wika ko
    .sign = Bago pumirma
    .elsewhere = Ibang Comune
social_services-lawyer_nothing =
    Magtanong sa «Ordine degli Avvocati», ang samahan ng mga abogado sa Bergamo.

    Kaunti ang pera? Sa isang kaso, puwedeng gobyerno ang magbayad. Sabihin: «patrocinio a spese dello Stato».

    Hindi pa verified ang address. Kaya hindi namin isinusulat dito.
    .papers = Ano ang dadalhin
    .interpreter = Ang wika ko
    .sign = Bago pumirma
    .go = Saan pupunta
    .person = Makipag-usap sa tao
social_services-papers =
    Dalhin ang papel na ipinadala sa inyo.

    Magdala ng dokumento, kung mayroon. Dalhin ang mga papel ng school at doktor ng mga anak.

    Huwag magpadala ng litrato rito sa chat.
    .go = Saan pupunta
    .interpreter = Ang wika ko
    .sign = Bago pumirma
social_services-without_permit =
    Para sa lahat ng anak ang school at pediatrician (pediatra), kahit walang permesso.

    Natatakot dahil sa permesso? Kausapin muna ang abogado (avvocato).
    .lawyer = Isang abogado
    .go = Saan pupunta
    .person = Makipag-usap sa tao
social_services-not_asked =
    Puwede ninyong itanong kung bakit kayo tinatawag.

    Puwedeng humingi ng mediator (mediatore), abogado (avvocato) at kopya ng lahat.

    Walang dapat humingi ng pera sa inyo.
    .first = Ano ang unang gagawin
    .go = Saan pupunta
    .person = Makipag-usap sa tao
