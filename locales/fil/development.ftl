### A child who does not speak or struggles.

development = Nahihirapan ang anak ko
development-start =
    Hindi nagsasalita, hindi natututo, o iba sa ibang bata?

    May sariling bilis ang bawat bata. Nakakatulong kung sasabihin nang maaga.

    Magsimula sa pediatrician (pediatra).
    .doctor = Kausapin ang pediatrician
    .specialist = Mga espesyalista: saan
    .support = Tulong sa school
    .languages = Dalawang wika sa bahay
    .papers = Ano ang dadalhin
    .without_permit = Walang permesso
    .not_asked = Ano ang hindi kailangan
development-doctor =
    Sabihin sa pediatrician (pediatra) kung ano ang nakikita ninyo sa bahay.

    Nakakaintindi ba siya? Nakakarinig ba? Nakikipaglaro ba? Kailan pa siya nahihirapan?

    Puwede kayong ipadala ng pediatrician sa mga espesyalista.
    .choose = Pumili ng pediatrician
    .specialist = Mga espesyalista: saan
    .papers = Ano ang dadalhin
development-card =
    «Neuropsichiatria infantile» (NPI) ang tawag sa serbisyo.

    Tinitingnan nila kung paano magsalita, matuto at maglaro ang bata.

    Dumaan muna sa pediatrician (pediatra). Hingin ang request (richiesta).
    .papers = Ano ang dadalhin
    .without_permit = Walang permesso
    .support = Tulong sa school
    .not_asked = Ano ang hindi kailangan
    .elsewhere = Ibang Comune
development-nothing =
    Sa ASST ang serbisyo: «Neuropsichiatria infantile» (NPI).

    Hindi pa verified ang address. Sasabihin ng pediatrician (pediatra) kung saan pupunta.
    .choose = Pumili ng pediatrician
    .papers = Ano ang dadalhin
    .without_permit = Walang permesso
    .support = Tulong sa school
    .elsewhere = Ibang Comune
    .person = Makipag-usap sa tao
development-support =
    Kausapin ang mga guro: nakikita rin nila ang bata.

    Kung may sertipiko, mas makakatulong ang school. Halimbawa, may support teacher (insegnante di sostegno).

    Ang pediatrician (pediatra) ang gagawa ng unang papel. Pagkatapos, may check-up sa INPS.
    .papers = Ano ang dadalhin
    .doctor = Kausapin ang pediatrician
    .not_asked = Ano ang hindi kailangan
development-languages =
    Hindi sakit ang magsalita ng dalawang wika.

    Kausapin siya sa wikang pinakaalam ninyo. Magkuwento, kumanta, makipaglaro.

    Nahihirapan ba sa dalawang wika? Sabihin sa pediatrician (pediatra).
    .doctor = Kausapin ang pediatrician
    .steps = Iba pang hakbang
development-papers =
    Dalhin kung ano ang mayroon.

    Ang health card (tessera sanitaria) ng bata. Mga papel ng doktor, kahit galing sa ibang bansa. Mga notebook sa school.

    Makakatulong ang video ng batang naglalaro.
    .go = Mga espesyalista: saan
    .without_permit = Walang permesso
    .not_asked = Ano ang hindi kailangan
development-without_permit =
    Hanggang 18 taon, may doktor para sa lahat, kahit walang permesso.

    Para sa lahat ng bata ang school.

    Hindi kayo puwedeng isumbong ng gumagamot dahil lang wala kayong permesso.
    .choose = Pumili ng pediatrician
    .go = Mga espesyalista: saan
    .person = Makipag-usap sa tao
development-not_asked =
    Hindi ninyo kasalanan. Walang mawawala sa inyo kung hihingi ng tulong.

    Pirmahan lang ang naiintindihan ninyo. Humingi ng mediator (mediatore).

    Huwag gawing tagasalin ang mga kapatid.
    .go = Mga espesyalista: saan
    .steps = Iba pang hakbang
    .person = Makipag-usap sa tao
