### Documents and telephone to make again.

taken = ሰነዳትን ተሌፎንን
taken-start = እንታይ እንደገና ክትገብሩ ትደልዩ?
    .documents = ሰነድ
    .phone = ተሌፎን ወይ SIM
    .spid = ናይ SPID መንነት፣ ቃል-ምስጢር
    .kept = ካልእ ሰብ ሒዝዎ ኣሎ
    .unsaid = ክነግር ኣይደልን
taken-documents = ሰነድ እንደገና ክግበር ይከኣል። ኣየናይ?
    .passport = ፓስፖርት
    .permit = መንበሪ ፍቓድ
    .cards = መንነት ወረቐት፣ ካርድ
    .kept = ካልእ ሰብ ሒዝዎ ኣሎ
    .without_permit = ብዘይ መንበሪ ፍቓድ
taken-passport =
    ፓስፖርት ቆንስል ናይ ሃገርኩም ይገብሮ። ቅድም ደውሉ።

    ዑቕባ (asilo) ወይ ሓለዋ (protezione) ሓቲትኩም? ቅድም ምስ ጠበቓ (avvocato) ተዛረቡ። ናብ ቆንስል ኣይትኺዱ።
    .report = ናይ ፖሊስ ወረቐት
    .copies = ቅዳሓት
    .lawyer = ጠበቓ (avvocato)
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .go = ኣብ ቀረባ ሓገዝ
taken-permit =
    ቅድም ናይ ፖሊስ ወረቐት የድሊ።

    ደሓር ካብ ፖስታ «kit giallo» ውሰዱ። ፓትሮናቶ (patronato) ምሳኹም ብነጻ ይመልኦ።

    ገለ ዓይነታት ፍቓድ ኣብ Questura ይግበር።
    .report = ናይ ፖሊስ ወረቐት
    .office = ናበይ ክኸይድ
    .copies = ቅዳሓት
    .not_asked = መሰላተይ
taken-cards =
    መንነት ወረቐት ኮሙነ (Comune) ይገብሮ።

    ኮድ ግብሪ (codice fiscale) ከምኡ እውን ካርድ: ኣብ Agenzia delle Entrate ሕተቱ።

    ናይ ፖሊስ ወረቐት ሒዝኩም ኪዱ።
    .report = ናይ ፖሊስ ወረቐት
    .copies = ቅዳሓት
    .go = ኣብ ቀረባ ሓገዝ
taken-report =
    ኣብ polizia ወይ ኣብ carabinieri ይግበር። ኣስተርጓሚ (mediatore) ክትሓቱ ትኽእሉ።

    እንታይ ከም ዝጎደለን ካብ መዓስን ንገሩ። እቲ ወረቐት «denuncia» ይበሃል። ቅዳሕ ዓቅቡ።

    ፍቓድ የብልኩምን፣ ወይ ርግጸኛታት ኣይኮንኩምን? ቅድም ምስ ጠበቓ (avvocato) ተዛረቡ።
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .copies = ቅዳሓት
    .lawyer = ጠበቓ (avvocato)
    .person = ምስ ሰብ ምዝራብ
taken-phone =
    SIM ደው ኣብሉ: ብካልእ ተሌፎን ናብ ኩባንያ ተሌፎንኩም ደውሉ።

    ደሓር ቃል-ምስጢር (password) ቀይሩ: e-mail፣ ባንክ፣ ስእልታት።

    ምሳኹም ዝነብር ሰብ ሒዝዎ ኣሎ? ቅድም ምስ ሰብ ተዛረቡ።
    .spid = ናይ SPID መንነት፣ ቃል-ምስጢር
    .other_phone = መልእኽትታት ኣብ ተሌፎን
    .report = ናይ ፖሊስ ወረቐት
    .kept = ካልእ ሰብ ሒዝዎ ኣሎ
taken-other_phone =
    ተሌፎንኩም ዘለዎ ሰብ መልእኽትታት ከንብብ ይኽእል።

    ኣብ Telegram «Impostazioni»፣ ደሓር «Dispositivi» ክፈቱ። ኣብኡ ካልኦት ተሌፎናት ክትዓጽዉ ትኽእሉ።

    ኣብዚ «ናተይ ሓበሬታ» ኣቲኹም ክትድምስሱ ትኽእሉ።
    .my_data = ናተይ ሓበሬታ
    .spid = ናይ SPID መንነት፣ ቃል-ምስጢር
    .person = ምስ ሰብ ምዝራብ
taken-spid =
    SPID ዝሃበኩም ክዓግቶ ሕተቱ። «sospensione» ይበሃል።

    ቃል-ምስጢር (password) ናትኩም ጥራይ እዩ። ዝኾነ ሰብ ክንድኹም SPID ክጥቀም የብሉን።

    ናይ e-mail ቃል-ምስጢር (password) እውን ቀይሩ።
    .phone = ተሌፎን ወይ SIM
    .not_asked = መሰላተይ
    .go = ኣብ ቀረባ ሓገዝ
taken-kept =
    ሰነዳትን ተሌፎንን ናትኩም እዩ።

    ዝኾነ ሰብ፣ ኣብ ገዛ ይኹን ኣብ ስራሕ፣ ክሕዞ ኣይክእልን።

    ብኡንብኡ ክህቡኹም ኣይትሕተቱ። ቅድም፣ ኣብ ዝጥዕመኩም ግዜ፣ ምስ ሰብ ተዛረቡ።
    .person = ምስ ሰብ ምዝራብ
    .numbers = ጠቐምቲ ቁጽርታት
    .go = ኣብ ቀረባ ሓገዝ
    .copies = ቅዳሓት
    .phone = መልእኽትታት ኣብ ተሌፎን
taken-card =
    ኣብዚ ምስ ሰብ ክትዛረቡ ትኽእሉ።

    ብዘይ ሰነድ እውን ክትከዱ ትኽእሉ።
    .copies = ቅዳሓት
    .documents = ሰነድ እንደገና ምግባር
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .not_asked = መሰላተይ
    .elsewhere = ካልእ ኮሙነ (Comune)
taken-nothing =
    ኣብ ኮሙነኹም (Comune) ማሕበራዊ ሰራሕተኛ «assistente sociale» ሕተቱ። ብዘይ ሰነድ ክትከዱ ትኽእሉ።

    ኣብዚ ቀረባ ዝተረጋገጸ ቤት ጽሕፈት ገና የለን።
    .numbers = ጠቐምቲ ቁጽርታት
    .copies = ቅዳሓት
    .documents = ሰነድ እንደገና ምግባር
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .not_asked = መሰላተይ
    .elsewhere = ካልእ ኮሙነ (Comune)
    .person = ምስ ሰብ ምዝራብ
taken-lawyer =
    ኣብዚ ጠበቓ (avvocato) ክትሓቱ ትኽእሉ።

    ገንዘብኩም ውሑድ ድዩ? «patrocinio a spese dello Stato» ሕተቱ: መንግስቲ ይኸፍል።
    .copies = ቅዳሓት
    .without_permit = ብዘይ መንበሪ ፍቓድ
taken-lawyer_nothing =
    ኣብ Bergamo ንማሕበር ጠበቓታት (Ordine degli Avvocati) ሕተቱ።

    ገንዘብኩም ውሑድ ድዩ? ከምዚ በሉ: «patrocinio a spese dello Stato»።

    ኣድራሻኡ ገና ኣይተረጋገጸን። ስለዚ ኣይጸሓፍናዮን።
    .copies = ቅዳሓት
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .go = ኣብ ቀረባ ሓገዝ
    .person = ምስ ሰብ ምዝራብ
taken-copies =
    ቅዳሕ ኣለኩም? ብዙሕ ይሕግዝ።

    ኣብ ቤት ትምህርቲ፣ ኣብ ሓኪም፣ ኣብ CAF ወይ ኣብ ስራሕ ድለዩ: ምናልባት ቅዳሕ ኣለዎም።

    ቅዳሓት ኣብ እትኣምንዎ ሰብ ግደፉ። ናብዚ ኣይትስደዱ።
    .documents = ሰነድ እንደገና ምግባር
    .go = ኣብ ቀረባ ሓገዝ
taken-without_permit =
    ቆንስል ፍቓድ ንዘይብሉ እውን ይሕግዝ።

    ዑቕባ ሓቲትኩም? ናብ ፖሊስ ክትከዱ ትደልዩ? ቅድም ምስ ጠበቓ (avvocato) ተዛረቡ።

    ኣብ ህጹጽ ረድኤት (pronto soccorso) ከምኡ ኴንኩም እውን ይሕክሙኹም።
    .lawyer = ጠበቓ (avvocato)
    .go = ኣብ ቀረባ ሓገዝ
    .person = ምስ ሰብ ምዝራብ
taken-not_asked =
    ዝኾነ ሰብ ሰነዳትኩም ክሕዝ ኣይክእልን።

    ዝኾነ ሰብ ቃል-ምስጢር (password) ወይ ኮድ ክሓተኩም የብሉን።

    ኣስተርጓሚ (mediatore) ክትሓቱ ትኽእሉ። ደቅኹም ክትርጉሙ የብሎምን።
    .go = ኣብ ቀረባ ሓገዝ
    .numbers = ጠቐምቲ ቁጽርታት
    .person = ምስ ሰብ ምዝራብ
