### What the desk knows about the person. It promises only what it can do.

my_data = Ang data ko
my_data-start =
    Dito makikita ninyo ang natatandaan namin tungkol sa inyo.

    Puwede rin ninyong burahin.
    .see = Tingnan
    .erase = Burahin
    .limits = Ano ang puwedeng maiwan
my_data-shown =
    Ito ang natatandaan namin.

    Wika: { $language }.
    { $municipality ->
        [none] Comune: hindi namin alam.
       *[other] Comune: { $municipality }.
    }
    Mula noong: { $since }.

    Naka-save rin sa amin kung nasaan na kayo sa menu at ang code ng chat. Para masagot namin kayo.
my_data-limits =
    Binubura namin ang naka-save sa amin.

    Pagkatapos ng dalawang araw, hindi na namin maaalis ang mensahe sa Telegram. Kayo, puwede pa.

    Puwedeng may maiwang kopya sa Telegram. Pati sa ibang teleponong konektado.
    .see = Tingnan
    .erase = Burahin
my_data-confirm =
    Gusto ba talaga ninyong burahin?

    Kakalimutan namin ang wika, Comune at mga sagot. Aalisin namin dito ang mga bagong mensahe.

    Kung nagtanong kayo sa isang tao, babawiin at buburahin din namin ang hiling.

    Puwedeng may maiwang ibang kopya. Pagkatapos, ang huling pahina na lang ang makikita ninyo.
    .erase = Oo, burahin
    .keep = Hindi, bumalik
