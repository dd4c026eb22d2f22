### What was booked: see, move, cancel.

my_appointments = ቆጸራታተይ
my_appointments-choose = ኩሉ ንምርኣይ ሓደ ቆጸራ ጠውቑ።
    .code = ኮድ ኣለኒ
my_appointments-is_booked =
    { $when }
    { $place }

    ኮድኩም: { $reference }።
my_appointments-is_requested =
    { $when }
    { $place }

    እቲ ኣገልግሎት ገና ኣይመለሰን። ኮድኩም: { $reference }።
my_appointments-is_confirmed =
    እቲ ኣገልግሎት እወ ኢሉ።

    { $when }
    { $place }

    ኮድኩም: { $reference }።
my_appointments-is_moved =
    እቲ ሰዓት ሓድሽ እዩ።

    { $when }
    { $place }

    ኮድኩም: { $reference }።
my_appointments-is_offered =
    ነጻ ቦታ ተረኺቡ ኣሎ።

    { $when }
    { $place }

    ንዓኹም ንሕዞ፣ ክሳብ: { $until }።
my_appointments-is_unanswered =
    እቲ ኣገልግሎት ኣብ ግዜኡ ኣይመለሰን። እቲ ቦታ ናትኩም ኣይኮነን።

    { $when }
    { $place }

    እቲ ኮድ ዝነበረ: { $reference }።
my_appointments-is_cancelled_absent =
    እቲ ኣገልግሎት ነዚ ቆጸራ ሰሪዝዎ። በታ መዓልቲ እቲ ሰራሕተኛ የለን።

    { $when }
    { $place }

    እቲ ኮድ ዝነበረ: { $reference }።
my_appointments-is_cancelled_closed =
    እቲ ኣገልግሎት ነዚ ቆጸራ ሰሪዝዎ። በታ መዓልቲ ዕጹው እዩ።

    { $when }
    { $place }

    እቲ ኮድ ዝነበረ: { $reference }።
my_appointments-is_cancelled_elsewhere =
    እቲ ኣገልግሎት ነዚ ቆጸራ ሰሪዝዎ። ንዓኹም ካልእ ኣገልግሎት ይሓይሽ።

    { $when }
    { $place }

    እቲ ኮድ ዝነበረ: { $reference }።
my_appointments-is_cancelled_other =
    እቲ ኣገልግሎት ነዚ ቆጸራ ሰሪዝዎ። ስለምንታይ ክትፈልጡ እንተደሊኹም፣ ደውሉ።

    { $when }
    { $place }

    እቲ ኮድ ዝነበረ: { $reference }።
my_appointments-code_booked =
    { $when }

    ኮድኩም: { $reference }።
my_appointments-code_requested =
    { $when }

    እቲ ኣገልግሎት ገና ኣይመለሰን። ኮድኩም: { $reference }።
my_appointments-code_confirmed =
    እቲ ኣገልግሎት እወ ኢሉ።

    { $when }

    ኮድኩም: { $reference }።
my_appointments-code_moved =
    እቲ ሰዓት ሓድሽ እዩ።

    { $when }

    ኮድኩም: { $reference }።
my_appointments-code_unanswered =
    እቲ ኣገልግሎት ኣብ ግዜኡ ኣይመለሰን። እቲ ቦታ ናትኩም ኣይኮነን።

    { $when }

    እቲ ኮድ ዝነበረ: { $reference }።
my_appointments-code_cancelled_absent =
    እቲ ኣገልግሎት ነዚ ቆጸራ ሰሪዝዎ። በታ መዓልቲ እቲ ሰራሕተኛ የለን።

    { $when }

    እቲ ኮድ ዝነበረ: { $reference }።
my_appointments-code_cancelled_closed =
    እቲ ኣገልግሎት ነዚ ቆጸራ ሰሪዝዎ። በታ መዓልቲ ዕጹው እዩ።

    { $when }

    እቲ ኮድ ዝነበረ: { $reference }።
my_appointments-code_cancelled_elsewhere =
    እቲ ኣገልግሎት ነዚ ቆጸራ ሰሪዝዎ። ንዓኹም ካልእ ኣገልግሎት ይሓይሽ።

    { $when }

    እቲ ኮድ ዝነበረ: { $reference }።
my_appointments-code_cancelled_other =
    እቲ ኣገልግሎት ነዚ ቆጸራ ሰሪዝዎ። ስለምንታይ ክትፈልጡ እንተደሊኹም፣ ደውሉ።

    { $when }

    እቲ ኮድ ዝነበረ: { $reference }።
my_appointments-detail = እንታይ ክትገብሩ ትደልዩ?
    .move = ሰዓት ምቕያር
    .cancel = ክመጽእ ኣይክእልን
    .file = ኣብ ካላንደረይ
    .pin = ኣብ ካርታ ምርኣይ
my_appointments-offer = ነዚ ቦታ ትደልይዎ ዶ?
    .take = እወ፣ እወስዶ
    .leave = ኣይፋል፣ የቐንየለይ
my_appointments-fixed = ካብዚ ደጊም ክቕየር ኣይከኣልን። ንምቕያር ምስ ሰብ ተዛረቡ።
    .file = ኣብ ካላንደረይ
    .pin = ኣብ ካርታ ምርኣይ
    .person = ምስ ሰብ ምዝራብ
my_appointments-openings = ሓድሽ ሰዓት ምረጹ። ክሳብ ትመርጹ፣ ናይ ቅድም ሰዓት ናትኩም እዩ።
    .earlier = ኣብታ መዓልቲ ቅድም ኢሉ
    .later = ኣብታ መዓልቲ ደንጉዩ
    .week = ዝመጽእ ዘሎ ሰሙን
my_appointments-taken = እዚ ቦታ ደጊም ነጻ ኣይኮነን። ናይ ቅድም ሰዓትኩም ከም ዘለዎ እዩ።
my_appointments-full = ካልእ ነጻ ቦታ የለን። ሰዓትኩም ከም ዘለዎ እዩ።
    .keep = ጽቡቕ
    .person = ምስ ሰብ ምዝራብ
my_appointments-sure = ነዚ ቦታ ክትገድፍዎ ትደልዩ ዶ?
    .cancel = እወ፣ እገድፎ
    .keep = ኣይፋል፣ ክመጽእ እየ
my_appointments-cancelled = ተገይሩ። እቲ ቦታ ንካልእ ስድራ ነጻ ኾይኑ ኣሎ።
    .list = ቆጸራታተይ
    .menu = ዝርዝር
my_appointments-thanks = የቐንየልና። ከም ትመጹ እቲ ኣገልግሎት ይፈልጥ።
    .see = ቆጸራ ምርኣይ
    .menu = ዝርዝር
my_appointments-late = ካብዚ ንምቕያር ደንጉዩ እዩ። ምስ ሰብ ተዛረቡ።
    .person = ምስ ሰብ ምዝራብ
    .keep = ናብ ቆጸራ ምምላስ
my_appointments-nothing = ኣብዚ ቆጸራ የለን።
    .topics = ዝርዝር
    .person = ምስ ሰብ ምዝራብ
    .code = { my_appointments-choose.code }
my_appointments-gone = እዚ ቆጸራ ደጊም የለን።
    .list = ቆጸራታተይ
    .person = ምስ ሰብ ምዝራብ
my_appointments-code = ናይ ቆጸራኹም ኮድ ጽሓፉ።
    .invalid = ኮድ ሽዱሽተ ፊደላትን ቁጽርታትን ኣለዎ። ንሱ ጥራይ ጽሓፉ።
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
my_appointments-uncoded = ኣብዚ በዚ ኮድ ቆጸራ የለን።
    .code = { my_appointments-choose.code }
    .person = { my_appointments-gone.person }
