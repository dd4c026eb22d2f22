### Bills and debts.

debts = Mga utang at bill
debts-kind =
    Isa-isa nating titingnan ang mga utang.

    Ano ang kailangan ninyong bayaran?
    .bill = Bill: kuryente, gas, tubig
    .rent = Upa
    .loan = Hulugan at loan
    .court = Papel galing sa judge
    .calls = May naniningil sa telepono
    .go = Saan hihingi ng tulong
    .unsaid = Ayaw kong sabihin
debts-card =
    Titingnan ng social worker (assistente sociale) ang mga bayarin kasama ninyo.

    Masasabi niya kung anong tulong ang mayroon.
    .papers = Ano ang dadalhin
    .without_permit = Walang permesso
    .careful = Mag-ingat sa pera
    .kinds = Ibang utang
    .elsewhere = Ibang Comune
debts-nothing =
    Pumunta sa Comune at hanapin ang social worker (assistente sociale).

    Hindi pa verified ang address. Kaya hindi namin isinusulat dito.
    .papers = Ano ang dadalhin
    .without_permit = Walang permesso
    .careful = Mag-ingat sa pera
    .kinds = Ibang utang
    .elsewhere = Ibang Comune
    .person = Makipag-usap sa tao
debts-bill =
    Tawagan ang numerong nakasulat sa bill (bolletta). Hilinging hulugan ang bayad.

    Gawin ito bago ang petsa sa sulat.

    Kung mababa ang ISEE, may discount. Kusa itong dumarating.
    .isee = Kumuha ng ISEE
    .go = Saan pupunta
    .papers = Ano ang dadalhin
    .careful = Mag-ingat sa pera
debts-loan =
    Isulat ang lahat ng utang sa isang papel.

    Huwag umutang para bayaran ang ibang utang.

    Sa Bergamo may opisina ng Caritas: ang «SPES». Tumutulong ito sa mga taong sobra ang utang.
    .go = Saan pupunta
    .papers = Ano ang dadalhin
    .careful = Mag-ingat sa pera
    .calls = May naniningil sa telepono
debts-lawyer =
    Dito puwede kayong humingi ng abogado (avvocato).

    Kaunti ang pera? Hingin ang «patrocinio a spese dello Stato».
    .papers = Ano ang dadalhin
    .without_permit = Walang permesso
    .elsewhere = Ibang Comune
debts-lawyer_nothing =
    Magtanong sa «Ordine degli Avvocati», ang samahan ng mga abogado sa Bergamo.

    Kaunti ang pera? Sabihin: «patrocinio a spese dello Stato».

    Hindi pa verified ang address. Kaya hindi namin isinusulat dito.
    .papers = Ano ang dadalhin
    .without_permit = Walang permesso
    .go = Saan hihingi ng tulong
    .person = Makipag-usap sa tao
debts-court =
    Laging kunin ang sulat sa post office.

    Tingnan ang petsa. Kaunti lang ang araw para sumagot.

    Pumunta agad sa abogado (avvocato). Kung mababa ang kita, puwedeng libre: «patrocinio a spese dello Stato» ang tawag.
    .lawyer = Isang abogado
    .go = Saan hihingi ng tulong
    .papers = Ano ang dadalhin
    .without_permit = Walang permesso
    .person = Makipag-usap sa tao
debts-calls =
    Itanong kung sino sila. Hingin ang lahat nang nakasulat.

    Hindi nila puwedeng sabihin ang utang sa kamag-anak o kapitbahay.

    Hindi krimen ang magkautang. Hindi puwedeng kunin ng tumatawag ang gamit ninyo.

    Natatakot kayo sa kanila? Tumawag sa 112.
    .numbers = Mga importanteng numero
    .go = Saan hihingi ng tulong
    .court = Papel galing sa judge
    .person = Makipag-usap sa tao
debts-papers =
    Dalhin ang lahat ng sulat, pati ang hindi pa bukas.

    Dalhin ang mga bill, kontrata at resibo. Dalhin ang ISEE, kung mayroon.

    May kulang? Pumunta pa rin.
    .go = Saan pupunta
    .careful = Mag-ingat sa pera
    .person = Makipag-usap sa tao
debts-without_permit =
    Kahit walang permesso, puwedeng humingi ng hulugan sa kompanya.

    May mga anak? Makipag-usap sa social worker (assistente sociale).

    Baka puwede rin sa inyo ang libreng abogado (avvocato): magtanong.
    .lawyer = Isang abogado
    .go = Saan pupunta
    .doctor = Doktor at gamutan
    .person = Makipag-usap sa tao
debts-careful =
    Manloloko ang humihingi ng pera bago magpautang.

    Huwag pumirma ng loan para sa iba.

    Huwag iwan kahit kanino ang passport o bank card.
    .go = Saan pupunta
    .person = Makipag-usap sa tao
