### Losing one's home.

losing_home = ገዛይ ክስእን እየ
losing_home-what =
    ቅድሚ ኩሉ: ዘይተረደኣኩም ወረቐት ኣይትፈርሙ።

    እንታይ የጋጥም ኣሎ?
    .tonight = ሎሚ ለይቲ መደቀሲ የብለይን
    .letter = ደብዳበ ካብ ዋና ገዛ
    .court = ደብዳበ ካብ ቤት ፍርዲ
    .owner = ዋና ገዛ የውጽኣኒ ኣሎ
    .debts = ክኸፍል ኣይክእልን ኣለኹ
    .go = ኣበይ ሓገዝ ክሓትት
    .unsaid = ክነግር ኣይደልን
losing_home-tonight =
    ሕጂ ደውሉ ወይ ናብ ኮሙነ (Comune) ኪዱ። ማሕበራዊ ሰራሕተኛ «assistente sociale» ኢልኩም ሕተቱ።

    ቆልዑ ወይ ሕሙማት እንተሃልዮም፣ ብኡንብኡ ንገሩ።

    ኣብ ሓደጋ ኣለኹም? ናብ 112 ደውሉ።
losing_home-card =
    ማሕበራዊ ሰራሕተኛ (assistente sociale) ምሳኹም ካልእ መንገዲ ይደሊ።

    ቀልጢፍኩም እንተተዛሪብኩም፣ ዝበዝሐ መንገዲ ኣሎ።
    .papers = እንታይ ሒዘ ክኸይድ
    .sign = ዘይምፍራም
    .union = ማሕበር ተኻረይቲ
    .residence = ብዘይ ገዛ መንበሪ ኣድራሻ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .elsewhere = ካልእ ኮሙነ (Comune)
losing_home-nothing =
    ናብ ኮሙነ (Comune) ኪዱ፣ ማሕበራዊ ሰራሕተኛ «assistente sociale» ኢልኩም ሕተቱ።

    ኣድራሻኡ ገና ኣይተረጋገጸን። ስለዚ ኣይጸሓፍናዮን።
    .papers = እንታይ ሒዘ ክኸይድ
    .sign = ዘይምፍራም
    .union = ማሕበር ተኻረይቲ
    .residence = ብዘይ ገዛ መንበሪ ኣድራሻ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .elsewhere = ካልእ ኮሙነ (Comune)
    .numbers = ጠቐምቲ ቁጽርታት
    .person = ምስ ሰብ ምዝራብ
losing_home-letter =
    ደብዳበ ዋና ገዛ «sfratto» (ካብ ገዛ ምውጻእ) ማለት ኣይኮነን።

    ዕለቱን ክንደይ ከም ዝሓትትን ርኣዩ።

    በብቁሩብ ክትከፍሉ ክትሓቱ ትኽእሉ። ብጽሑፍ ግበርዎ።
    .go = ናበይ ክኸይድ
    .union = ምሳይ ዘንብቦ ሰብ
    .sign = ዘይምፍራም
    .papers = እንታይ ሒዘ ክኸይድ
    .debts = ክኸፍል ኣይክእልን ኣለኹ
losing_home-court =
    ካብ ፖስታ ደብዳበ ውሰዱ። ናይ «udienza» መዓልቲ ድለዩ።

    ኣብታ መዓልቲ ኪዱ፣ ብዘይ ጠበቓ (avvocato) እውን።

    ንምኽፋል ግዜ ክትሓቱ ትኽእሉ: «termine di grazia»። ዳኛ ይውስን።
    .lawyer = ነጻ ጠበቓ (avvocato)
    .go = ናበይ ክኸይድ
    .union = ማሕበር ተኻረይቲ
    .papers = እንታይ ሒዘ ክኸይድ
losing_home-lawyer =
    እቶትኩም ውሑድ እንተኾይኑ፣ ጠበቓ (avvocato) ነጻ ክኸውን ይኽእል።

    «patrocinio a spese dello Stato» ይበሃል። ኣብ ማሕበር ጠበቓታት (Ordine degli Avvocati) ይሕተት።

    ፍቓድ የብልኩምን? ከምኡ ኴንኩም እውን ሕተቱ።
    .go = ናበይ ክኸይድ
    .union = ማሕበር ተኻረይቲ
    .person = ምስ ሰብ ምዝራብ
losing_home-owner =
    ዋና ገዛ መፍትሕ ማዕጾ ክቕይር ኣይክእልን።

    መብራህቲ፣ ጋዝ ወይ ማይ ክቖርጽ ኣይክእልን።

    ከውጽኣኩም ዝኽእል «ufficiale giudiziario» ጥራይ እዩ፣ ድሕሪ ውሳነ ዳኛ።

    ካብ ገዛ ወጻኢ ተሪፍኩም? ናብ 112 ደውሉ።
    .numbers = ጠቐምቲ ቁጽርታት
    .union = መን ይሕግዘኒ
    .sign = ዘይምፍራም
    .go = ናበይ ክኸይድ
losing_home-sign =
    ናይ ምውጻእ ወረቐት ኣይትፈርሙ።

    ቅዳሕ ሕተቱ። እትኣምንዎ ሰብ ከንብቦ ግበሩ።

    ብዘይ ቅብሊት (ricevuta) መፍትሕ ኣይትሃቡ።
    .union = ምሳይ ዘንብቦ ሰብ
    .go = ናበይ ክኸይድ
    .person = ምስ ሰብ ምዝራብ
losing_home-union =
    ማሕበር ተኻረይቲ «sindacato inquilini» ምሳኹም ወረቓቕቲ የንብብ።

    ካብዞም ኣስማት ሓደ ድለዩ። SICET። SUNIA። UNIAT። Unione Inquilini።

    ናይ ኣባልነት ክፍሊት እንተሃልዩ ቅድም ሕተቱ።
    .papers = እንታይ ሒዘ ክኸይድ
    .go = ናበይ ክኸይድ
    .person = ምስ ሰብ ምዝራብ
losing_home-papers =
    ውዕልን ኩሉ ደብዳበታትን ሒዝኩም ኪዱ።

    ናይ ክራይ ቅብሊታት (ricevute) ሒዝኩም ኪዱ። ናይ ስድራ ሰነዳት ሒዝኩም ኪዱ።

    ውዕል የብልኩምን? ከም ዝኸፈልኩም ዘረጋግጽ ሒዝኩም ኪዱ።
    .go = ናበይ ክኸይድ
    .sign = ዘይምፍራም
    .person = ምስ ሰብ ምዝራብ
losing_home-without_permit =
    ዋና ገዛ ናብ ዳኛ ክኸይድ ኣለዎ። ብዘይ ውዕል እውን ከምኡ እዩ።

    ደቂ ኣለዉኹም? ማሕበራዊ ሰራሕተኛ (assistente sociale) ብዘይ ፍቓድ እውን ክሕግዝ ይኽእል።

    ኣስተርጓሚ (mediatore) ክትሓቱ ትኽእሉ።
    .go = ናበይ ክኸይድ
    .owner = ዋና ገዛ የውጽኣኒ ኣሎ
    .person = ምስ ሰብ ምዝራብ
