### The frame around every flow: navigation, entry fields, cards, numbers, names of languages.

## The language itself

language-name = සිංහල

## Ways out, on every screen

nav-back = ආපසු
nav-home = මෙනුව
nav-language = භාෂාව
nav-numbers = වැදගත් අංක
nav-person = කෙනෙකුට කතා කරන්න
nav-close = වහන්න

## Entry fields

entry-text = මෙතන ලියන්න
entry-integer = අංකයක් ලියන්න
entry-date = දවස ලියන්න
entry-phone = දුරකථන අංකය ලියන්න
entry-municipality = නගර සභාව (Comune) ලියන්න
entry-language = ඔබේ භාෂාව ලියන්න
entry-send = ඉදිරියට

## Choices that the desk adds by itself

choice-skip = නොකියා ඉන්න කැමතියි
choice-next-card = වෙනත් තැනක්
choice-previous-card = කලින් තැන
choice-pin = සිතියමේ බලන්න
choice-neither = මේ එකක්වත් නෙවෙයි
choice-book = වේලාවක් වෙන් කරන්න
choice-opening = { $when }
choice-appointment = { $when }
choice-elsewhere = { $place }
choice-group = { $from } – { $to }

## What the desk says between a screen and the next

desk-not-understood = තේරුණේ නෑ. බොත්තමක් ඔබන්න, නැත්නම් වෙන වචනවලින් ලියන්න.
desk-long = ස්තුතියි. ඒක දිගයි, මෙතනට මදි. වැදගත්ම දේ ටික වචනවලින් ආයෙත් ලියන්න.
desk-stale = ඒ බොත්තම කලින් එකක්. අපි දැන් ඉන්නේ මෙතන.
desk-displaced = සමාවෙන්න, මේ කොටස අපි වෙනස් කළා. මෙතනින් ආයෙත් පටන් ගනිමු.
desk-attachment = මෙතන අපි කියවන්නේ ලියපු වචන විතරයි. ලියකියවිලි, පින්තූර, හඬ පණිවිඩ එවන්න එපා: අපි අරින්නේ නැතුව අයින් කරනවා. ලියන්න, බොත්තමක් ඔබන්න, නැත්නම් කතා කරන්න.
desk-remains = සමහර පණිවිඩ මේ චැට් එකේ ඉතිරි වෙලා ඇති. ඔබටම මකන්න පුළුවන්.
desk-which = ඔබ අදහස් කළේ මේවායින් එකක්ද?
desk-switch = සිංහලෙන් කතා කරමුද?
    .yes = ඔව්, සිංහලෙන්
desk-municipality = මේවායින් කොයි නගර සභාවද (Comune)?
desk-invalid-integer = අංකයක් ලියන්න: { $min } සිට { $max } දක්වා.
desk-invalid-date = දවස, මාසය, අවුරුද්ද ලියන්න. උදාහරණය: 5/3/2020.
desk-invalid-phone = මේ අංකය හරි නෑ. ඉලක්කම් ලියන්න. ඉතාලියේ අංකයක් නොවේ නම්, රටේ කේතයත් ලියන්න.
desk-invalid-text =
    { $max ->
        [one] අකුරු { $max } කට වඩා ලියන්න එපා.
       *[other] අකුරු { $max } කට වඩා ලියන්න එපා.
    }
desk-invalid-municipality = මේ නගර සභාව (Comune) අපි දන්නේ නෑ. ලැයිස්තුවෙන් තෝරන්න, නැත්නම් ආයෙත් ලියන්න.
desk-invalid-choice = තියෙන බොත්තමක් ඔබන්න.
desk-trouble = අපේ පැත්තේ දෝෂයක්. ඔබ හිටපු තැන නැති වුණේ නෑ. ටිකකින් ආයෙත් උත්සාහ කරන්න.

## Unasked, so fixed and neutral

neutral-trouble = අපේ පැත්තේ දෝෂයක්. ඉදිරියට යන්න මෙනුව ඔබන්න.
neutral-group = ආයුබෝවන්. කරුණාකර මට තනියම පණිවිඩයක් ලියන්න.

## Cards of places

card-where = කොහේද
card-hours = අරින වේලාවන්
card-phone = දුරකථනය
card-bring = අරගෙන යන්න ඕනෑ දේ
card-languages = භාෂා
card-who = කාටද
card-cost = ගාස්තුව
card-appointment = වේලාවක් වෙන් කිරීම
card-why = ඇයි මේ තැන
card-position = තැන { $index } / { $count }
card-to-verify = තවම තහවුරු කරලා නෑ
card-verified = තහවුරු කළ දවස: { $date }
card-open-until = දැන් ඇරලා. වහන වේලාව: { $time }
card-open-always = දවල් රෑ හැම වෙලාවෙම ඇරලා
card-closed-opens-today = දැන් වහලා. අද අරින වේලාව: { $time }
card-closed-opens = දැන් වහලා. අරින්නේ: { $day }, { $time }
card-closed = දැන් වහලා
card-day-hours = { $day }: { $hours }
card-interval = { $from }–{ $to }
card-appointment-yes = කලින් වේලාවක් වෙන් කරගන්න ඕනෑ
card-appointment-no = වේලාවක් වෙන් නොකර යන්න පුළුවන්
card-mediator = එතන කතා කරන භාෂා අපි දන්නේ නෑ. භාෂා සහායක කෙනෙක් (mediatore) ඉල්ලන්න පුළුවන්.

## The Telegram profile, seen by everybody who holds the phone

telegram-name = Servizi della Bassa
telegram-description = වේලාවන්, ලියකියවිලි, පාසල, සෞඛ්‍යය, ගෙදර. භාෂාව තෝරලා ඔබට ඕනෑ දේ ඔබන්න.
telegram-short-description = වේලාවන්, ලියකියවිලි, පාසල, සෞඛ්‍යය, ගෙදර.
command-menu = මෙනුව
command-language = භාෂාව මාරු කරන්න
command-numbers = වැදගත් අංක
command-person = කෙනෙකුට කතා කරන්න
command-close = වහන්න

## The pages

web-title = Servizi della Bassa: ප්‍රදේශයේ සේවා
web-skip = කෙළින්ම විස්තරවලට යන්න
web-start = පටන් ගන්න
web-error = අපේ පැත්තේ දෝෂයක්. මෙනුවට ගිහින් ආයෙත් උත්සාහ කරන්න.
web-closed = ප්‍රදේශයේ සේවා (Servizi della Bassa). වේලාවන්, ලියකියවිලි, පාසල, සෞඛ්‍යය, ගෙදර.
web-greeting = සාදරයෙන් පිළිගන්නවා
web-hold = චලනය නවත්වන්න
web-idle = ඔබ තවම මෙතනද?
web-idle-then = ටිකකින් මේ පිටුව තනියම වැහෙනවා.
web-idle-stay = ඔව්, ඉදිරියට යමු
web-take = ඔබ එක්ක ගෙනියන්න
web-take-how = ඔබේ ෆෝන් එකෙන් මේ කේතය ස්කෑන් කරන්න. එතනින් ඉදිරියට යන්න.

## Looking up a place, for operators who show it to a family

web-search = තැනක් හොයන්න
web-search-words = සේවාව, අවශ්‍යතාව හෝ නගර සභාව (Comune)
web-search-go = හොයන්න
web-search-none = මේ වචනවලින් තැනක් හම්බවුණේ නෑ. අඩු වචන ගණනකින් උත්සාහ කරන්න.
web-search-found =
    { $count ->
        [one] තැන් { $count } යි
       *[other] තැන් { $count } යි
    }
web-search-codes = පවුලේ ෆෝන් එකේ අරින්න
web-search-no-codes = කේතය තවම පෙන්වන්න බෑ: සේවාවල වෙබ් ලිපිනය නෑ.

## කෙනෙක්

desk-person = තේරුණා. කෙනෙක් එක්ක කතා කරන්න කැමතිද?
    .yes = ඔව්
    .no = නෑ
desk-answer = { $text }
desk-answer-more =
    { $text }

    මේකට පස්සේ කියවන්න තව තියෙනවා.

desk-draft =
    මේ භාෂාවෙන් තියෙන්නේ කෙටුම්පතක්. භාෂා සහායක කෙනෙක් තාම කියවලා නෑ.

    යටින් තව භාෂාවක් තියෙනවා. ඕන වෙලාවක කෙනෙකුට කතා කරන්න පුළුවන්.
desk-reading =
    ඔබේ භාෂාවෙන් මේ කොටස කෙටුම්පතක්. තාම කවුරුත් බලලා නෑ.

    වෙන භාෂාවකිනුත් කියවන්න පුළුවන්. ඔබේ භාෂාව ළඟින් තියෙනවා. මොන භාෂාවද?
    .person = භාෂා සහායක කෙනෙක්
