### When the waste is fetched. Also what may stay on the screen after leaving.

waste = Basura
waste-town =
    Iba-iba ang kalendaryo sa bawat Comune.

    Piliin ang Comune.
    .invalid = Hindi ko alam ang Comune na ito. Pumili sa listahan.
waste-card = Dito hihingin ang kalendaryo at mga supot.
    .sort = Pagbubukod ng basura
    .big = Malalaki: kama, ref
    .papers = Ano ang dadalhin
waste-nothing =
    Hindi pa verified ang kalendaryo. Kaya hindi namin isinusulat dito.

    Hingin ito sa Comune, sa opisinang «Ambiente» o «Ecologia».

    Puwede ring tingnan ang website ng Comune.
    .sort = Pagbubukod ng basura
    .big = Malalaki: kama, ref
    .papers = Ano ang dadalhin
    .person = Makipag-usap sa tao
waste-sort =
    «Umido»: tirang pagkain. «Secco»: ang natitira.

    Mayroon ding papel, plastik at bote (vetro).

    Iba-iba ang kulay: tingnan ang papel ng Comune ninyo.
    .calendar = Saan magtatanong
    .big = Malalaki: kama, ref
waste-big =
    Huwag iwan sa kalye ang malalaking gamit.

    Madalas kinukuha ito ng Comune. Magpa-book muna.

    Mayroon ding «piazzola ecologica». Itanong kung paano pumasok.
    .calendar = Saan magtatanong
    .sort = Pagbubukod ng basura
waste-papers =
    Magdala ng dokumento at ng address ng bahay.

    Hingin ang kalendaryo, mga supot at basurahan. Itanong kung may bayad.
    .calendar = Saan magtatanong
    .sort = Pagbubukod ng basura
