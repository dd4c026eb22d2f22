### A letter one does not understand.

letter = May sulat
letter-sender = Sino ang sumulat? Tingnan ang pangalan o drawing sa itaas.
    .comune = Ang Comune (munisipyo)
    .tax = INPS o buwis (Agenzia)
    .court = Korte o abogado
    .police = Ang Questura o Prefettura
    .social = Social services
    .school = School
    .bills = Kuryente, gas, upa, bangko
    .slip = Papel na iniwan ng kartero
    .unknown = Hindi ko alam, o iba pa
letter-comune =
    Sumusulat ang Comune tungkol sa bahay, buwis, basura o school.

    Tingnan kung may petsa.

    Puwedeng magtanong sa opisinang nakasulat sa itaas.
    .reader = Sino ang babasa kasama ko
    .urgent = Madalian ba?
    .papers = Ano ang dadalhin
letter-tax =
    Ang INPS ay sumusulat tungkol sa trabaho, anak o pensiyon. Ang Agenzia ay tungkol sa buwis.

    Para sa INPS, pumunta sa patronato. Para sa buwis, pumunta sa CAF.

    Pumunta bago ang petsang nakasulat.
    .reader = Sino ang babasa kasama ko
    .urgent = Madalian ba?
    .papers = Ano ang dadalhin
    .not_asked = Mag-ingat sa pera
letter-court =
    Importante ang sulat na ito. Huwag maghintay.

    Hanapin ang petsa at ang salitang «udienza» (hearing).

    Dalhin ito sa abogado (avvocato). Kaunti ang pera? Puwedeng gobyerno ang magbayad.
    .lawyer = Isang abogado
    .reader = Sino ang babasa kasama ko
    .papers = Ano ang dadalhin
    .without_permit = Walang permesso
letter-police =
    Puwedeng appointment ito. O baka may kulang na papel.

    Tingnan ang petsa. Huwag itapon.

    May duda? Kausapin muna ang patronato o abogado (avvocato).
    .permit = Renewal ng permesso
    .lawyer = Isang abogado
    .reader = Sino ang babasa kasama ko
    .urgent = Madalian ba?
    .without_permit = Walang permesso
letter-school =
    Madalas, meeting ito, pirma o bayad.

    Hilingin sa guro na ipaliwanag ito. Puwedeng humingi ng mediator (mediatore).

    Huwag gawing tagasalin ang mga anak.
    .reader = Sino ang babasa kasama ko
    .urgent = Madalian ba?
    .papers = Ano ang dadalhin
letter-bills =
    Tingnan ang petsa. Hanapin ang «sollecito» (paniningil) o «ultimo avviso» (huling paalala).

    Hindi makabayad? Tumawag bago ang petsang iyon.

    Huwag magbayad kung hindi alam kung para saan.
    .reader = Sino ang babasa kasama ko
    .urgent = Madalian ba?
    .papers = Ano ang dadalhin
    .not_asked = Mag-ingat sa pera
letter-slip =
    Dumaan ang kartero. Nasa post office ang sulat.

    Pumunta sa post office na nakasulat sa papel. Dalhin ang papel at isang dokumento.

    Berde ang papel? Baka galing sa korte o multa. Pumunta agad.

    Kung hindi pupunta, pagkalipas ng ilang araw ay may bisa pa rin ang sulat.
    .reader = Sino ang babasa kasama ko
    .sender = Nakuha ko na ang sulat
    .papers = Ano ang dadalhin
letter-unknown =
    Ayos lang po. Dalhin ito sa taong babasa kasama ninyo.

    Mensahe ba sa telepono na humihingi ng pera? Huwag pindutin ang link.
    .reader = Sino ang babasa kasama ko
    .urgent = Madalian ba?
    .papers = Ano ang dadalhin
    .not_asked = Mag-ingat sa pera
letter-reader = Dito itatanong kung sino ang puwedeng bumasa ng sulat kasama ninyo.
    .papers = Ano ang dadalhin
    .urgent = Madalian ba?
    .not_asked = Mag-ingat sa pera
    .without_permit = Walang permesso
    .elsewhere = Ibang Comune
letter-nothing =
    Itanong sa Comune: “Sino ang puwedeng bumasa ng sulat kasama ko?”

    Wala pang verified na opisina malapit dito.
    .papers = Ano ang dadalhin
    .urgent = Madalian ba?
    .not_asked = Mag-ingat sa pera
    .without_permit = Walang permesso
    .elsewhere = Ibang Comune
    .person = Makipag-usap sa tao
letter-lawyer =
    Dito puwede kayong humingi ng abogado (avvocato).

    Kaunti ang pera? Hingin ang «patrocinio a spese dello Stato»: gobyerno ang magbabayad.
    .papers = Ano ang dadalhin
    .without_permit = Walang permesso
    .elsewhere = Ibang Comune
letter-lawyer_nothing =
    Magtanong sa «Ordine degli Avvocati», ang samahan ng mga abogado sa Bergamo.

    Kaunti ang pera? Sabihin: «patrocinio a spese dello Stato». Ibig sabihin: gobyerno ang magbabayad.

    Hindi pa verified ang address. Kaya hindi namin isinusulat dito.
    .papers = Ano ang dadalhin
    .without_permit = Walang permesso
    .reader = Sino ang babasa kasama ko
    .person = Makipag-usap sa tao
letter-urgent =
    Hanapin ang malapit na petsa. Hanapin ang mga salitang ito:

    «entro» (bago ang petsa), «scadenza» (deadline), «udienza» (hearing), «convocazione» (patawag), «sollecito» (paniningil).

    May nakita? Ipabasa ngayon o bukas.
    .reader = Sino ang babasa kasama ko
    .papers = Ano ang dadalhin
    .sender = Sino ang sumulat?
letter-papers =
    Dalhin ang orihinal na sulat, kasama ang sobre.

    Magdala ng dokumento, kung mayroon. Dalhin ang mga naunang sulat.

    Huwag ipadala ang litrato rito sa chat.
    .reader = Saan pupunta
    .urgent = Madalian ba?
    .not_asked = Mag-ingat sa pera
letter-without_permit =
    May bisa ang sulat kahit walang permesso. Huwag itapon.

    Puwede kayong makipag-usap sa abogado (avvocato). Laban sa pagpapaalis sa Italy (espulsione), puwedeng gobyerno ang magbayad.

    Natatakot? Kausapin muna ang abogado. Saka magpasya.
    .lawyer = Isang abogado
    .reader = Sino ang babasa kasama ko
    .person = Makipag-usap sa tao
letter-not_asked =
    Walang dapat humingi ng password o code ninyo.

    May babayaran? Laging humingi ng resibo (ricevuta).

    Huwag ibigay ang sulat sa hindi kilala. Huwag gawing tagasalin ang mga anak.
    .reader = Saan pupunta
    .papers = Ano ang dadalhin
    .person = Makipag-usap sa tao
