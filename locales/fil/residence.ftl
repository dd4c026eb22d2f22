### Registering where one lives (residenza).

residence = Tirahan (residenza)
residence-home =
    Sinasabi ng residenza sa Comune kung saan kayo nakatira.

    Saan po kayo nakatira ngayon?
    .own = May kontrata o sariling bahay
    .hosted = Nakikitira ako
    .nowhere = Wala akong tiyak na bahay
    .refused = Tumanggi ang Comune
    .unsaid = Ayaw kong sabihin
residence-own = Dalhin ang kontrata, o ibang papel ng bahay.
residence-hosted =
    Pipirma ng papel ang nagpapatira sa inyo. Dalhin din ang dokumento niya.

    Itanong sa Comune kung anong papel ang kailangan.
residence-nowhere =
    Puwedeng humingi ng residenza kahit walang bahay.

    Sabihin: «senza fissa dimora» (walang tiyak na tirahan). Ipaliwanag kung nasaan kayo araw-araw at sino ang nakakakilala sa inyo.
residence-card =
    Hinihingi ito sa «Anagrafe» ng Comune.

    Kailangan ito para sa doktor. Kailangan din para sa ID (carta d’identità).
    .papers = Ano ang dadalhin
    .then = Sunod? Sino ang pupunta
    .without_permit = Walang permesso
    .not_asked = Ano ang hindi kailangan
    .elsewhere = Ibang Comune
residence-nothing =
    Pumunta sa Comune at hanapin ang «Anagrafe».

    Hindi pa verified ang address. Kaya hindi namin isinusulat dito.
    .papers = Ano ang dadalhin
    .then = Sunod? Sino ang pupunta
    .without_permit = Walang permesso
    .not_asked = Ano ang hindi kailangan
    .elsewhere = Ibang Comune
    .person = Makipag-usap sa tao
residence-papers =
    Dalhin ang mga ito, kung mayroon.

    Passport. Permesso, o resibo. Isang papel ng bahay.

    Bagong dating kayo para sa pamilya? Dalhin ang visa at nulla osta.

    May kulang? Pumunta pa rin at magtanong.
    .go = Saan pupunta
    .then = Ano ang susunod?
    .not_asked = Ano ang hindi kailangan
residence-then =
    May vigile (pulis ng bayan) na dadaan sa bahay. Titingnan lang kung doon kayo nakatira.

    Isulat ang pangalan ninyo sa doorbell. Sabihin sa Comune kung anong oras kayo nasa bahay.

    Kapag ni-renew ang permesso, bumalik sa Anagrafe.
    .refused = Tumanggi ang Comune
    .go = Saan pupunta
    .papers = Ano ang dadalhin
residence-refused =
    Hingin ang “hindi” nang nakasulat. Hindi sapat ang sabi lang.

    Puwede kayong sumagot at magpaliwanag.

    Puwede kayong umapela (ricorso) sa Prefetto. May 30 araw kayo. Magpatulong agad.
    .go = Saan pupunta
    .not_asked = Ano ang hindi kailangan
    .person = Makipag-usap sa tao
residence-without_permit =
    May resibo kayo ng permesso? Puwede na kayong humingi ng residenza.

    Kung walang permesso at walang resibo, karaniwang hindi.

    Tuloy pa rin ang gamutan. Pati ang school ng mga anak.
    .doctor = Doktor at gamutan
    .permit = Ang permesso
    .go = Saan pupunta
    .person = Makipag-usap sa tao
residence-not_asked =
    Kung dito talaga kayo nakatira, karapatan ang residenza.

    Hindi ito binibili. Huwag magbigay ng pera sa nagbebenta nito.

    Hindi pa kailangan ang ID (carta d’identità). Sapat na ang passport.
    .go = Saan pupunta
    .papers = Ano ang dadalhin
    .person = Makipag-usap sa tao
