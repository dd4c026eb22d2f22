### Social services.

social_services = ማሕበራዊ ኣገልግሎት
social_services-start =
    ማሕበራዊ ኣገልግሎት (servizi sociali) ንስድራቤታት ይሕግዝ።

    እንታይ ኣጋጢሙ?
    .invited = ጸዊዖምኒ ወይ ጽሒፎምለይ
    .court = «Tribunale» ዝብል ተጻሒፉ ኣሎ
    .why = ስለምንታይ ይጽውዑኒ?
    .asking = ሓገዝ ክሓትት እደሊ
    .unsaid = ክነግር ኣይደልን
social_services-first =
    ናብቲ ቆጸራ ኪዱ። ኣይትኽእሉን? ደውሉ፣ ካልእ መዓልቲ ሕተቱ።

    ሽዑ ንሽዑ ኣስተርጓሚ (mediatore) ሕተቱ።

    ብዘይ ካልኦት ኣባላት ስድራ ክትዛረቡ ክትሓቱ ትኽእሉ።
social_services-court =
    ዳኛ እቲ ቆልዓ ከመይ ከም ዘሎ ይሓትት። ደሓር እቲ ኣገልግሎት ንዳኛ ይጽሕፍ።

    ቀልጢፍኩም ምስ ጠበቓ (avvocato) ተዛረቡ።

    ናብቲ ቆጸራታት ኪዱ። ታሪኽኩም ክትነግሩ ትኽእሉ።
social_services-why =
    ምናልባት ቤት ትምህርቲ፣ ሆስፒታል ወይ ካልኦት ንደቅኹም ሓገዝ ሓቲቶም።

    እቲ ኣገልግሎት ደቅኹም ከመይ ከም ዘለዉ ክርዳእ ይደሊ። ሓለዋ ቆልዑ «tutela minori» ይበሃል።

    ምጽዋዕ በደል ኣይኮነን።
    .first = ቅድም እንታይ ክገብር
    .not_asked = መሰላተይ
    .go = ናበይ ክኸይድ
social_services-card =
    ኣብዚ ምስ ማሕበራዊ ኣገልግሎት (servizi sociali) ክትዛረቡ ትኽእሉ።

    ኣብቲ ወረቐትኩም ስም ኣሎ? ነቲ ሰብ ኢልኩም ሕተቱ።
    .papers = እንታይ ሒዘ ክኸይድ
    .interpreter = ቋንቋይ
    .lawyer = ጠበቓ (avvocato)
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .not_asked = መሰላተይ
    .elsewhere = ካልእ ኮሙነ (Comune)
social_services-nothing =
    ኣብቲ ወረቐት ርኣዩ: ስምን ቦታን ኣሎ።

    ወረቐት የብልኩምን? ኣብ ኮሙነኹም (Comune) ማሕበራዊ ሰራሕተኛ «assistente sociale» ሕተቱ።

    ኣብዚ ቀረባ ዝተረጋገጸ ቤት ጽሕፈት ገና የለን።
    .papers = እንታይ ሒዘ ክኸይድ
    .interpreter = ቋንቋይ
    .lawyer = ጠበቓ (avvocato)
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .not_asked = መሰላተይ
    .elsewhere = ካልእ ኮሙነ (Comune)
    .person = ምስ ሰብ ምዝራብ
social_services-interpreter =
    ቅድሚ እቲ ቆጸራ ኣስተርጓሚ (mediatore) ሕተቱ።

    ደቅን ኣዝማድን ክትርጉሙ የብሎምን።

    «Parlo poco italiano. Vorrei un mediatore per la mia lingua, per favore.»

    ትርጉሙ: “ጣልያንኛ ቁሩብ ጥራይ እየ ዝዛረብ። በጃኹም፣ ንቋንቋይ ኣስተርጓሚ ደልየ።”
    .sign = ቅድሚ ምፍራም
    .papers = እንታይ ሒዘ ክኸይድ
    .go = ናበይ ክኸይድ
social_services-sign =
    ዝተረደኣኩም ጥራይ ፈርሙ።

    ከምዚ ክትብሉ ትኽእሉ: «Vorrei leggerlo con calma»።

    ትርጉሙ: “ቀስ ኢለ ከንብቦ ደልየ”።

    ኩሉ ግዜ ቅዳሕ ሕተቱ።
    .lawyer = ጠበቓ (avvocato)
    .interpreter = ቋንቋይ
    .go = ናበይ ክኸይድ
social_services-lawyer =
    ኣብዚ ጠበቓ (avvocato) ክትሓቱ ትኽእሉ።

    ገንዘብኩም ውሑድ ድዩ? «patrocinio a spese dello Stato» ሕተቱ: መንግስቲ ይኸፍል።
    .papers = እንታይ ሒዘ ክኸይድ
    .interpreter = ቋንቋይ
    .sign = ቅድሚ ምፍራም
    .elsewhere = ካልእ ኮሙነ (Comune)
social_services-lawyer_nothing =
    ኣብ Bergamo ንማሕበር ጠበቓታት (Ordine degli Avvocati) ሕተቱ።

    ገንዘብኩም ውሑድ ድዩ? ንጉዳይ ቤት ፍርዲ መንግስቲ ክኸፍል ይኽእል። ከምዚ በሉ: «patrocinio a spese dello Stato»።

    ኣድራሻኡ ገና ኣይተረጋገጸን። ስለዚ ኣይጸሓፍናዮን።
    .papers = እንታይ ሒዘ ክኸይድ
    .interpreter = ቋንቋይ
    .sign = ቅድሚ ምፍራም
    .go = ናበይ ክኸይድ
    .person = ምስ ሰብ ምዝራብ
social_services-papers =
    ዝሰደዱልኩም ወረቐት ሒዝኩም ኪዱ።

    ሰነድ፣ እንተሃልዩ፣ ሒዝኩም ኪዱ። ናይ ደቅኹም ወረቓቕቲ ቤት ትምህርትን ሓኪምን ሒዝኩም ኪዱ።

    ናብዚ ስእሊ ኣይትስደዱ።
    .go = ናበይ ክኸይድ
    .interpreter = ቋንቋይ
    .sign = ቅድሚ ምፍራም
social_services-without_permit =
    ቤት ትምህርትን ሓኪም ቆልዑን (pediatra) ንኹሎም ደቂ እዩ፣ ብዘይ ፍቓድ እውን።

    ብዛዕባ ፍቓድ ፍርሒ ኣለኩም? ቅድም ምስ ጠበቓ (avvocato) ተዛረቡ።
    .lawyer = ጠበቓ (avvocato)
    .go = ናበይ ክኸይድ
    .person = ምስ ሰብ ምዝራብ
social_services-not_asked =
    ስለምንታይ ከም ዝጽውዑኹም ክትሓቱ ትኽእሉ።

    ኣስተርጓሚ (mediatore)፣ ጠበቓ (avvocato) ከምኡ እውን ናይ ኩሉ ቅዳሕ ክትሓቱ ትኽእሉ።

    ዝኾነ ሰብ ገንዘብ ክሓተኩም የብሉን።
    .first = ቅድም እንታይ ክገብር
    .go = ናበይ ክኸይድ
    .person = ምስ ሰብ ምዝራብ
