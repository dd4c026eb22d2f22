### The family health centre (consultorio).

consultorio = Consultorio
consultorio-card =
    Ang consultorio ay health center para sa buong pamilya.

    Para sa pagbubuntis, mag-asawa at mga anak.

    Hindi kailangan ang sulat ng doktor (ricetta). Tumawag muna, kung kaya.
    .papers = Ano ang dadalhin
    .without_permit = Walang permesso
    .not_asked = Ano ang hindi kailangan
    .elsewhere = Ibang Comune
consultorio-nothing =
    May mga consultorio ng ASST sa lugar na ito.

    Hindi pa verified ang address. Kaya hindi namin isinusulat dito.
    .papers = Ano ang dadalhin
    .without_permit = Walang permesso
    .not_asked = Ano ang hindi kailangan
    .elsewhere = Ibang Comune
    .person = Makipag-usap sa tao
consultorio-papers =
    Dalhin kung ano ang mayroon.

    Ang health card (tessera sanitaria), kung mayroon. Ang mga lumang resulta, kung mayroon.

    Wala kayong kahit ano? Puwede pa ring pumunta.
    .go = Saan pupunta
    .without_permit = Walang permesso
    .not_asked = Ano ang hindi kailangan
consultorio-without_permit =
    May gamutan para sa lahat.

    Kung buntis, aalagaan kayo kahit walang permesso.

    Hingin ang STP card (tessera STP). Para ito sa check-up at mga test.

    Hindi kayo puwedeng isumbong ng gumagamot sa inyo dahil lang wala kayong permesso.
    .go = Saan pupunta
    .not_asked = Ano ang hindi kailangan
    .person = Makipag-usap sa tao
consultorio-not_asked =
    Hindi kailangan ang sulat ng doktor (ricetta).

    Puwedeng pumunta nang mag-isa o kasama ang gusto ninyo. Kahit wala pang 18 taon.

    Puwede kayong humingi ng mediator (mediatore). Huwag gawing tagasalin ang mga anak.
    .go = Saan pupunta
    .papers = Ano ang dadalhin
    .person = Makipag-usap sa tao
