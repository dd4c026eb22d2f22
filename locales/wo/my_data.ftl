### What the desk knows about the person. It promises only what it can do.

my_data = Li ñu xam ci man
my_data-start =
    Fii nga mëna gis li nu denc ci yow.

    Mën nga ko far itam.
    .see = Gis ko
    .erase = Far ko
    .limits = Li mëna des
my_data-shown =
    Lii mooy li nu denc.

    Làkk: { $language }.
    { $municipality ->
        [none] Comune: xamunu ko.
       *[other] Comune: { $municipality }.
    }
    Bés bi mu tàmbalee: { $since }.

    Denc nanu itam fi nga tollu ak kod bu chat bi. Loolu moo tax nu mën laa tontu.
my_data-limits =
    Li nu denc, nun lanuy far.

    Ginnaaw ñaari fan, mënatunu dindi mesaas ci Telegram. Yow, mën nga.

    Telegram mën na denc kopi. Beneen telefon bu lëkkaloo ak sa kont mën na ko am itam.
    .see = Gis ko
    .erase = Far ko
my_data-confirm =
    Ndax dëgg-dëgg bëgg nga ko far?

    Danuy fàtte làkk wi, Comune bi ak tontu yi. Danuy dindi fi mesaas yu bees yi.

    Su fekkee laaj nga nit, danuy dindi laaj bi te far ko itam.

    Yeneen kopi mën nañu des. Ginnaaw loolu, xëtu tëj wi rekk ngay gis.
    .erase = Waaw, far ko
    .keep = Déet, dellu
