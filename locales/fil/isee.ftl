### The ISEE, then the child benefit (assegno unico).

isee = ISEE at assegno unico
isee-what =
    Ang ISEE ay papel tungkol sa pera ng pamilya.

    Para ito sa assegno unico, sa canteen (mensa) at sa mga bill.

    Ano ang kailangan ninyong gawin?
    .isee = Kumuha ng ISEE
    .benefit = Assegno unico para sa anak
    .apart = Mag-isang nagpapalaki ng anak
    .account = Account sa sariling pangalan
    .unsaid = Ayaw kong sabihin
isee-first = Taon-taon kumukuha ng ISEE. Kumuha muna ng appointment.
isee-card =
    Pumunta sa isang «CAF». Libre ang ISEE.

    Sila ang magkukuwenta. Kayo ang magdadala ng mga papel.
    .papers = Ano ang dadalhin
    .apart = Mag-isang nagpapalaki ng anak
    .then = Sunod? Ang assegno unico
    .without_permit = Walang permesso
    .careful = Mag-ingat sa pera
    .elsewhere = Ibang Comune
isee-nothing =
    Kinukuha ang ISEE sa isang «CAF». Libre ito.

    Hindi pa verified ang mga address. Kaya hindi namin isinusulat dito.
    .papers = Ano ang dadalhin
    .apart = Mag-isang nagpapalaki ng anak
    .then = Sunod? Ang assegno unico
    .without_permit = Walang permesso
    .careful = Mag-ingat sa pera
    .elsewhere = Ibang Comune
    .person = Makipag-usap sa tao
isee-benefit =
    Ang assegno unico ay pera para sa mga anak, buwan-buwan.

    INPS ang nagbabayad. Gagawin ng «patronato» ang application kasama ninyo.

    Kumuha muna ng ISEE.
    .papers = Ano ang dadalhin
    .apart = Mag-isang nagpapalaki ng anak
    .account = Account sa sariling pangalan
    .without_permit = Walang permesso
    .careful = Mag-ingat sa pera
    .elsewhere = Ibang Comune
isee-benefit_nothing =
    Para sa assegno unico, pumunta sa isang «patronato». Kumuha muna ng ISEE.

    Wala pa kaming verified malapit dito. Magtanong sa Comune ninyo.
    .papers = Ano ang dadalhin
    .apart = Mag-isang nagpapalaki ng anak
    .account = Account sa sariling pangalan
    .without_permit = Walang permesso
    .careful = Mag-ingat sa pera
    .elsewhere = Ibang Comune
    .person = Makipag-usap sa tao
isee-papers =
    Dalhin ang mga papel na ito, ng buong pamilya.

    Dokumento. Health card (tessera sanitaria). Kontrata ng upa. Mga payslip o ang «CUD». Mga account sa bangko o post office.

    May kulang? Hingin sa CAF ang listahan.
    .go = Saan pupunta
    .then = Sunod? Ang assegno unico
    .careful = Mag-ingat sa pera
isee-benefit_papers =
    Dalhin ang ISEE at ang permesso. Dalhin ang codice fiscale ng mga anak.

    Dalhin ang numero ng account ninyo (IBAN).
    .go = Saan pupunta
    .account = Account sa sariling pangalan
    .isee = Kukuha muna ako ng ISEE
isee-apart =
    Sabihin sa CAF kung sino ang kasama ninyo sa bahay: nag-iiba ang kuwenta.

    Puwedeng mapunta sa inyo ang assegno, o tig-kalahati.

    Wala ba ang mga papel ng kabilang magulang? Sabihin sa CAF.
    .isee = Saan kukuha ng ISEE
    .benefit = Assegno unico para sa anak
    .account = Account sa sariling pangalan
    .person = Makipag-usap sa tao
isee-account =
    Puwede kayong magkaroon ng account na sa inyo lang.

    Sa bangko o post office, hingin ang «conto di base».

    Sapat na dokumento ang permesso. Hindi kailangan ang residenza.

    Tumanggi ba sila? Hingin ang “hindi” nang nakasulat.
    .benefit = Assegno unico para sa anak
    .careful = Mag-ingat sa pera
    .person = Makipag-usap sa tao
isee-without_permit =
    Maraming permesso ang puwede sa assegno unico. Itanong ang sa inyo.

    Resibo lang ang hawak? Magtanong sa patronato.

    Kung walang permesso, karaniwang wala nito. Para sa mga anak, kausapin ang social worker (assistente sociale).
    .isee = Saan kukuha ng ISEE
    .benefit = Assegno unico para sa anak
    .doctor = Doktor at gamutan
    .person = Makipag-usap sa tao
isee-careful =
    Hindi puwedeng maningil ang CAF para sa ISEE.

    Puwedeng may singil ang patronato. Itanong muna kung magkano, at humingi ng resibo (ricevuta).

    Sa inyo ang card at mga code ng account. Huwag ibigay.
    .isee = Saan kukuha ng ISEE
    .benefit = Assegno unico para sa anak
    .account = Account sa sariling pangalan
    .person = Makipag-usap sa tao
