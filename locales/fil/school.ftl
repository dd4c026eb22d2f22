### A child just arrived, and school.

school = Mag-enroll sa school
school-start =
    Puwedeng pumasok sa school ang bawat bata, kahit walang permesso.

    Puwedeng magsimula sa kahit anong buwan.

    Ilang taon na siya?
    .small = Hanggang 5 taon
    .child = Mula 6 hanggang 15 taon
    .teen = Mula 16 na taon
    .class = Anong grade?
    .papers = Ano ang dadalhin
    .vaccines = Mga bakuna
    .canteen = Ang canteen
    .without_permit = Walang permesso
    .not_asked = Ano ang hindi kailangan
school-card_small =
    Hanggang 3 taon, may nido. Pagkatapos, preschool (scuola dell’infanzia).

    Kailangan ang mga bakuna para makapasok.

    Itanong sa Comune o sa school kung may lugar pa.
    .papers = Ano ang dadalhin
    .vaccines = Mga bakuna
    .without_permit = Walang permesso
    .elsewhere = Ibang Comune
school-nothing_small =
    Hanggang 3 taon, may nido. Pagkatapos, preschool (scuola dell’infanzia).

    Kailangan ang mga bakuna para makapasok. Itanong sa Comune kung may lugar pa.

    Hindi pa verified ang mga address.
    .papers = Ano ang dadalhin
    .vaccines = Mga bakuna
    .without_permit = Walang permesso
    .say = Pangungusap na ipapakita
    .elsewhere = Ibang Comune
    .person = Makipag-usap sa tao
school-card =
    Pumunta sa school na pinakamalapit sa bahay. Hanapin ang «segreteria» (opisina).

    Doon nag-eenroll, kahit kalagitnaan ng taon.
    .papers = Ano ang dadalhin
    .class = Anong grade?
    .without_permit = Walang permesso
    .say = Pangungusap na ipapakita
    .elsewhere = Ibang Comune
school-nothing =
    Pumunta sa school na pinakamalapit sa bahay. Hanapin ang «segreteria» (opisina).

    Hindi pa verified ang mga address. Alam sa Comune kung aling school.
    .papers = Ano ang dadalhin
    .class = Anong grade?
    .without_permit = Walang permesso
    .say = Pangungusap na ipapakita
    .elsewhere = Ibang Comune
    .person = Makipag-usap sa tao
school-card_teen =
    Mula 16 na taon, may CPIA. Doon natututo ng Italian at kumukuha ng «licenza media».

    Puwede ring pumasok sa high school.
    .papers = Ano ang dadalhin
    .without_permit = Walang permesso
    .high_school = Ang high school
    .elsewhere = Ibang Comune
school-nothing_teen =
    Mula 16 na taon, may CPIA. Doon natututo ng Italian at kumukuha ng «licenza media».

    May isa sa Treviglio. Hindi pa verified ang address.
    .papers = Ano ang dadalhin
    .without_permit = Walang permesso
    .high_school = Ang high school
    .say = Pangungusap na ipapakita
    .elsewhere = Ibang Comune
    .person = Makipag-usap sa tao
school-class =
    Karaniwang ayon sa edad ang klase.

    Puwedeng pumili ang mga guro ng kalapit na klase. Tinitingnan nila kung ano ang napag-aralan niya.

    Hingin sa school ang tulong sa Italian.
    .go = Ang school: saan
    .papers = Ano ang dadalhin
    .struggles = Nahihirapan ang anak ko
school-papers =
    Dalhin kung ano ang mayroon. Dokumento. Report card mula sa bansa ninyo. Papel ng bakuna.

    May kulang? Tatanggapin pa rin ng school: «con riserva».

    Saka na dadalhin ang ibang papel.
    .vaccines = Mga bakuna
    .without_permit = Walang permesso
    .steps = Iba pang tanong
school-vaccines =
    Libre ang mga bakunang nasa batas.

    Hanggang 5 taon, kailangan ang mga ito para makapasok.

    Mula 6 na taon, makakapasok pa rin ang bata. Saka na ang bakuna. Magtanong sa pediatrician (pediatra).
    .doctor = Pumili ng pediatrician
    .papers = Ano ang dadalhin
    .steps = Iba pang tanong
school-canteen =
    Hinihingi ang canteen (mensa) sa Comune o sa school.

    Sabihin kung ano ang hindi kinakain ng bata, dahil sa kalusugan o relihiyon.

    May bayad. Itanong kung bababa ang bayad kung may ISEE.
    .go = Saan pupunta
    .say = Pangungusap na ipapakita
    .steps = Iba pang tanong
school-say =
    Puwede ninyong ipakita ito sa segreteria:

    «Buongiorno. Vorrei iscrivere mio figlio. Siamo appena arrivati. Mancano dei documenti. C’è un mediatore?»

    Ibig sabihin: “Magandang araw po. Gusto kong i-enroll ang anak ko. Kararating lang namin. May kulang na dokumento. May mediator po ba?”
    .papers = Ano ang dadalhin
    .steps = Iba pang tanong
school-without_permit =
    Para sa lahat ng bata ang school, kahit walang permesso.

    Hindi ipinapakita ang permesso: hindi ang sa anak, hindi ang sa inyo.

    Walang codice fiscale? May sariling code na gagamitin ang school.
    .say = Pangungusap na ipapakita
    .not_asked = Ano ang hindi kailangan
    .steps = Iba pang tanong
    .person = Makipag-usap sa tao
school-not_asked =
    Hindi kailangan ang permesso sa school.

    Hindi puwedeng sabihin ng school na “huli na” o “kulang ang papel”.

    Tumanggi ba sila? Humingi ng nakasulat na papel. Huwag gawing tagasalin ang mga anak.
    .say = Pangungusap na ipapakita
    .steps = Iba pang tanong
    .person = Makipag-usap sa tao
