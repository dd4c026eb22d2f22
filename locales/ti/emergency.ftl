### Feeling ill now.

emergency = ሕጂ ሓሚመ ኣለኹ
emergency-which = ሕጂ ከመይ ኣለኹም?
    .danger = ብርቱዕ ቃንዛ ወይ ሓደጋ
    .night = ከቢድ ኣይኮነን፣ ለይቲ ወይ በዓል
    .day = ከቢድ ኣይኮነን፣ ቀትሪ
    .without_permit = ብዘይ መንበሪ ፍቓድ
emergency-danger =
    ናብ 112 ደውሉ።

    ነጻ እዩ፣ ለይትን ቀትርን። ብቋንቋኹም ክትሓቱ ትኽእሉ።
    .say = ኣብ ተሌፎን እንታይ ክብል
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .calmer = ክሳብ ክንድኡ ከቢድ ኣይኮነን
emergency-say =
    ቅድም ኣበይ ከም ዘለኹም ተዛረቡ: ኮሙነ (Comune)፣ ጎደና፣ ቁጽሪ።

    ደሓር እንታይ ከም ዘሎ ተዛረቡ። ሕቶታት መልሱ።

    «Parlo poco italiano. Serve un’ambulanza. Sono a…»

    ትርጉሙ: “ጣልያንኛ ቁሩብ ጥራይ እየ ዝዛረብ። ኣምቡላንስ የድሊ። ኣብ… ኣለኹ”
    .numbers = እቲ ቁጽሪ
    .without_permit = ብዘይ መንበሪ ፍቓድ
emergency-night =
    ለይትን ኣብ በዓላትን ብተሌፎን ዝምልስ ሓኪም ኣሎ።

    ቁጽሩ፣ ዝተረጋገጸ እንተኾይኑ፣ ኣብዚ ኣሎ።

    ይገድድ ኣሎ? ናብ 112 ደውሉ።
    .danger = ብርቱዕ ቃንዛ ወይ ሓደጋ
    .without_permit = ብዘይ መንበሪ ፍቓድ
emergency-day =
    ቀትሪ ናብ ሓኪምኩም ወይ ናብ ሓኪም ቆልዑ (pediatra) ኪዱ።

    ሓኪም የብልኩምን? ክትመርጹ ትኽእሉ።

    ይገድድ ኣሎ? ናብ 112 ደውሉ።
    .doctor = ሓኪም ምምራጽ
    .danger = ብርቱዕ ቃንዛ ወይ ሓደጋ
    .without_permit = ብዘይ መንበሪ ፍቓድ
emergency-without_permit =
    ኣብ ህጹጽ ረድኤት (pronto soccorso) ንኹሉ ሰብ ይሕክሙ፣ ብዘይ ፍቓድ እውን።

    ዝሕክሙኹም ሰባት በዚ ጥራይ ብዛዕባኹም ንሰበ-ስልጣን ክነግሩ ኣይክእሉን።

    ፍርሒ ኣለኩም? ኣስተርጓሚ (mediatore) ክትሓቱ ትኽእሉ።
    .danger = ብርቱዕ ቃንዛ ወይ ሓደጋ
    .night = ከቢድ ኣይኮነን፣ ለይቲ ወይ በዓል
    .doctor = ሓኪም ምምራጽ
    .person = ምስ ሰብ ምዝራብ
