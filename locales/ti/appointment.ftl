### Booking a place at a service. Nothing here says more than what is really agreed.

appointment = ቆጸራ ምሓዝ
appointment-demonstration =
    እዚ ፈተነ ጥራይ እዩ። እቶም ሰዓታት ናይ ሓቂ ኣይኮኑን።

    ነዚ ሕቶ ዝቕበል ቤት ጽሕፈት የለን። ዝጽበየኩም ሰብ እውን የለን።
appointment-mediator = ቋንቋኹም ዝዛረብ ሰብ ትደልዩ ዶ?
    .invalid = ካብቶም ክልተ ምርጫታት ሓደ ጠውቑ።
    .with = እወ፣ የቐንየለይ
    .without = ኣይፋል፣ ጣልያንኛ እዛረብ
appointment-choose = መዓስ ክትመጹ ትኽእሉ? እቶም ቀዳሞት ነጻ ሰዓታት እዞም እዮም።
    .earlier = ኣብታ መዓልቲ ቅድም ኢሉ
    .later = ኣብታ መዓልቲ ደንጉዩ
    .more = ድሕሪኡ ዘሎ ነጻ ሰዓታት
    .week = ዝመጽእ ዘሎ ሰሙን
    .elsewhere = ኣብ ካልእ ቦታ
appointment-others = ናብዚ እውን ክትከዱ ትኽእሉ።
appointment-alone = ቆጸራ ዝተሓዘሉ ካልእ ቦታ የለን።
    .here = ናብ ነጻ ሰዓታት ምምላስ
    .wait = ቦታ እንተተረኺቡ ንገሩኒ
    .person = ምስ ሰብ ምዝራብ
appointment-held = { $when }። እዚ ቦታ ንዓኹም ንሕዞ፣ ክሳብ { $until }።
appointment-reminders =
    ቅድሚኡ መዘኻኸሪ መልእኽቲ ትደልዩ ዶ?

    እቲ መልእኽቲ ንምንታይ ምዃኑ ኣይገልጽን። መዓስ ክመጽእ ከም ዝኽእል ምረጹ።
    .invalid = ካብቶም ምርጫታት ሓደ ጠውቑ።
    .day = ቀትሪ
    .morning = ንግሆ ጥራይ
    .afternoon = ድሕሪ ቀትሪ ጥራይ
    .none = መልእኽቲ ኣይደልን
appointment-words =
    ነቲ ኣገልግሎት ሓጺር ቃል ክትነግሩ ትደልዩ ዶ? ከምኡ እንተኾይኑ ክትደግሙ ኣየድልየኩምን።

    እቲ ኣገልግሎት ጥራይ የንብቦ። ብዘይ ምጽሓፍ እውን ክትሓልፉ ትኽእሉ።
    .invalid = እንተበዝሐ 200 ፊደላት ጽሓፉ።
appointment-confirm = ከምዚ ጽቡቕ ድዩ?
    .book = እወ፣ ቆጸራ ሓዙለይ
    .other = ኣይፋል፣ ካልእ ሰዓት
appointment-given =
    ቆጸራ ሒዝኩም ኣለኹም።

    { $when }
    { $place }

    ኮድኩም: { $reference }። ኣብቲ ቤት ጽሕፈት ኣርእይዎ።
appointment-asked =
    ቆጸራ ሓቲትናልኩም ኣለና። እቲ ኣገልግሎት እወ ክብል ኣለዎ።

    { $when }
    { $place }

    ኮድኩም: { $reference }። እቲ መልሲ ኣብዚ ርኣዩ።
appointment-asked_here =
    ቆጸራ ሓቲትናልኩም ኣለና። እቲ ኣገልግሎት እወ ክብል ኣለዎ።

    { $when }
    { $place }

    ኮድኩም: { $reference }። ንመልሲ ምስቲ ኮድ ነቲ ኣገልግሎት ሕተቱ።
appointment-given_quietly =
    ተገይሩ። { $when }

    እቲ ኮድ: { $reference }። ዘክርዎ: ኣብዚ ተጻሒፉ ኣይጸንሕን።
appointment-asked_quietly =
    ሓቲትና ኣለና። እቲ ኣገልግሎት እወ ክብል ኣለዎ።

    { $when }

    እቲ ኮድ: { $reference }። ዘክርዎ: ኣብዚ ተጻሒፉ ኣይጸንሕን።
appointment-done = ኣብቲ ወረቐት ትርእይዎ ዘለኹም ሰነዳት ሒዝኩም ንዑ። ክትመጹ እንተዘይክኢልኩም፣ ኣብዚ ንገሩና።
    .file = ኣብ ካላንደረይ
    .pin = ኣብ ካርታ ምርኣይ
    .mine = ቆጸራታተይ
    .menu = ዝርዝር
appointment-sent = ንካላንደርኩም ዝኸውን ወረቐት እነሆ።
appointment-code = ነዚ ኮድ ብተሌፎንኩም ስኣልዎ። ከምኡ ጌርኩም ምሳኹም ትወስድዎ።
appointment-file = ቆጸራ
appointment-quiet = ወዲእና ኣለና።
    .menu = ዝርዝር
appointment-coded = ብኮድ እቲ መልሲ ክትርእዩ ወይ ነቲ ቆጸራ ክትገድፉ ትኽእሉ። ኣብዚ ጽሓፍዎ፦ «{ my_appointments }»።
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
appointment-quiet_limit = ኣብዚ ድሮ ቆጸራ ኣለኩም። ብኮድ ክትገድፍዎ ትኽእሉ፦ «{ my_appointments }»።
    .mine = { appointment-limit.mine }
    .person = { appointment-limit.person }
appointment-quiet_nothing = { appointment-nothing }
    .person = { appointment-nothing.person }
    .menu = { appointment-gone.menu }
appointment-taken = እዚ ቦታ ደጊም ነጻ ኣይኮነን። ካልእ ምረጹ።
appointment-lapsed = ብዙሕ ግዜ ሓሊፉ። እቲ ቦታ ንኹሉ ሰብ እንደገና ነጻ ኾይኑ ኣሎ።
appointment-limit = ኣብዚ ድሮ ቆጸራ ኣለኩም። ክትቅይርዎ ወይ ክትገድፍዎ ትኽእሉ።
    .mine = ቆጸራታተይ
    .person = ምስ ሰብ ምዝራብ
appointment-nothing = ሕጂ ነጻ ቦታ የለን።
    .wait = ቦታ እንተተረኺቡ ንገሩኒ
    .elsewhere = ኣብ ካልእ ቦታ
    .person = ምስ ሰብ ምዝራብ
appointment-waiting =
    ኣብ ዝርዝር መጸበዪ ኣለኹም። ቦታ እንተተረኺቡ፣ ንሓጺር ግዜ ንዓኹም ንሕዞ።

    እንተኽኢልና ንጽሕፈልኩም። ኣብዚ እውን ርኣዩ፣ ኣብ ቆጸራታትኩም።
    .mine = ቆጸራታተይ
    .menu = ዝርዝር
appointment-gone = ሕጂ ኣብዚ ቆጸራ ክተሓዝ ኣይከኣልን።
    .person = ምስ ሰብ ምዝራብ
    .menu = ዝርዝር
