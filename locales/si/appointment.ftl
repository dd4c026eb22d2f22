### සේවාවක වේලාවක් වෙන් කරගැනීම.

appointment = වේලාවක් වෙන් කරන්න
appointment-demonstration =
    මේක පුහුණුවක් විතරයි. මේ වේලාවන් ඇත්ත නොවේ.

    කිසිම කාර්යාලයකට ඉල්ලීම යන්නේ නෑ. කවුරුත් ඔබ එනකල් බලාගෙන ඉන්නේ නෑ.
appointment-mediator = ඔබේ භාෂාව කතා කරන කෙනෙක් ඕනෑද?
    .invalid = බොත්තම් දෙකෙන් එකක් ඔබන්න.
    .with = ඔව්, ස්තුතියි
    .without = නෑ, මට ඉතාලි පුළුවන්
appointment-choose = ඔබට එන්න පුළුවන් කවදාද? ළඟම තියෙන හිස් වේලාවන් මේවා.
    .earlier = ඒ දවසේම, කලින්
    .later = ඒ දවසේම, පස්සේ
    .more = මීට පස්සේ වේලාවන්
    .week = ඊළඟ සතියේ
    .elsewhere = වෙනත් තැනක
appointment-others = ඔබට මේ තැන්වලටත් යන්න පුළුවන්.
appointment-alone = වේලාවක් වෙන් කරන්න පුළුවන් වෙන තැන් නෑ.
    .here = හිස් වේලාවන්ට ආපසු
    .wait = හිස් වුණොත් මට කියන්න
    .person = කෙනෙකුට කතා කරන්න
appointment-held = { $when }. මේ වේලාව ඔබට තියාගෙන ඉන්නේ මෙතෙක්: { $until }
appointment-reminders =
    කලින් මතක් කිරීමක් එවන්නද?

    එවන එකේ මොකටද කියලා නෑ. එන්න පුළුවන් වෙලාව තෝරන්න.
    .invalid = තියෙන බොත්තමක් ඔබන්න.
    .day = දවල් කාලයේ
    .morning = උදේට විතරයි
    .afternoon = හවසට විතරයි
    .none = මතක් කරන්න එපා
appointment-words =
    සේවාවට වචන දෙකක් කියන්න කැමතිද? එතකොට ආයෙත් කියන්න ඕනෑ නෑ.

    කියවන්නේ සේවාව විතරයි. කිසිම දෙයක් නොලියාත් ඉන්න පුළුවන්.
    .invalid = අකුරු 200 කට වඩා ලියන්න එපා.
appointment-confirm = මේක හරිද?
    .book = ඔව්, වෙන් කරන්න
    .other = නෑ, වෙන වේලාවක්
appointment-given =
    වේලාව ඔබට වෙන් කළා.

    { $when }
    { $place }

    ඔබේ කේතය: { $reference }. කවුන්ටරයේදී ඒක පෙන්වන්න.
appointment-asked =
    අපි වේලාව ඉල්ලුවා. සේවාව «ඔව්» කියන්න ඕනෑ.

    { $when }
    { $place }

    ඔබේ කේතය: { $reference }. පිළිතුර මෙතනින් බලන්න.
appointment-asked_here =
    අපි වේලාව ඉල්ලුවා. සේවාව «ඔව්» කියන්න ඕනෑ.

    { $when }
    { $place }

    ඔබේ කේතය: { $reference }. පිළිතුර ගැන කේතය එක්ක සේවයෙන් අහන්න.
appointment-given_quietly =
    හරි. { $when }

    කේතය: { $reference }. මතක තියාගන්න: මෙතන ඒක ඉතුරු වෙන්නේ නෑ.
appointment-asked_quietly =
    අපි ඉල්ලුවා. සේවාව «ඔව්» කියන්න ඕනෑ.

    { $when }

    කේතය: { $reference }. මතක තියාගන්න: මෙතන ඒක ඉතුරු වෙන්නේ නෑ.
appointment-done = විස්තරවල තියෙන ලියකියවිලි අරගෙන යන්න. එන්න බැරි නම්, මෙතනින් කියන්න.
    .file = මගේ කැලැන්ඩරයට දාන්න
    .pin = සිතියමේ බලන්න
    .mine = මගේ වෙන් කළ වේලාවන්
    .menu = මෙනුව
appointment-sent = ඔබේ කැලැන්ඩරයට දාන්න පත්‍රය මෙන්න.
appointment-code = කේතය ෆෝන් එකෙන් ස්කෑන් කරන්න. එතකොට ඒක ඔබ එක්ක ගෙනියන්න පුළුවන්.
appointment-file = වෙන් කළ වේලාව
appointment-quiet = අපි ඉවරයි.
    .menu = මෙනුව
appointment-coded = කේතයෙන් පිළිතුර බලන්න හෝ වේලාව අත්හරින්න පුළුවන්. මෙතන ලියන්න: “{ my_appointments }”.
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
appointment-quiet_limit = ඔබට මෙතන දැනටමත් වේලාවක් තියෙනවා. කේතයෙන් ඒක අත්හරින්න පුළුවන්: “{ my_appointments }”.
    .mine = { appointment-limit.mine }
    .person = { appointment-limit.person }
appointment-quiet_nothing = { appointment-nothing }
    .person = { appointment-nothing.person }
    .menu = { appointment-gone.menu }
appointment-taken = මේ වේලාව දැන් හිස් නෑ. වෙන එකක් තෝරන්න.
appointment-lapsed = වෙලාව ගොඩක් ගියා. මේ වේලාව ආයෙත් හැමෝටම හිස්.
appointment-limit = ඔබට මෙතන දැනටමත් වේලාවක් තියෙනවා. ඒක මාරු කරන්න හෝ අත්හරින්න පුළුවන්.
    .mine = මගේ වෙන් කළ වේලාවන්
    .person = කෙනෙකුට කතා කරන්න
appointment-nothing = දැන් හිස් වේලාවක් නෑ.
    .wait = හිස් වුණොත් මට කියන්න
    .elsewhere = වෙනත් තැනක
    .person = කෙනෙකුට කතා කරන්න
appointment-waiting =
    ඔබ ලැයිස්තුවේ ඉන්නවා. වේලාවක් හිස් වුණොත්, ටික වෙලාවකට ඔබට තියාගෙන ඉන්නවා.

    පුළුවන් නම් අපි ඔබට ලියනවා. මෙතන ඔබේ වෙන් කළ වේලාවන් ටිකත් බලන්න.
    .mine = මගේ වෙන් කළ වේලාවන්
    .menu = මෙනුව
appointment-gone = මෙතන දැන් වේලාවක් වෙන් කරන්න බෑ.
    .person = කෙනෙකුට කතා කරන්න
    .menu = මෙනුව
