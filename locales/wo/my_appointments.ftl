### What was booked: see, move, cancel.

my_appointments = Samay randewu
my_appointments-choose = Bësal benn randewu ngir gis lépp.
    .code = Am naa kod
my_appointments-is_booked =
    { $when }
    { $place }

    Sa kod mooy { $reference }.
my_appointments-is_requested =
    { $when }
    { $place }

    Servis bi tontuwul ba tey. Sa kod mooy { $reference }.
my_appointments-is_confirmed =
    Servis bi nangu na.

    { $when }
    { $place }

    Sa kod mooy { $reference }.
my_appointments-is_moved =
    Waxtu wi soppeeku na.

    { $when }
    { $place }

    Sa kod mooy { $reference }.
my_appointments-is_offered =
    Am na palaas bu ñu bàyyi.

    { $when }
    { $place }

    Danu la koy dencal ba: { $until }.
my_appointments-is_unanswered =
    Servis bi tontuwul ci waxtu wi. Amuloo randewu bi.

    { $when }
    { $place }

    Kod bi mooy woon { $reference }.
my_appointments-is_cancelled_absent =
    Servis bi dindi na randewu bii. Bés boobu, ki ko wara def du fa nekk.

    { $when }
    { $place }

    Kod bi mooy woon { $reference }.
my_appointments-is_cancelled_closed =
    Servis bi dindi na randewu bii. Bés boobu dañuy tëj.

    { $when }
    { $place }

    Kod bi mooy woon { $reference }.
my_appointments-is_cancelled_elsewhere =
    Servis bi dindi na randewu bii. Beneen servis moo gën ci yow.

    { $when }
    { $place }

    Kod bi mooy woon { $reference }.
my_appointments-is_cancelled_other =
    Servis bi dindi na randewu bii. Soo bëggee xam lu tax, telefoneel.

    { $when }
    { $place }

    Kod bi mooy woon { $reference }.
my_appointments-code_booked =
    { $when }

    Sa kod mooy { $reference }.
my_appointments-code_requested =
    { $when }

    Servis bi tontuwul ba tey. Sa kod mooy { $reference }.
my_appointments-code_confirmed =
    Servis bi nangu na.

    { $when }

    Sa kod mooy { $reference }.
my_appointments-code_moved =
    Waxtu wi soppeeku na.

    { $when }

    Sa kod mooy { $reference }.
my_appointments-code_unanswered =
    Servis bi tontuwul ci waxtu wi. Amuloo randewu bi.

    { $when }

    Kod bi mooy woon { $reference }.
my_appointments-code_cancelled_absent =
    Servis bi dindi na randewu bii. Bés boobu, ki ko wara def du fa nekk.

    { $when }

    Kod bi mooy woon { $reference }.
my_appointments-code_cancelled_closed =
    Servis bi dindi na randewu bii. Bés boobu dañuy tëj.

    { $when }

    Kod bi mooy woon { $reference }.
my_appointments-code_cancelled_elsewhere =
    Servis bi dindi na randewu bii. Beneen servis moo gën ci yow.

    { $when }

    Kod bi mooy woon { $reference }.
my_appointments-code_cancelled_other =
    Servis bi dindi na randewu bii. Soo bëggee xam lu tax, telefoneel.

    { $when }

    Kod bi mooy woon { $reference }.
my_appointments-detail = Lan nga bëgga def?
    .move = Soppi waxtu wi
    .cancel = Mënuma ñëw
    .file = Ci sama calendrier
    .pin = Gis ko ci kart bi
my_appointments-offer = Ndax bëgg nga palaas bii?
    .take = Waaw, jël naa ko
    .leave = Déedéet, jërëjëf
my_appointments-fixed = Mënatuñu ko soppi fii. Ngir soppi ko, waxal ak nit.
    .file = Ci sama calendrier
    .pin = Gis ko ci kart bi
    .person = Wax ak nit
my_appointments-openings = Tànnal waxtu wu bees. Wi jiitu yaa ko moom ba nga tànn.
    .earlier = Bés bi, lu ko jiitu
    .later = Bés bi, ginnaaw loolu
    .week = Ayu-bés bi ci topp
my_appointments-taken = Keneen jël na waxtu wii. Sa waxtu wi jiitu mu ngi fi.
my_appointments-full = Amul beneen palaas. Sa waxtu mu ngi fi.
    .keep = Baax na
    .person = Wax ak nit
my_appointments-sure = Ndax bëgg nga bàyyi randewu bii?
    .cancel = Waaw, bàyyi naa ko
    .keep = Déedéet, dinaa ñëw
my_appointments-cancelled = Jeex na. Geneen njaboot mën na jël palaas bi.
    .list = Samay randewu
    .menu = Menu bi
my_appointments-thanks = Jërëjëf. Servis bi xam na ni dinga ñëw.
    .see = Gis randewu bi
    .menu = Menu bi
my_appointments-late = Yéex na lool ngir soppi ko fii. Waxal ak nit.
    .person = Wax ak nit
    .keep = Dellu ci randewu bi
my_appointments-nothing = Amul randewu fii.
    .topics = Menu bi
    .person = Wax ak nit
    .code = { my_appointments-choose.code }
my_appointments-gone = Randewu bii amatul.
    .list = Samay randewu
    .person = Wax ak nit
my_appointments-code = Bindal kodu sa randewu.
    .invalid = Kod bi am na juróom-benni araf ak lim. Bindal kod bi rekk.
my_appointments-coded_open = { my_appointments-detail }
    .cancel = { my_appointments-detail.cancel }
    .menu = { my_appointments-cancelled.menu }
my_appointments-coded_fixed = { my_appointments-fixed }
    .person = { my_appointments-fixed.person }
    .menu = { my_appointments-cancelled.menu }
my_appointments-coded_sure = { my_appointments-sure }
    .cancel = { my_appointments-sure.cancel }
    .keep = { my_appointments-sure.keep }
my_appointments-coded_cancelled = { my_appointments-cancelled }
    .menu = { my_appointments-cancelled.menu }
my_appointments-coded_late = { my_appointments-late }
    .person = { my_appointments-late.person }
    .menu = { my_appointments-cancelled.menu }
my_appointments-uncoded = Amul fii randewu bu am kod bii.
    .code = { my_appointments-choose.code }
    .person = { my_appointments-gone.person }
