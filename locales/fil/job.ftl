### Work lost, without a contract, unpaid, or worse.

job = Trabaho
job-start = Ano ang nangyayari sa trabaho?
    .lost = Nawalan ako ng trabaho
    .unpaid = Walang kontrata, o walang sahod
    .house = Nagtatrabaho sa isang bahay
    .looking = Naghahanap ng trabaho
    .bigger = Mas malaking problema
    .unsaid = Ayaw kong sabihin
job-lost =
    Pumunta agad sa Centro per l’Impiego. Sabihing naghahanap kayo ng trabaho.

    Baka may karapatan kayo sa tulong na pera: ang NASpI. Hihingin ito ng patronato kasama ninyo.

    Limitado ang mga araw. Huwag pirmahan ang resignation (dimissioni) kung hindi naiintindihan.
job-unpaid =
    Dapat bayaran ang trabahong nagawa, kahit walang kontrata.

    Titingnan ng unyon (sindacato) ang kaso ninyo. Puwede silang sumulat para sa inyo.

    Itago ang mga patunay.
    .union = Isang unyon
    .proof = Anong mga patunay
    .without_permit = Walang permesso
    .not_asked = Mag-ingat sa pera
    .bigger = Mas malaking problema
job-house =
    Paglilinis, bata, matatanda: trabaho itong tulad ng iba.

    Sasabihin ito sa INPS ng kumuha sa inyo. Humingi ng kopya.

    Kung matapos ang trabaho, puwede kayong humingi ng NASpI.
    .union = Isang unyon
    .lost = Nawalan ako ng trabaho
    .proof = Anong mga patunay
    .without_permit = Walang permesso
    .bigger = Mas malaking problema
job-bigger =
    Puwede kayong makipag-usap sa isang tao, kung kailan ninyo gusto.

    Sa inyo ang mga dokumento ninyo. Hindi ito puwedeng itago ng iba.

    Walang puwedeng pumilit sa inyong manatili.
    .union = Unyon o abogado
    .without_permit = Walang permesso
    .numbers = Iba pang importanteng numero
    .person = Makipag-usap sa tao
job-centre =
    Tumutulong ang Centro per l’Impiego (job center) sa paghahanap ng trabaho.

    Doon sasabihing wala kayong trabaho. «DID» ang tawag sa papel.
    .papers = Ano ang dadalhin
    .permit = Paano ang permesso?
    .union = Isang unyon
    .without_permit = Walang permesso
    .not_asked = Mag-ingat sa pera
    .elsewhere = Ibang Comune
job-centre_nothing =
    May Centro per l’Impiego sa Treviglio at mayroon din sa Romano.

    Hindi pa verified ang address. Kaya hindi namin isinusulat dito.
    .papers = Ano ang dadalhin
    .permit = Paano ang permesso?
    .union = Isang unyon
    .without_permit = Walang permesso
    .not_asked = Mag-ingat sa pera
    .elsewhere = Ibang Comune
    .person = Makipag-usap sa tao
job-union = Dito kayo tutulungan sa trabaho at sa mga karapatan ninyo.
    .proof = Anong mga patunay
    .without_permit = Walang permesso
    .not_asked = Mag-ingat sa pera
job-union_nothing =
    Maghanap ng unyon (sindacato). Ang pinakamalaki ay CGIL, CISL at UIL.

    Itanong muna kung magkano.

    Hindi pa verified ang mga address. Kaya hindi namin isinusulat dito.
    .proof = Anong mga patunay
    .without_permit = Walang permesso
    .not_asked = Mag-ingat sa pera
    .person = Makipag-usap sa tao
job-permit =
    Nawalan kayo ng trabaho. Pero hindi agad nawawala ang permesso.

    Kapag natapos ang permesso, may isa pa: «attesa occupazione».

    Pumunta muna sa Centro per l’Impiego.
    .go = Saan pupunta
    .renewal = Renewal ng permesso
    .person = Makipag-usap sa tao
job-proof =
    Isulat ang mga araw at oras ng trabaho.

    Itago ang mga mensahe, litrato at resibo. Itago ang pangalan ng nakakita sa inyong nagtatrabaho.

    Ilagay sa ligtas na lugar. Huwag ipadala rito.
    .union = Saan pupunta
    .without_permit = Walang permesso
job-papers =
    Magdala ng dokumento at codice fiscale. Dalhin ang permesso o ang resibo.

    Kung mayroon, dalhin ang kontrata at mga payslip. Dalhin ang sulat ng pagtatapos ng trabaho.

    Para sa NASpI, kailangan din ng account (IBAN).
    .go = Saan pupunta
    .permit = Paano ang permesso?
    .not_asked = Mag-ingat sa pera
job-without_permit =
    Kahit walang permesso, dapat bayaran ang trabahong nagawa.

    Puwedeng magkaproblema sa papel kung mag-isang hihingi.

    Makipag-usap muna sa unyon (sindacato) o abogado (avvocato). Saka magpasya.
    .union = Unyon o abogado
    .proof = Anong mga patunay
    .person = Makipag-usap sa tao
job-not_asked =
    Walang puwedeng maningil para bigyan kayo ng trabaho. Kahit agency.

    Huwag magbayad para sa ipinangakong kontrata.

    Hindi puwedeng itago ng iba ang passport ninyo.
    .go = Maghanap ng trabaho
    .union = Isang unyon
    .bigger = Mas malaking problema
