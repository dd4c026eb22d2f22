### Renewing the residence permit (permesso di soggiorno).

permit = Renewal ng permesso
permit-kind =
    Anong permesso ang mayroon kayo?

    Para lang ito masabi namin kung saan pupunta.
    .work = Trabaho o pag-aaral
    .family = Pamilya
    .long_term = Carta di soggiorno (long-term)
    .asylum = Asylum
    .protection = Ibang proteksiyon
    .care = Pagpapagamot
    .lapsed = Expired, o nawalan ng trabaho
    .waiting = May resibo na ako
    .unsaid = Ayaw kong sabihin
permit-post =
    Kumuha ng «kit giallo» (dilaw na kit) sa post office.

    Puwede itong punan ng patronato kasama ninyo, libre.

    Isumite ito sa post office na may «Sportello Amico».
    .papers = Ano ang dadalhin
    .helper = Sino ang tutulong
    .receipt = Ano ang susunod?
    .not_asked = Mag-ingat sa pera
permit-post_nothing =
    Kumuha ng «kit giallo» (dilaw na kit) sa post office. Isumite ito sa «Sportello Amico».

    Hindi pa verified ang mga address. Kaya hindi namin isinusulat dito.
    .papers = Ano ang dadalhin
    .helper = Sino ang tutulong
    .receipt = Ano ang susunod?
    .not_asked = Mag-ingat sa pera
    .person = Makipag-usap sa tao
permit-questura =
    Para sa permesso na ito, pumunta sa Questura sa Bergamo.

    Hanapin ang Ufficio Immigrazione. Kailangan ng appointment: puwede itong hingin ng patronato.
    .papers = Ano ang dadalhin
    .helper = Sino ang tutulong
    .receipt = Ano ang susunod?
    .not_asked = Mag-ingat sa pera
permit-questura_nothing =
    Para sa permesso na ito, pumunta sa Questura sa Bergamo. Hanapin ang Ufficio Immigrazione.

    Hindi pa verified ang oras ng bukas. Kaya hindi namin isinusulat dito.
    .papers = Ano ang dadalhin
    .helper = Sino ang tutulong
    .receipt = Ano ang susunod?
    .not_asked = Mag-ingat sa pera
    .person = Makipag-usap sa tao
permit-help =
    Titingnan ng patronato ang mga dokumento kasama ninyo.

    Libre ang tulong sa application.
    .papers = Ano ang dadalhin
    .late = Kung expired na
    .not_asked = Mag-ingat sa pera
    .kinds = Piliin ang uri ng permesso
permit-help_nothing =
    Titingnan ng patronato ang mga dokumento kasama ninyo, libre.

    Wala pa kaming verified malapit dito. Magtanong sa Comune ninyo.
    .papers = Ano ang dadalhin
    .late = Kung expired na
    .not_asked = Mag-ingat sa pera
    .person = Makipag-usap sa tao
    .kinds = Piliin ang uri ng permesso
permit-papers =
    Ihanda ang mga dokumentong ito.

    Passport at permesso, may photocopy. Codice fiscale. Patunay ng dahilan, halimbawa ang kontrata.

    May babayarang selyo (bollo) at bollettino. Itanong muna kung magkano.
    .kinds = Piliin ang uri ng permesso
    .helper = Sino ang tutulong
    .receipt = Ano ang susunod?
permit-questura_papers =
    Ihanda ang passport at permesso, may photocopy.

    Ihanda rin ang patunay ng dahilan.

    Iba-iba ang listahan sa bawat permesso. Hingin ito sa Questura o sa patronato.
    .go = Saan pupunta
    .helper = Sino ang tutulong
    .receipt = Ano ang susunod?
permit-receipt =
    Pagkatapos ng application, may resibo (ricevuta). Itago ito kasama ng passport.

    Pagkatapos, pumunta sa Questura para sa litrato at fingerprint.

    Nasa oras ba kayong nag-renew? Sa resibo, puwede kayong magtrabaho at magpagamot.
    .kinds = Piliin ang uri ng permesso
    .helper = Sino ang tutulong
    .not_asked = Mag-ingat sa pera
permit-late =
    Humingi agad ng tulong, bago ipadala ang application.

    Dalhin ang permesso at passport. Dalhin ang mga sulat na natanggap.

    Gagamutin kayo kahit walang permesso.
    .helper = Sino ang tutulong
    .doctor = Doktor at gamutan
    .person = Makipag-usap sa tao
permit-not_asked =
    Libre ang kit sa post office. Huwag itong bilhin kahit kanino.

    Libre ang pagpuno ng patronato sa application.

    May babayaran? Laging humingi ng resibo (ricevuta).
    .kinds = Piliin ang uri ng permesso
    .helper = Sino ang tutulong
    .person = Makipag-usap sa tao
