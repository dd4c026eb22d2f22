### Meals at school. No price is written: it differs from Comune to Comune.

canteen = Canteen ng school
canteen-town =
    Iba-iba ang canteen (mensa) sa bawat Comune.

    Piliin ang Comune.
    .invalid = Hindi ko alam ang Comune na ito. Pumili sa listahan.
canteen-card = Dito magtatanong tungkol sa canteen (mensa). Puwede ring magtanong sa school.
    .papers = I-enroll ang anak
    .food = Ano ang bawal kainin
    .price = Magkano ang bayad
    .debt = Hindi ako makabayad
    .without_permit = Walang permesso
canteen-nothing =
    Magtanong sa school. O magtanong sa Comune, sa opisinang «Scuola» o «Istruzione».

    Wala pang verified na opisina rito.
    .papers = I-enroll ang anak
    .food = Ano ang bawal kainin
    .price = Magkano ang bayad
    .debt = Hindi ako makabayad
    .without_permit = Walang permesso
    .person = Makipag-usap sa tao
canteen-papers =
    Magulang ang nag-eenroll. Madalas sa website ito, gamit ang SPID o CIE.

    Walang SPID? Humingi ng tulong sa Comune o sa school.

    Magdala ng dokumento, at ng codice fiscale ninyo at ng anak.
    .go = Saan pupunta
    .food = Ano ang bawal kainin
    .price = Magkano ang bayad
canteen-food =
    May allergy? Humingi ng papel sa pediatrician (pediatra).

    Kung dahil sa relihiyon, karaniwang sapat na ang kahilingan ninyo.

    Sabihin ito bago magsimula ang bata.
    .go = Saan pupunta
    .papers = I-enroll ang anak
canteen-price =
    Ang Comune ang nagtatakda ng presyo.

    Kung may ISEE, madalas mas mababa ang bayad. Ganoon din kung maraming anak.

    Magtanong nang maaga: baka mahuli kayo.
    .go = Saan pupunta
    .debt = Hindi ako makabayad
canteen-debt =
    Sabihin agad sa Comune. Huwag hintayin ang sulat.

    Hilinging magbayad nang paunti-unti.

    Puwede ring kausapin ang social worker (assistente sociale).
    .go = Saan pupunta
    .price = Mas mababang bayad
    .person = Makipag-usap sa tao
canteen-without_permit =
    Para sa lahat ng bata ang school, kahit walang permesso.

    Tungkol sa canteen (mensa), itanong sa school. Walang codice fiscale? Sabihin: may paraan.
    .go = Saan pupunta
    .papers = I-enroll ang anak
    .person = Makipag-usap sa tao
