### Joining the family (ricongiungimento familiare).

reunification = Pagkuha ng pamilya (ricongiungimento)
reunification-stage =
    Nasaan na po kayo sa proseso?

    Para lang ito masabi namin kung saan pupunta.
    .abroad = Malayo pa ang pamilya
    .arrived = Kararating lang namin
    .kit = May papel para sa post office
    .receipt = May resibo ng post office
    .unsaid = Ayaw kong sabihin
reunification-abroad =
    Sa internet ginagawa ang application, gamit ang SPID.

    Puwede itong gawin ng patronato kasama ninyo.
reunification-arrived =
    May 8 araw kayo mula sa pagdating. Humingi agad ng appointment.

    Ang opisina ay ang «Sportello Unico» ng Prefettura.
reunification-card =
    Titingnan ng «Sportello Unico» ang visa at nulla osta.

    Saka ibibigay ang mga papel para sa permesso.
    .papers = Ano ang dadalhin
    .kit = Sunod? Ang post office
    .receipt = May resibo ng post office
    .late = Lumipas na ang mga araw
    .careful = Mag-ingat sa pera
    .stages = Nasaan na kami
reunification-nothing =
    Nasa Prefettura sa Bergamo ang «Sportello Unico Immigrazione».

    Hindi pa verified ang address. Kaya hindi namin isinusulat dito.
    .papers = Ano ang dadalhin
    .kit = Sunod? Ang post office
    .receipt = May resibo ng post office
    .late = Lumipas na ang mga araw
    .careful = Mag-ingat sa pera
    .stages = Nasaan na kami
    .person = Makipag-usap sa tao
reunification-papers =
    Dalhin ng bagong dating ang passport na may visa.

    Dalhin ang nulla osta.

    Dalhin ang mga papel ng kasal o kapanganakan, na isinalin.

    Dalhin ng tumatanggap ang permesso at ang kontrata ng bahay.
    .go = Saan pupunta
    .kit = Sunod? Ang post office
    .careful = Mag-ingat sa pera
reunification-kit =
    Dalhin ang mga papel ng Prefettura sa post office. Huwag isara ang sobre.

    Hanapin ang «Sportello Amico». Pumunta mismo.

    Bibigyan kayo ng resibo (ricevuta): itago itong mabuti.
    .receipt = Sunod? May resibo na ako
    .late = Lumipas na ang mga araw
    .careful = Mag-ingat sa pera
    .stages = Nasaan na kami
reunification-kit_nothing =
    Dalhin ang mga papel sa post office na may «Sportello Amico». Huwag isara ang sobre.

    Hindi pa verified ang mga address. Kaya hindi namin isinusulat dito.
    .receipt = Sunod? May resibo na ako
    .late = Lumipas na ang mga araw
    .careful = Mag-ingat sa pera
    .stages = Nasaan na kami
    .person = Makipag-usap sa tao
reunification-receipt =
    Marami na kayong magagawa sa resibo (ricevuta).

    Pumili ng doktor. Humingi ng residenza. Papasukin ang mga anak sa school.

    Pagkatapos, pumunta sa Questura para sa litrato at fingerprint.
    .doctor = Doktor at gamutan
    .residence = Tirahan (residenza)
    .school = School ng mga anak
    .tax_code = Ang codice fiscale
    .stages = Nasaan na kami
reunification-school =
    Puwedeng pumasok ang mga anak sa school sa kahit anong buwan.

    Pumunta sa pinakamalapit na school. Dalhin ang mga papel na mayroon.

    May kulang na papel? Tatanggapin pa rin sila ng school.
    .receipt = Bumalik
    .tax_code = Ang codice fiscale
    .person = Makipag-usap sa tao
reunification-tax_code =
    Kailangan ang codice fiscale para sa doktor at trabaho.

    Hingin ito sa «Sportello Unico». Kung hindi ibigay, hingin sa Agenzia delle Entrate.
    .receipt = Bumalik
    .doctor = Doktor at gamutan
    .person = Makipag-usap sa tao
reunification-late =
    Lampas na ba sa 8 araw? Pumunta pa rin, at agad.

    Humingi muna ng tulong sa patronato.

    Tuloy pa rin ang gamutan. Pati ang school.
    .go = Saan pupunta
    .doctor = Doktor at gamutan
    .person = Makipag-usap sa tao
reunification-careful =
    Tutulong ang patronato sa application. Itanong muna kung may bayad.

    Huwag bumili ng pekeng bahay o kontrata.

    Sa inyo ang passport ninyo. Hindi ito puwedeng itago ng iba.
    .go = Saan pupunta
    .papers = Ano ang dadalhin
    .person = Makipag-usap sa tao
