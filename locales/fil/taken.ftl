### Papers or a telephone that one no longer has.

taken = Mga dokumento at telepono
taken-start = Ano ang kailangan ninyong palitan?
    .documents = Isang dokumento
    .phone = Telepono o SIM
    .spid = SPID at mga password
    .kept = Nasa ibang tao
    .unsaid = Ayaw kong sabihin
taken-documents = Puwedeng kumuha ulit ng dokumento. Alin?
    .passport = Passport
    .permit = Ang permesso
    .cards = ID, health card
    .kept = Nasa ibang tao
    .without_permit = Walang permesso
taken-passport =
    Ang konsulado ng bansa ninyo ang gagawa ng passport. Tumawag muna.

    Humingi ba kayo ng asylum o proteksiyon? Kausapin muna ang abogado (avvocato). Huwag pumunta sa konsulado.
    .report = Ang papel ng pulis
    .copies = Mga kopya
    .lawyer = Isang abogado
    .without_permit = Walang permesso
    .go = Tulong na malapit
taken-permit =
    Kailangan muna ang papel ng pulis.

    Saka kumuha ng «kit giallo» (dilaw na kit) sa post office. Pupunan ito ng patronato kasama ninyo, libre.

    May mga permesso na sa Questura kinukuha ulit.
    .report = Ang papel ng pulis
    .office = Saan pupunta
    .copies = Mga kopya
    .not_asked = Mga karapatan ko
taken-cards =
    Ang Comune ang gagawa ng ID (carta d’identità).

    Codice fiscale at health card: magtanong sa Agenzia delle Entrate.

    Dalhin ang papel ng pulis.
    .report = Ang papel ng pulis
    .copies = Mga kopya
    .go = Tulong na malapit
taken-report =
    Ginagawa ito sa pulis (polizia) o sa carabinieri. Puwedeng humingi ng mediator (mediatore).

    Sabihin kung ano ang nawawala at kailan pa. «Denuncia» ang tawag sa papel. Itago ang kopya.

    Walang permesso, o may duda? Kausapin muna ang abogado (avvocato).
    .without_permit = Walang permesso
    .copies = Mga kopya
    .lawyer = Isang abogado
    .person = Makipag-usap sa tao
taken-phone =
    Ipahinto ang SIM: tumawag sa kompanya ng telepono gamit ang ibang telepono.

    Saka palitan ang mga password: e-mail, bangko, mga litrato.

    Nasa kasama ninyo sa bahay? Makipag-usap muna sa isang tao.
    .spid = SPID at mga password
    .other_phone = Mga mensahe sa telepono
    .report = Ang papel ng pulis
    .kept = Nasa ibang tao
taken-other_phone =
    Mababasa ang mga mensahe ng may hawak ng telepono ninyo.

    Sa Telegram, buksan ang “Settings”, tapos “Devices”. Doon puwedeng isara ang ibang telepono.

    Dito, puwedeng magbura sa “Ang data ko”.
    .my_data = Ang data ko
    .spid = SPID at mga password
    .person = Makipag-usap sa tao
taken-spid =
    Hilinging ihinto ang SPID sa nagbigay nito. «Sospensione» ang tawag.

    Sa inyo lang ang mga password. Walang dapat gumamit ng SPID kapalit ninyo.

    Palitan din ang password ng e-mail.
    .phone = Telepono o SIM
    .not_asked = Mga karapatan ko
    .go = Tulong na malapit
taken-kept =
    Sa inyo ang mga dokumento at telepono.

    Hindi ito puwedeng itago ng iba, sa bahay man o sa trabaho.

    Huwag munang bawiin agad. Makipag-usap muna sa isang tao, kapag kaya na ninyo.
    .person = Makipag-usap sa tao
    .numbers = Mga importanteng numero
    .go = Tulong na malapit
    .copies = Mga kopya
    .phone = Mga mensahe sa telepono
taken-card =
    Dito puwede kayong makipag-usap sa isang tao.

    Puwedeng pumunta kahit walang dokumento.
    .copies = Mga kopya
    .documents = Kumuha ulit ng dokumento
    .without_permit = Walang permesso
    .not_asked = Mga karapatan ko
    .elsewhere = Ibang Comune
taken-nothing =
    Sa Comune ninyo, hanapin ang social worker (assistente sociale). Puwedeng pumunta nang walang dokumento.

    Wala pang verified na opisina malapit dito.
    .numbers = Mga importanteng numero
    .copies = Mga kopya
    .documents = Kumuha ulit ng dokumento
    .without_permit = Walang permesso
    .not_asked = Mga karapatan ko
    .elsewhere = Ibang Comune
    .person = Makipag-usap sa tao
taken-lawyer =
    Dito puwede kayong humingi ng abogado (avvocato).

    Kaunti ang pera? Hingin ang «patrocinio a spese dello Stato»: gobyerno ang magbabayad.
    .copies = Mga kopya
    .without_permit = Walang permesso
taken-lawyer_nothing =
    Magtanong sa «Ordine degli Avvocati», ang samahan ng mga abogado sa Bergamo.

    Kaunti ang pera? Sabihin: «patrocinio a spese dello Stato». Ibig sabihin: gobyerno ang magbabayad.

    Hindi pa verified ang address. Kaya hindi namin isinusulat dito.
    .copies = Mga kopya
    .without_permit = Walang permesso
    .go = Tulong na malapit
    .person = Makipag-usap sa tao
taken-copies =
    May kopya ba kayo? Malaking tulong ito.

    Maghanap sa school, sa doktor, sa CAF o sa trabaho: baka may kopya sila.

    Iwan ang mga kopya sa taong pinagkakatiwalaan. Huwag ipadala rito.
    .documents = Kumuha ulit ng dokumento
    .go = Tulong na malapit
taken-without_permit =
    Tumutulong din ang konsulado sa walang permesso.

    Humingi ba kayo ng asylum? Gusto ba ninyong pumunta sa pulis? Kausapin muna ang abogado (avvocato).

    Sa emergency room (pronto soccorso), gagamutin pa rin kayo.
    .lawyer = Isang abogado
    .go = Tulong na malapit
    .person = Makipag-usap sa tao
taken-not_asked =
    Hindi puwedeng itago ng iba ang mga dokumento ninyo.

    Walang dapat humingi ng password o code ninyo.

    Puwedeng humingi ng mediator (mediatore). Huwag gawing tagasalin ang mga anak.
    .go = Tulong na malapit
    .numbers = Mga importanteng numero
    .person = Makipag-usap sa tao
