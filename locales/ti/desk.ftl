### The frame around every flow, in Tigrinya.

## The language itself

language-name = ትግርኛ

## Ways out

nav-back = ንድሕሪት
nav-home = ዝርዝር
nav-language = ቋንቋ
nav-numbers = ጠቐምቲ ቁጽርታት
nav-person = ምስ ሰብ ምዝራብ
nav-close = ምዕጻው

## Entry fields

entry-text = ኣብዚ ጽሓፉ
entry-integer = ቁጽሪ ጽሓፉ
entry-date = መዓልቲ ጽሓፉ
entry-phone = ቁጽሪ ተሌፎን ጽሓፉ
entry-municipality = ኮሙነ (Comune) ጽሓፉ
entry-language = ቋንቋኹም ጽሓፉ
entry-send = ንቕድሚት

## Choices that the desk adds by itself

choice-skip = ክነግር ኣይደልን
choice-next-card = ካልእ ቦታ
choice-previous-card = ቅድሚኡ ዝነበረ ቦታ
choice-pin = ኣብ ካርታ ምርኣይ
choice-neither = ካብዚኦም ሓደ እኳ ኣይኮነን
choice-book = ቆጸራ ምሓዝ
choice-opening = { $when }
choice-appointment = { $when }
choice-elsewhere = { $place }
choice-group = { $from } – { $to }

## Between a screen and the next

desk-not-understood = ኣይተረደኣንን። ሓደ ምርጫ ጠውቑ፣ ወይ ብካልእ ቃላት ጽሓፉ።
desk-long = የቐንየልና። ጽሑፍኩም ነዊሕ እዩ፣ ኣብዚ ኣይኣክልን። እቲ ኣዝዩ ኣገዳሲ ነገር ብሒደት ቃላት ደጊምኩም ጽሓፉ።
desk-stale = እቲ ምርጫ ናይ ቅድም እዩ ነይሩ። ሕጂ ኣብዚ ኣለና።
desk-displaced = ይቕሬታ: ነዚ ክፋል ቀይርናዮ ኢና። ካብዚ ንቕጽል።
desk-attachment = ኣብዚ ጽሑፍ ጥራይ ኢና ነንብብ። ሰነድ፣ ስእሊ ወይ ድምጺ ኣይትስደዱ፤ ከይከፈትና ነልግሶ። ጽሓፉ፣ ሓደ ምርጫ ጠውቑ ወይ ደውሉ።
desk-remains = ገለ መልእኽትታት ኣብዚ ቻት ተሪፎም ክኾኑ ይኽእሉ። ባዕልኹም ክትድምስስዎም ትኽእሉ።
desk-which = ካብዚኦም ሓደ ዶ ደሊኹም?
desk-switch = ብትግርኛ ዶ ንቐጽል?
    .yes = እወ፣ ብትግርኛ
desk-person = ተረዲኡኒ። ምስ ሰብ ክትዛረቡ ትደልዩ ዶ?
    .yes = እወ
    .no = ኣይፋል
desk-answer = { $text }
desk-answer-more =
    { $text }

    ድሕሪ እዚ ዝንበብ ካልእ እውን ኣሎ።
desk-municipality = ካብዞም ኮሙነታት (Comune) ኣየናይ?
desk-invalid-integer = ካብ { $min } ክሳብ { $max } ዘሎ ቁጽሪ ጽሓፉ።
desk-invalid-date = መዓልቲ፣ ወርሒን ዓመትን ጽሓፉ። ንኣብነት: 5/3/2020።
desk-invalid-phone = እዚ ቁጽሪ ኣይሰርሕን። ቁጽርታት ጥራይ ጽሓፉ። ናይ ጣልያን ቁጽሪ እንተዘይኮይኑ፣ ናይታ ሃገር ኮድ እውን ጽሓፉ።
desk-invalid-text =
    { $max ->
        [one] እንተበዝሐ { $max } ፊደል ጽሓፉ።
       *[other] እንተበዝሐ { $max } ፊደላት ጽሓፉ።
    }
desk-invalid-municipality = ነዚ ኮሙነ (Comune) ኣይንፈልጦን ኢና። ካብ ዝርዝር ምረጹ ወይ እንደገና ጽሓፉ።
desk-invalid-choice = ካብቶም ምርጫታት ሓደ ጠውቑ።
desk-trouble = ጸገም ናትና እዩ። ቦታኹም ኣይጠፍአን። ድሕሪ ቁሩብ እንደገና ፈትኑ።

## Unasked, so fixed and neutral

neutral-trouble = ጸገም ናትና እዩ። ንምቕጻል ዝርዝር ጠውቑ።
neutral-group = ሰላም። በጃኹም ብውልቂ ጽሓፉለይ።

## Cards of places

card-where = ኣበይ
card-hours = ሰዓታት
card-phone = ተሌፎን
card-bring = እንታይ ሒዝኩም ትኸዱ
card-languages = ቋንቋታት
card-who = ንመን
card-cost = ዋጋ
card-appointment = ቆጸራ
card-why = ስለምንታይ እዚ ቦታ
card-position = ቦታ { $index } ካብ { $count }
card-to-verify = ገና ዘይተረጋገጸ
card-verified = ዝተረጋገጸሉ: { $date }
card-open-until = ሕጂ ክፉት እዩ፣ ክሳብ { $time }
card-open-always = ወትሩ ክፉት፣ ለይትን ቀትርን
card-closed-opens-today = ሕጂ ዕጹው እዩ። ሎሚ ዝኽፈተሉ ሰዓት: { $time }
card-closed-opens = ሕጂ ዕጹው እዩ። ዝኽፈተሉ: { $day }፣ { $time }
card-closed = ሕጂ ዕጹው እዩ
card-day-hours = { $day }: { $hours }
card-interval = { $from }–{ $to }
card-appointment-yes = ቆጸራ የድሊ
card-appointment-no = ብዘይ ቆጸራ ይኽየድ
card-mediator = ኣየናይ ቋንቋ ከም ዝዛረቡ ኣይንፈልጥን። ኣስተርጓሚ (mediatore) ክትሓቱ ትኽእሉ።

## The Telegram profile

telegram-name = ኣገልግሎታት Bassa
telegram-description = ሰዓታት፣ ሰነዳት፣ ቤት ትምህርቲ፣ ጥዕና፣ ገዛ። ቋንቋ ምረጹ፣ ዘድልየኩም ጠውቑ።
telegram-short-description = ሰዓታት፣ ሰነዳት፣ ቤት ትምህርቲ፣ ጥዕና፣ ገዛ።
command-menu = ዝርዝር
command-language = ቋንቋ ምቕያር
command-numbers = ጠቐምቲ ቁጽርታት
command-person = ምስ ሰብ ምዝራብ
command-close = ምዕጻው

## The pages

web-title = ኣገልግሎታት Bassa
web-skip = ናብ ትሕዝቶ ሕለፉ
web-start = ጀምሩ
web-error = ጸገም ናትና እዩ። ናብ ዝርዝር ተመሊስኩም እንደገና ፈትኑ።
web-closed = ኣገልግሎታት Bassa። ሰዓታት፣ ሰነዳት፣ ቤት ትምህርቲ፣ ጥዕና፣ ገዛ።
web-greeting = እንቋዕ ብደሓን መጻእኩም
web-hold = ምንቅስቓስ ደው ኣብሉ
web-idle = ክሳብ ሕጂ ኣብዚ ዶ ኣለኹም?
web-idle-then = ድሕሪ ቁሩብ እዚ ገጽ ባዕሉ ክዕጾ እዩ።
web-idle-stay = እወ፣ ክቕጽል እየ
web-take = ምሳኹም ውሰድዎ
web-take-how = ብተሌፎንኩም ነዚ ኮድ ስኣልዎ። ካብኡ ትቕጽሉ።

## Looking up a place

web-search = ቦታ ምድላይ
web-search-words = ኣገልግሎት፣ ዘድሊ ነገር ወይ ኮሙነ (Comune)
web-search-go = ድለዩ
web-search-none = በዚ ቃላት ቦታ ኣይተረኽበን። ብዝወሓደ ቃላት ፈትኑ።
web-search-found =
    { $count ->
        [one] { $count } ቦታ
       *[other] { $count } ቦታታት
    }
web-search-codes = ኣብ ተሌፎን ናይታ ስድራ ምኽፋት
web-search-no-codes = እቲ ኮድ ገና ክርአ ኣይክእልን: ናይዚ ኣገልግሎት ህዝባዊ ኣድራሻ ኢንተርነት ገና የለን።

desk-draft =
    በዚ ቋንቋ እዚ ጽሑፍ ንድፊ እዩ። ክሳብ ሕጂ ኣስተርጓሚ ኣየንበቦን።

    ኣብ ታሕቲ ካልእ ቋንቋ ኣሎ። ኩሉ ግዜ ምስ ሰብ ክትዛረቡ ትኽእሉ።
desk-reading =
    ብቋንቋኹም እዚ ክፋል ንድፊ እዩ። ክሳብ ሕጂ ዝረኣዮ የለን።

    ብካልእ ቋንቋ እውን ከተንብብዎ ትኽእሉ። ናትኩም ኣብ ጎድኑ ይጸንሕ። ኣየናይ ትመርጹ?
    .person = ኣስተርጓሚ ሕተቱ
