### A pain that does not pass: the doctor, words to tell it, people who listen with a mediator.

pain = Sakit na hindi nawawala
pain-start =
    Dapat tingnan ang sakit na matagal na. Magsimula sa doktor.

    Napakatindi ba, o ngayon lang nagsimula? Tumawag sa 112.
    .danger = Masama ang pakiramdam ko
    .doctor = Doktor para sa akin
    .tell = Paano sabihin sa doktor
    .nothing_found = Maayos ang mga test
    .team = Makikinig, may mediator
    .papers = Ano ang dadalhin
    .without_permit = Walang permesso
    .not_asked = Ano ang hindi kailangan
pain-tell =
    Pag-isipan muna ang tatlong bagay. Saan masakit? Kailan pa? Kailan mas masakit?

    Puwede ninyong ipakita ito:

    «Ho un dolore da molto tempo. Parlo poco italiano. C’è un mediatore?»

    Ibig sabihin: “Matagal na akong may nararamdamang sakit. Kaunti lang ang alam kong Italian. May mediator po ba?”
    .doctor = Doktor para sa akin
    .papers = Ano ang dadalhin
    .steps = Iba pang tanong
pain-nothing_found =
    Minsan maayos ang mga test pero masakit pa rin. Totoo ang sakit ninyo.

    Bumibigat din ang katawan dahil sa pagpanaw ng mahal sa buhay, sa paglalakbay o sa mga iniisip.

    Puwede kayong makipag-usap sa taong alam ang wika ninyo.
    .team = Makikinig, may mediator
    .tell = Paano sabihin sa doktor
    .person = Makipag-usap sa tao
pain-card =
    Dito pakikinggan kayo, kasama ang mediator (mediatore).

    Puwede ninyong ikuwento ang katawan, ang pamilya at ang bansa ninyo.
    .papers = Ano ang dadalhin
    .without_permit = Walang permesso
    .not_asked = Ano ang hindi kailangan
    .elsewhere = Ibang Comune
pain-nothing =
    Wala pa kaming verified na lugar malapit dito.

    Itanong sa doktor: «C’è un servizio con il mediatore? C’è l’etnoclinica?»

    Ibig sabihin: “May serbisyo po ba na may mediator? May etnoclinica po ba?”
    .doctor = Doktor para sa akin
    .tell = Paano sabihin sa doktor
    .without_permit = Walang permesso
    .elsewhere = Ibang Comune
    .person = Makipag-usap sa tao
pain-papers =
    Dalhin ang mga test at sulat ng doktor, kung mayroon.

    Dalhin ang mga gamot na iniinom. Pati mga halamang gamot at lunas mula sa bansa ninyo.

    Wala kayong kahit ano? Pumunta pa rin.
    .doctor = Doktor para sa akin
    .team = Makikinig, may mediator
    .without_permit = Walang permesso
pain-without_permit =
    Puwede kayong magpagamot kahit walang permesso.

    Hingin ang STP card (tessera STP), sa ospital o sa ASST. Para ito sa agaran o kailangang gamutan.

    Hindi kayo puwedeng isumbong ng gumagamot sa inyo dahil lang wala kayong permesso.
    .doctor = Doktor para sa akin
    .danger = Masama ang pakiramdam ko
    .person = Makipag-usap sa tao
pain-not_asked =
    Hindi kailangang ikuwento ang lahat sa unang beses.

    Puwedeng makipag-usap sa doktor nang mag-isa.

    Puwedeng humingi ng mediator (mediatore). Huwag gawing tagasalin ang mga kamag-anak at anak.
    .doctor = Doktor para sa akin
    .steps = Iba pang tanong
    .person = Makipag-usap sa tao
