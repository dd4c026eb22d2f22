### Learning Italian.

italian = Matuto ng Italian
italian-card =
    Ang CPIA ay school ng gobyerno para sa mga adult.

    Matututo kayo ng Italian, kahit mula sa simula. Mura o libre.

    May klase sa umaga at sa gabi.
    .papers = Ano ang dadalhin
    .certificate = Para saan ito
    .without_permit = Walang permesso
    .not_asked = Ano ang hindi kailangan
    .elsewhere = Ibang Comune
italian-nothing =
    May CPIA sa Treviglio. School ito ng gobyerno para sa mga adult.

    Magtanong din sa Comune ninyo: may iba pa bang kurso?

    Hindi pa verified ang address. Kaya hindi namin isinusulat dito.
    .papers = Ano ang dadalhin
    .certificate = Para saan ito
    .without_permit = Walang permesso
    .not_asked = Ano ang hindi kailangan
    .elsewhere = Ibang Comune
    .person = Makipag-usap sa tao
italian-papers =
    Tumawag o pumunta: itanong kung ano ang kailangan.

    Dalhin kung ano ang mayroon. Dokumento. Codice fiscale. Permesso o resibo.

    Itanong ang mga araw at oras. Itanong kung may bayad.
    .go = Saan pupunta
    .without_permit = Walang permesso
    .not_asked = Ano ang hindi kailangan
italian-certificate =
    Para sa trabaho, school ng mga anak, doktor.

    Kailangan din ang level A2 para sa carta di soggiorno.

    Puwedeng magbigay ng A2 certificate ang CPIA.
    .go = Saan pupunta
    .papers = Ano ang dadalhin
italian-without_permit =
    Magtanong sa school: bawat school ang nagpapasya.

    May mga kurso rin ng mga volunteer. Magtanong sa mga samahan o sa parokya.
    .go = Saan pupunta
    .papers = Ano ang dadalhin
    .person = Makipag-usap sa tao
italian-not_asked =
    Hindi kailangang nakapag-aral.

    Hindi kailangang marunong bumasa o sumulat. May kurso rin para sa nagsisimula pa lang.
    .go = Saan pupunta
    .papers = Ano ang dadalhin
    .person = Makipag-usap sa tao
