### No SPID: the electronic identity card, help with the application, and nobody else's phone.

spid = SPID at CIE
spid-have =
    Ang SPID at CIE ay susi sa mga serbisyo sa internet.

    Sapat na ang isa. Ang CIE ay electronic ID.

    Ano na ang mayroon kayo?
    .nothing_yet = Wala pa: kukuha ng CIE
    .card = May CIE ako
    .make = Gusto kong gumawa ng SPID
    .helper = Walang telepono o computer
    .careful = Mag-ingat sa mga code ninyo
    .without_permit = Walang permesso
    .unsaid = Ayaw kong sabihin
spid-office =
    Hinihingi ang CIE sa «Anagrafe» ng Comune. Dapat may residenza kayo.

    Darating ang card sa bahay, sa koreo.
    .papers = Ano ang dadalhin
    .helper = Walang telepono o computer
    .careful = Mag-ingat sa mga code
    .without_permit = Walang permesso
    .elsewhere = Ibang Comune
spid-office_nothing =
    Hinihingi ang CIE sa «Anagrafe» ng Comune. Darating ang card sa bahay, sa koreo.

    Hindi pa verified ang address. Kaya hindi namin isinusulat dito.
    .papers = Ano ang dadalhin
    .helper = Walang telepono o computer
    .careful = Mag-ingat sa mga code
    .without_permit = Walang permesso
    .elsewhere = Ibang Comune
    .person = Makipag-usap sa tao
spid-papers =
    Pumunta mismo. Dalhin ang mga ito.

    Passport o lumang ID. Permesso, o resibo. Isang litrato. Health card (tessera sanitaria).

    May babayaran. Itanong muna kung magkano.
    .go = Saan pupunta
    .card = Sunod? Gamitin ang CIE
    .careful = Mag-ingat sa mga code
spid-with_card =
    Sa CIE at PIN, makakapasok kayo sa mga serbisyo.

    Nasa resibo ng Comune ang kalahati ng PIN. Nasa sobre ng card ang kalahati.

    Nawala ang PIN? Hingin ulit sa Comune.
    .lost = Nawala ang PIN: saan pupunta
    .helper = Walang telepono o computer
    .careful = Mag-ingat sa mga code
spid-make =
    Para sa SPID, kailangan ng sarili ninyong e-mail at cellphone.

    Kailangan ang health card (tessera sanitaria) at isang dokumento.

    Puwedeng pumunta sa post office. Itanong muna kung anong dokumento ang gusto nila.

    Mas madali kung may CIE.
    .nothing_yet = Kumuha ng CIE
    .helper = Walang telepono o computer
    .careful = Mag-ingat sa mga code
spid-helper =
    Maraming application ang nagagawa kahit walang SPID.

    Ang patronato ang gagawa ng application para sa inyo. Ang CAF ang gagawa ng ISEE.

    Dalhin ang mga dokumento ninyo. Kayo ang pipirma, sa naiintindihan lang.
    .isee = ISEE at assegno unico
    .permit = Ang permesso
    .careful = Mag-ingat sa mga code
    .person = Makipag-usap sa tao
spid-careful =
    Parang susi ng bahay ang mga code.

    Gawin ang SPID sa sariling telepono lang. Huwag sa telepono ng iba.

    Huwag sabihin kahit kanino ang mga code. Walang opisinang humihingi nito sa mensahe.

    May ibang may hawak nito? Humingi ng tulong para palitan.
    .helper = Sino ang tutulong
    .again = Palit dokumento, phone, SPID
    .person = Makipag-usap sa tao
spid-without_permit =
    Para sa CIE, kailangan ng residenza. Karaniwang kailangan ang permesso, o ang resibo.

    Kung walang SPID, pumunta mismo sa mga opisina. O pumunta sa patronato.
    .helper = Sino ang tutulong
    .doctor = Doktor at gamutan
    .person = Makipag-usap sa tao
