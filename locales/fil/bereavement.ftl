### Somebody has died.

bereavement = May pumanaw sa pamilya (lutto)
bereavement-start =
    Nakikiramay po kami.

    Saan nangyari? Sasabihin namin ang unang gagawin.
    .hospital = Sa ospital
    .home = Sa bahay
    .abroad = Sa ibang bansa
    .after = Pagkatapos ng libing
    .go = Tulong na malapit
    .unsaid = Ayaw kong sabihin
bereavement-hospital =
    Ang ospital ang maghahanda ng mga papel.

    Dapat malaman ng Comune sa loob ng isang araw. Puwede itong gawin ng punerarya (agenzia funebre).

    Puwede kayong humingi ng mediator (mediatore) sa ospital.
    .funeral = Ang libing
    .country = Pag-uwi sa sariling bansa
    .papers = Anong mga papel
    .after = Ano ang susunod?
bereavement-home =
    Tawagan ang family doctor. Susulat siya ng papel para sa Comune.

    Hindi alam kung bakit nangyari? Tumawag sa 112.

    Dapat malaman ng Comune sa loob ng isang araw. Puwede itong gawin ng punerarya (agenzia funebre).
    .numbers = Mga numero
    .funeral = Ang libing
    .country = Pag-uwi sa sariling bansa
    .papers = Anong mga papel
    .after = Ano ang susunod?
bereavement-abroad =
    Gusto ba ninyong umuwi? Tingnan muna ang passport at permesso.

    Expired na ang permesso? Magtanong muna sa patronato. Saka bumili ng ticket.

    Sabihan ang school at ang trabaho. Humingi ng mga araw ng pagluluksa (giorni di lutto).
    .permit = Renewal ng permesso
    .after = Ano ang susunod?
    .go = Tulong na malapit
bereavement-funeral =
    Kayo ang puwedeng pumili ng punerarya (agenzia funebre). Hingin ang presyo nang nakasulat.

    Tungkol sa relihiyon, magtanong sa Comune at sa inyong komunidad.

    Walang pera? Makipag-usap sa social worker (assistente sociale).
    .country = Pag-uwi sa sariling bansa
    .not_asked = Mag-ingat sa pera
    .papers = Anong mga papel
    .go = Tulong na malapit
bereavement-country =
    Tawagan ang konsulado ng bansa ng yumao.

    Kailangan ang «passaporto mortuario». Ang Comune kung saan nangyari ang nagbibigay nito.

    Karaniwang punerarya (agenzia funebre) ang humihingi nito.
    .papers = Anong mga papel
    .not_asked = Mag-ingat sa pera
    .go = Tulong na malapit
bereavement-after =
    Dahan-dahan lang, isa-isa.

    Titingnan ng patronato kasama ninyo: pensiyon, tulong, mga papel. Libre ito.

    Kayo at ang mga anak ay kailangan ding alagaan.
bereavement-card = Dito puwede kayong makipag-usap sa tao at humingi ng tulong.
    .papers = Anong mga papel
    .not_asked = Mag-ingat sa pera
    .without_permit = Paano ang permesso?
    .talk = Consultorio
    .elsewhere = Ibang Comune
bereavement-nothing =
    Sa Comune ninyo, hanapin ang social worker (assistente sociale).

    Wala pang verified na opisina malapit dito.
    .papers = Anong mga papel
    .not_asked = Mag-ingat sa pera
    .without_permit = Paano ang permesso?
    .talk = Consultorio
    .elsewhere = Ibang Comune
    .person = Makipag-usap sa tao
bereavement-papers =
    Kailangan ang mga papel ng yumao. Passport, permesso, codice fiscale.

    Kailangan din ang mga papel ninyo.

    Sa Comune, hingin ang death certificate (certificato di morte). Humingi ng ilang kopya.
    .go = Tulong na malapit
    .country = Pag-uwi sa sariling bansa
    .after = Ano ang susunod?
bereavement-without_permit =
    Para sa pamilya ba ang permesso ninyo? Minsan puwede itong palitan.

    Magtanong agad sa patronato. Dalhin ang death certificate (certificato di morte).

    Walang permesso? Puwedeng punerarya (agenzia funebre) ang pumunta sa Comune.
    .permit = Renewal ng permesso
    .go = Tulong na malapit
    .person = Makipag-usap sa tao
bereavement-not_asked =
    Walang puwedeng pumilit sa inyong magpasya agad.

    Puwedeng magtanong ng presyo sa dalawang punerarya.

    Huwag magbigay ng pera kung walang resibo (ricevuta).
    .go = Tulong na malapit
    .country = Pag-uwi sa sariling bansa
    .person = Makipag-usap sa tao
