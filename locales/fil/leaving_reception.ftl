### Leaving the reception centre (CAS, SAI).

leaving_reception = Pag-alis sa reception center
leaving_reception-start =
    Bakit po kayo aalis sa center?

    Para lang ito masabi namin ang unang gagawin.
    .date = May petsa na
    .letter = May ibinigay na papel
    .want = Gusto kong umalis
    .unsaid = Ayaw kong sabihin
leaving_reception-plan =
    Kausapin ang mga operator bago umalis.

    Itanong ang bahay, trabaho, residenza at doktor.

    Hindi pa handa? Puwedeng humingi ng mas mahabang panahon.
leaving_reception-letter =
    Tingnan ang petsa. Huwag pumirma kung hindi naiintindihan.

    Puwede itong basahin ng abogado (avvocato). Minsan puwedeng umapela (ricorso).

    Limitado ang mga araw: pumunta agad.
leaving_reception-want =
    Bago umalis, kausapin ang mga operator.

    Kung aalis nang walang paalam, puwedeng mawala ang puwesto. Mahirap nang bumalik.

    Hindi maayos ang lagay ninyo roon? Puwede ninyong sabihin. Puwedeng humingi ng ibang lugar.
    .plan = Paghahanda sa pag-alis
    .lawyer = Isang abogado
    .person = Makipag-usap sa tao
leaving_reception-house =
    Maghanap ng bahay bago umalis.

    Huwag magbayad bago makita ang bahay. Humingi ng kontrata at resibo (ricevuta).

    Walang makita? Sabihin sa social services (servizi sociali) bago ang petsa.
    .go = Tulong na malapit
    .residence = Ang tirahan (residenza)
    .not_asked = Mga karapatan ko
leaving_reception-residence =
    Lilipat ng bahay? Sabihin sa Comune. «Residenza» ang tawag dito.

    Wala pang bahay? Itanong sa Comune kung paano.

    Saka tingnan kung sino ang doktor.
    .papers = Ano ang kukunin
    .doctor = Doktor at pediatrician
    .go = Tulong na malapit
leaving_reception-card =
    Dito puwedeng humingi ng tulong para sa susunod.

    Pumunta bago umalis sa center.
    .papers = Ano ang kukunin
    .house = Ang bahay
    .job = Ang trabaho
    .without_permit = Paano ang permesso?
    .not_asked = Mga karapatan ko
    .elsewhere = Ibang Comune
leaving_reception-nothing =
    Sa Comune ninyo, hanapin ang social worker (assistente sociale). Pumunta bago umalis.

    Wala pang verified na opisina malapit dito.
    .papers = Ano ang kukunin
    .house = Ang bahay
    .residence = Ang tirahan (residenza)
    .job = Ang trabaho
    .without_permit = Paano ang permesso?
    .not_asked = Mga karapatan ko
    .elsewhere = Ibang Comune
    .person = Makipag-usap sa tao
leaving_reception-lawyer =
    Dito puwede kayong humingi ng abogado (avvocato).

    Kaunti ang pera? Hingin ang «patrocinio a spese dello Stato»: gobyerno ang magbabayad.
    .papers = Ano ang kukunin
    .plan = Paghahanda sa pag-alis
    .elsewhere = Ibang Comune
leaving_reception-lawyer_nothing =
    Magtanong muna sa abogado (avvocato) ng center, kung mayroon.

    O magtanong sa «Ordine degli Avvocati» sa Bergamo.

    Hindi pa verified ang address. Kaya hindi namin isinusulat dito.
    .papers = Ano ang kukunin
    .plan = Paghahanda sa pag-alis
    .go = Tulong na malapit
    .person = Makipag-usap sa tao
leaving_reception-papers =
    Kunin ang mga orihinal na papel. Permesso, codice fiscale, health card (tessera sanitaria).

    Kunin ang mga papel ng school, kurso, trabaho at kalusugan.

    Humingi ng kopya ng lahat.
    .go = Tulong na malapit
    .residence = Ang tirahan (residenza)
    .house = Ang bahay
leaving_reception-without_permit =
    Tingnan kung kailan matatapos ang permesso. I-renew ito sa tulong ng patronato.

    Wala nang permesso? Kausapin agad ang abogado (avvocato).

    Laging mayroon ang agarang gamutan at ang school ng mga anak.
    .permit = Renewal ng permesso
    .lawyer = Isang abogado
    .doctor = Doktor at pediatrician
    .person = Makipag-usap sa tao
leaving_reception-not_asked =
    Sa inyo ang mga dokumento. Hindi ito puwedeng itago ng iba.

    Puwedeng humingi ng mediator (mediatore) at ng nakasulat na sagot.

    Walang dapat maningil ng pera para sa higaan sa center.
    .go = Tulong na malapit
    .lawyer = Isang abogado
    .person = Makipag-usap sa tao
