### The school canteen.

canteen = ምግቢ ቤት ትምህርቲ (mensa)
canteen-town =
    ምግቢ ቤት ትምህርቲ (mensa) ካብ ኮሙነ (Comune) ናብ ኮሙነ ይፈላለ።

    ኮሙነ (Comune) ምረጹ።
    .invalid = ነዚ ኮሙነ (Comune) ኣይንፈልጦን ኢና። ካብ ዝርዝር ምረጹ።
canteen-card = ብዛዕባ ምግቢ ቤት ትምህርቲ (mensa) ኣብዚ ትሓቱ። ኣብ ቤት ትምህርቲ እውን ክትሓቱ ትኽእሉ።
    .papers = ንውላደይ ምምዝጋብ
    .food = እንታይ ክበልዕ ኣይክእልን
    .price = ክንደይ ይኽፈል
    .debt = ክኸፍል ኣይክእልን ኣለኹ
    .without_permit = ብዘይ መንበሪ ፍቓድ
canteen-nothing =
    ኣብ ቤት ትምህርቲ ሕተቱ። ወይ ኣብ ኮሙነ (Comune)፣ ኣብ ቤት ጽሕፈት «Scuola» ወይ «Istruzione» ሕተቱ።

    ኣብዚ ዝተረጋገጸ ቤት ጽሕፈት ገና የለን።
    .papers = ንውላደይ ምምዝጋብ
    .food = እንታይ ክበልዕ ኣይክእልን
    .price = ክንደይ ይኽፈል
    .debt = ክኸፍል ኣይክእልን ኣለኹ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .person = ምስ ሰብ ምዝራብ
canteen-papers =
    ወላዲ የመዝግብ። መብዛሕትኡ ግዜ ብኢንተርነት ይግበር፣ SPID ወይ CIE የድሊ።

    SPID የብልኩምን? ኣብ ኮሙነ (Comune) ወይ ኣብ ቤት ትምህርቲ ሓገዝ ሕተቱ።

    ሰነድ፣ ከምኡ እውን ናትኩምን ናይ ውላድኩምን ኮድ ግብሪ (codice fiscale) ሒዝኩም ኪዱ።
    .go = ናበይ ክኸይድ
    .food = እንታይ ክበልዕ ኣይክእልን
    .price = ክንደይ ይኽፈል
canteen-food =
    ኣለርጂ ኣሎ? ንሓኪም ቆልዑ (pediatra) ወረቐት ሕተቱ።

    ንሃይማኖት፣ መብዛሕትኡ ግዜ ናትኩም ሕቶ ይኣክል።

    ውላድኩም ቅድሚ ምጅማሩ ንገሩ።
    .go = ናበይ ክኸይድ
    .papers = ንውላደይ ምምዝጋብ
canteen-price =
    ዋጋ ኮሙነ (Comune) ይውስኖ።

    ISEE እንተሃልዩኩም መብዛሕትኡ ግዜ ትሕት ይብል። ብዙሓት ደቂ እንተሃልዮምኹም እውን።

    ቅድም ሕተቱ: ደሓር ከርፍድ ይኽእል።
    .go = ናበይ ክኸይድ
    .debt = ክኸፍል ኣይክእልን ኣለኹ
canteen-debt =
    ቀልጢፍኩም ንኮሙነ (Comune) ንገሩ። ደብዳበ ኣይትጸበዩ።

    በብቁሩብ ንምኽፋል ሕተቱ።

    ምስ ማሕበራዊ ሰራሕተኛ (assistente sociale) እውን ክትዛረቡሉ ትኽእሉ።
    .go = ናበይ ክኸይድ
    .price = ዝወሓደ ምኽፋል
    .person = ምስ ሰብ ምዝራብ
canteen-without_permit =
    ቤት ትምህርቲ ንኹሎም ቆልዑ እዩ፣ ብዘይ ፍቓድ እውን።

    ንምግቢ (mensa) ከመይ ከም ዝግበር ንቤት ትምህርቲ ሕተቱ። ኮድ ግብሪ (codice fiscale) የለን? ንገሩ: መንገዲ ኣሎ።
    .go = ናበይ ክኸይድ
    .papers = ንውላደይ ምምዝጋብ
    .person = ምስ ሰብ ምዝራብ
