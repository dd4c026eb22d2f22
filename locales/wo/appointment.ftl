### Taking an appointment at a service. Nothing here says more than what is really agreed.

appointment = Jël randewu
appointment-demonstration =
    Lii, jéem rekk la. Waxtu yi duñu dëgg.

    Amul buro bu jot laaj bi. Kenn du la xaar.
appointment-mediator = Ndax bëgg nga ku wax sa làkk?
    .invalid = Bësal benn ci ñaari tontu yi.
    .with = Waaw, jërëjëf
    .without = Déedéet, dégg naa italien
appointment-choose = Kañ nga mëna ñëw? Waxtu yi gëna jege te am palaas ñoo ngi nii.
    .earlier = Bés bi, lu ko jiitu
    .later = Bés bi, ginnaaw loolu
    .more = Yeneen waxtu ci kanam
    .week = Ayu-bés bi ci topp
    .elsewhere = Ci beneen bérab
appointment-others = Mën nga dem fii itam.
appointment-alone = Amul beneen bérab fu ñu mëna jël randewu.
    .here = Dellu ci waxtu yi
    .wait = Wax ma su palaas amee
    .person = Wax ak nit
appointment-held = { $when }. Danu la koy dencal ba: { $until }
appointment-reminders =
    Ndax bëgg nga ñu fàttali la ko?

    Mesaas bi du wax lu tax. Tànnal kañ la mëna agsi.
    .invalid = Bësal benn ci tontu yi.
    .day = Ci bëccëg
    .morning = Ci suba rekk
    .afternoon = Ci ngoon rekk
    .none = Bu ñu ma fàttali
appointment-words =
    Ndax bëgg nga wax servis bi ñaari baat? Su ko defee doo ko waxaat.

    Servis bi rekk a koy jàng. Mën nga bañ a bind dara.
    .invalid = Bul bind lu ëpp 200 araf.
appointment-confirm = Ndax baax na nii?
    .book = Waaw, jël ko
    .other = Déedéet, beneen waxtu
appointment-given =
    Am nga randewu bi.

    { $when }
    { $place }

    Sa kod mooy { $reference }. Wone ko ci guichet bi.
appointment-asked =
    Laaj nanu randewu bi. Servis bi moo ko wara nangu.

    { $when }
    { $place }

    Sa kod mooy { $reference }. Xoolal fii tontu bi.
appointment-asked_here =
    Laaj nanu randewu bi. Servis bi moo ko wara nangu.

    { $when }
    { $place }

    Sa kod mooy { $reference }. Ngir tontu bi, laajal serwiis bi ak kod bi.
appointment-given_quietly =
    Jeex na. { $when }

    Kod bi mooy { $reference }. Bul ko fàtte: du des fii.
appointment-asked_quietly =
    Laaj nanu. Servis bi moo ko wara nangu.

    { $when }

    Kod bi mooy { $reference }. Bul ko fàtte: du des fii.
appointment-done = Yóbbul kayit yi ñu wax ci leeral yi. Soo mënula ñëw, wax ko fii.
    .file = Ci sama calendrier
    .pin = Gis ko ci kart bi
    .mine = Samay randewu
    .menu = Menu bi
appointment-sent = Kayit bi ngir sa calendrier a ngi nii.
appointment-code = Scannal kod bi ak telefon bi. Noonu nga koy yóbbaale.
appointment-file = Randewu
appointment-quiet = Jeexal nanu.
    .menu = Menu bi
appointment-coded = Ak kod bi mën nga gis tontu bi walla nga bàyyi randewu bi. Bindal ko ci « { my_appointments } ».
    .menu = { appointment-quiet.menu }
appointment-quiet_mediator = { appointment-mediator }
    .invalid = { appointment-mediator.invalid }
    .with = { appointment-mediator.with }
    .without = { appointment-mediator.without }
appointment-quiet_choose = { appointment-choose }
    .earlier = { appointment-choose.earlier }
    .later = { appointment-choose.later }
    .more = { appointment-choose.more }
    .week = { appointment-choose.week }
appointment-quiet_words = { appointment-words }
    .invalid = { appointment-words.invalid }
appointment-quiet_confirm = { appointment-confirm }
    .book = { appointment-confirm.book }
    .other = { appointment-confirm.other }
appointment-quiet_taken = { appointment-taken }
appointment-quiet_lapsed = { appointment-lapsed }
appointment-quiet_limit = Am nga fi randewu ba noppi. Mën nga ko bàyyi ak kod bi, ci « { my_appointments } ».
    .mine = { appointment-limit.mine }
    .person = { appointment-limit.person }
appointment-quiet_nothing = { appointment-nothing }
    .person = { appointment-nothing.person }
    .menu = { appointment-gone.menu }
appointment-taken = Keneen jël na waxtu wii. Tànnal weneen.
appointment-lapsed = Waxtu wi weesu na. Palaas bi ñépp a ko mëna jëlaat.
appointment-limit = Am nga fi randewu ba noppi. Mën nga ko soppi walla nga bàyyi ko.
    .mine = Samay randewu
    .person = Wax ak nit
appointment-nothing = Léegi amul palaas.
    .wait = Wax ma su palaas amee
    .elsewhere = Ci beneen bérab
    .person = Wax ak nit
appointment-waiting =
    Yaa ngi ci list bi. Su palaas amee, danu la koy dencal ab diir bu gàtt.

    Dinanu la bind, su nu ko mënee. Xoolal fii itam, ci say randewu.
    .mine = Samay randewu
    .menu = Menu bi
appointment-gone = Léegi mënuñu fi jël randewu.
    .person = Wax ak nit
    .menu = Menu bi
