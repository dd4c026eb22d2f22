### Choosing a doctor or a paediatrician.

doctor = Doktor at pediatrician
doctor-who = Para kanino ang doktor?
    .child = Bata, hanggang 13 taon
    .adult = Adult, o 14 na taon pataas
    .invalid = Pumili ng isa sa dalawa.
doctor-card_child =
    Puwedeng magkaroon ng pediatrician (pediatra) ang bawat bata.

    Mula 6 na taon, kayo ang pipili: pediatrician o doktor.

    Ginagawa ito sa opisinang «Scelta e revoca».
    .papers = Ano ang dadalhin
    .without_permit = Walang permesso
    .not_asked = Ano ang hindi kailangan
    .elsewhere = Ibang Comune
doctor-card_adult =
    Magrehistro muna sa Servizio sanitario. Saka pumili ng doktor.

    Ginagawa ito sa opisinang «Scelta e revoca».
    .papers = Ano ang dadalhin
    .without_permit = Walang permesso
    .not_asked = Ano ang hindi kailangan
    .elsewhere = Ibang Comune
doctor-nothing =
    Pumipili ng doktor sa opisinang «Scelta e revoca» ng ASST.

    Hindi pa verified ang address. Kaya hindi namin isinusulat dito.
    .papers = Ano ang dadalhin
    .without_permit = Walang permesso
    .not_asked = Ano ang hindi kailangan
    .elsewhere = Ibang Comune
    .person = Makipag-usap sa tao
doctor-papers =
    Dalhin ang mga ito, kung mayroon.

    ID o dokumento. Codice fiscale. Permesso, o resibo. Address ng bahay.

    Para sa bata: ang dokumento ninyo at ang codice fiscale niya.

    May kulang? Itanong sa opisina kung paano.
    .go = Saan pupunta
    .without_permit = Walang permesso
    .not_asked = Ano ang hindi kailangan
doctor-without_permit =
    May gamutan para sa lahat, kahit walang permesso.

    Hanggang 18 taon: pediatrician (pediatra) o doktor, tulad ng lahat.

    Puwedeng humingi ang adult ng STP card (tessera STP). Para ito sa agaran o kailangang gamutan. Puwede rin sa pagbubuntis.

    Hihingin ito sa ospital o sa ASST.
    .go = Saan pupunta
    .not_asked = Ano ang hindi kailangan
    .person = Makipag-usap sa tao
doctor-not_asked =
    Hindi kailangan ang kontrata sa trabaho.

    Walang permesso? Hindi kayo puwedeng isumbong ng gumagamot sa inyo dahil lang dito.

    Puwede kayong humingi ng mediator (mediatore). Huwag gawing tagasalin ang mga bata.
    .go = Saan pupunta
    .papers = Ano ang dadalhin
    .person = Makipag-usap sa tao
