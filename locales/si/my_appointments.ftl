### වෙන් කළ වේලාවන්: බැලීම, මාරු කිරීම, අත්හැරීම.

my_appointments = මගේ වෙන් කළ වේලාවන්
my_appointments-choose = ඔක්කොම බලන්න, වේලාවක් ඔබන්න.
    .code = මා ළඟ කේතයක් තියෙනවා
my_appointments-is_booked =
    { $when }
    { $place }

    ඔබේ කේතය: { $reference }.
my_appointments-is_requested =
    { $when }
    { $place }

    සේවාව තවම පිළිතුරු දීලා නෑ. ඔබේ කේතය: { $reference }.
my_appointments-is_confirmed =
    සේවාව «ඔව්» කිව්වා.

    { $when }
    { $place }

    ඔබේ කේතය: { $reference }.
my_appointments-is_moved =
    වේලාව අලුත් එකක්.

    { $when }
    { $place }

    ඔබේ කේතය: { $reference }.
my_appointments-is_offered =
    වේලාවක් හිස් වුණා.

    { $when }
    { $place }

    ඔබට තියාගෙන ඉන්නේ මෙතෙක්: { $until }.
my_appointments-is_unanswered =
    සේවාව වෙලාවට පිළිතුරු දුන්නේ නෑ. මේ වේලාව ඔබට නෑ.

    { $when }
    { $place }

    කේතය වුණේ: { $reference }.
my_appointments-is_cancelled_absent =
    සේවාව මේ වේලාව අයින් කළා. ඒ දවසේ එතන වැඩ කරන කෙනා නෑ.

    { $when }
    { $place }

    කේතය වුණේ: { $reference }.
my_appointments-is_cancelled_closed =
    සේවාව මේ වේලාව අයින් කළා. ඒ දවසේ වහලා.

    { $when }
    { $place }

    කේතය වුණේ: { $reference }.
my_appointments-is_cancelled_elsewhere =
    සේවාව මේ වේලාව අයින් කළා. ඔබට ගැළපෙන්නේ වෙනත් සේවාවක්.

    { $when }
    { $place }

    කේතය වුණේ: { $reference }.
my_appointments-is_cancelled_other =
    සේවාව මේ වේලාව අයින් කළා. ඇයි කියලා දැනගන්න ඕනෑ නම්, කතා කරන්න.

    { $when }
    { $place }

    කේතය වුණේ: { $reference }.
my_appointments-code_booked =
    { $when }

    ඔබේ කේතය: { $reference }.
my_appointments-code_requested =
    { $when }

    සේවාව තවම පිළිතුරු දීලා නෑ. ඔබේ කේතය: { $reference }.
my_appointments-code_confirmed =
    සේවාව «ඔව්» කිව්වා.

    { $when }

    ඔබේ කේතය: { $reference }.
my_appointments-code_moved =
    වේලාව අලුත් එකක්.

    { $when }

    ඔබේ කේතය: { $reference }.
my_appointments-code_unanswered =
    සේවාව වෙලාවට පිළිතුරු දුන්නේ නෑ. මේ වේලාව ඔබට නෑ.

    { $when }

    කේතය වුණේ: { $reference }.
my_appointments-code_cancelled_absent =
    සේවාව මේ වේලාව අයින් කළා. ඒ දවසේ එතන වැඩ කරන කෙනා නෑ.

    { $when }

    කේතය වුණේ: { $reference }.
my_appointments-code_cancelled_closed =
    සේවාව මේ වේලාව අයින් කළා. ඒ දවසේ වහලා.

    { $when }

    කේතය වුණේ: { $reference }.
my_appointments-code_cancelled_elsewhere =
    සේවාව මේ වේලාව අයින් කළා. ඔබට ගැළපෙන්නේ වෙනත් සේවාවක්.

    { $when }

    කේතය වුණේ: { $reference }.
my_appointments-code_cancelled_other =
    සේවාව මේ වේලාව අයින් කළා. ඇයි කියලා දැනගන්න ඕනෑ නම්, කතා කරන්න.

    { $when }

    කේතය වුණේ: { $reference }.
my_appointments-detail = ඔබ කැමති මොනවා කරන්නද?
    .move = වේලාව මාරු කරන්න
    .cancel = මට එන්න බෑ
    .file = මගේ කැලැන්ඩරයට දාන්න
    .pin = සිතියමේ බලන්න
my_appointments-offer = මේ වේලාව ඕනෑද?
    .take = ඔව්, මම ගන්නවා
    .leave = එපා, ස්තුතියි
my_appointments-fixed = මෙතනින් තවත් මාරු කරන්න බෑ. මාරු කරන්න නම්, කෙනෙක් එක්ක කතා කරන්න.
    .file = මගේ කැලැන්ඩරයට දාන්න
    .pin = සිතියමේ බලන්න
    .person = කෙනෙකුට කතා කරන්න
my_appointments-openings = අලුත් වේලාව තෝරන්න. තෝරනකල් කලින් වේලාව ඔබටමයි.
    .earlier = ඒ දවසේම, කලින්
    .later = ඒ දවසේම, පස්සේ
    .week = ඊළඟ සතියේ
my_appointments-taken = මේ වේලාව දැන් හිස් නෑ. ඔබේ කලින් වේලාව එහෙමම තියෙනවා.
my_appointments-full = වෙන හිස් වේලාවක් නෑ. ඔබේ වේලාව එහෙමම තියෙනවා.
    .keep = හරි
    .person = කෙනෙකුට කතා කරන්න
my_appointments-sure = මේ වේලාව අත්හරින්න ඕනෑද?
    .cancel = ඔව්, අත්හරිනවා
    .keep = නෑ, මම එනවා
my_appointments-cancelled = හරි. මේ වේලාව දැන් වෙන පවුලකට ගන්න පුළුවන්.
    .list = මගේ වෙන් කළ වේලාවන්
    .menu = මෙනුව
my_appointments-thanks = ස්තුතියි. ඔබ එනවා කියලා සේවාව දන්නවා.
    .see = මේ වේලාව බලන්න
    .menu = මෙනුව
my_appointments-late = මෙතනින් මාරු කරන්න දැන් පරක්කු වැඩියි. කෙනෙක් එක්ක කතා කරන්න.
    .person = කෙනෙකුට කතා කරන්න
    .keep = වේලාවට ආපසු
my_appointments-nothing = මෙතන වෙන් කළ වේලාවන් නෑ.
    .topics = මෙනුව
    .person = කෙනෙකුට කතා කරන්න
    .code = { my_appointments-choose.code }
my_appointments-gone = මේ වේලාව දැන් නෑ.
    .list = මගේ වෙන් කළ වේලාවන්
    .person = කෙනෙකුට කතා කරන්න
my_appointments-code = ඔබේ වේලාවේ කේතය ලියන්න.
    .invalid = කේතයේ අකුරු සහ ඉලක්කම් හයයි. ඒක විතරක් ලියන්න.
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
my_appointments-uncoded = මේ කේතයට මෙතන වේලාවක් නෑ.
    .code = { my_appointments-choose.code }
    .person = { my_appointments-gone.person }
