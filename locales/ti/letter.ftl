### A letter.

letter = ደብዳበ
letter-sender = መን እዩ ጽሒፉልኩም? ኣብ ላዕሊ ዘሎ ስም ወይ ስእሊ ርኣዩ።
    .comune = ኮሙነ (Comune)
    .tax = INPS ወይ ቤት ግብሪ (Entrate)
    .court = ቤት ፍርዲ ወይ ጠበቓ
    .police = Questura (ፖሊስ)፣ ፕረፈቱራ
    .social = ማሕበራዊ ኣገልግሎት
    .school = ቤት ትምህርቲ
    .bills = መብራህቲ፣ ጋዝ፣ ክራይ፣ ባንክ
    .slip = ናይ ፖስተኛ ወረቐት
    .unknown = ኣይፈልጥን፣ ወይ ካልእ
letter-comune =
    ኮሙነ (Comune) ብዛዕባ ገዛ፣ ግብሪ፣ ጓሓፍ ወይ ቤት ትምህርቲ ይጽሕፍ።

    ዕለት እንተሃልይዎ ርኣዩ።

    ነቲ ኣብ ላዕሊ ዝተጻሕፈ ቤት ጽሕፈት ክትሓቱ ትኽእሉ።
    .reader = ምሳይ ዘንብቦ ሰብ
    .urgent = ህጹጽ ድዩ?
    .papers = እንታይ ሒዘ ክኸይድ
letter-tax =
    INPS ብዛዕባ ስራሕ፣ ደቂ ወይ ጡረታ ይጽሕፍ። Agenzia ብዛዕባ ግብሪ ይጽሕፍ።

    ብዛዕባ INPS ናብ ፓትሮናቶ (patronato) ኪዱ። ብዛዕባ ግብሪ ናብ CAF ኪዱ።

    ቅድሚ እቲ ዝተጻሕፈ ዕለት ኪዱ።
    .reader = ምሳይ ዘንብቦ ሰብ
    .urgent = ህጹጽ ድዩ?
    .papers = እንታይ ሒዘ ክኸይድ
    .not_asked = ናይ ገንዘብ ጥንቃቐ
letter-court =
    ኣገዳሲ ደብዳበ እዩ። ኣይትጸበዩ።

    እቲ ዕለትን «udienza» ዝብል ቃልን ድለዩ።

    ናብ ጠበቓ (avvocato) ውሰድዎ። ገንዘብኩም ውሑድ ድዩ? መንግስቲ ክኸፍሎ ይኽእል።
    .lawyer = ጠበቓ (avvocato)
    .reader = ምሳይ ዘንብቦ ሰብ
    .papers = እንታይ ሒዘ ክኸይድ
    .without_permit = ብዘይ መንበሪ ፍቓድ
letter-police =
    ቆጸራ ክኸውን ይኽእል። ወይ ዝጎደለ ወረቐት ክኸውን ይኽእል።

    ዕለቱ ርኣዩ። ኣይትጉሓፍዎ።

    ርግጸኛታት ኣይኮንኩምን? ቅድም ምስ ፓትሮናቶ (patronato) ወይ ጠበቓ (avvocato) ተዛረቡ።
    .permit = ፍቓድ ምሕዳስ
    .lawyer = ጠበቓ (avvocato)
    .reader = ምሳይ ዘንብቦ ሰብ
    .urgent = ህጹጽ ድዩ?
    .without_permit = ብዘይ መንበሪ ፍቓድ
letter-school =
    መብዛሕትኡ ግዜ ኣኼባ፣ ፊርማ ወይ ክፍሊት እዩ።

    መምህር ንክገልጸልኩም ሕተቱ። ኣስተርጓሚ (mediatore) ክትሓቱ ትኽእሉ።

    ደቅኹም ክትርጉሙ የብሎምን።
    .reader = ምሳይ ዘንብቦ ሰብ
    .urgent = ህጹጽ ድዩ?
    .papers = እንታይ ሒዘ ክኸይድ
letter-bills =
    ዕለቱ ርኣዩ። «sollecito» ወይ «ultimo avviso» ዝብል ቃላት ድለዩ።

    ክትከፍሉ ኣይትኽእሉን? ቅድሚ እቲ ዕለት ደውሉ።

    ንምንታይ ምዃኑ እንተዘይተረዲኡኩም ኣይትኽፈሉ።
    .reader = ምሳይ ዘንብቦ ሰብ
    .urgent = ህጹጽ ድዩ?
    .papers = እንታይ ሒዘ ክኸይድ
    .not_asked = ናይ ገንዘብ ጥንቃቐ
letter-slip =
    ፖስተኛ መጺኡ ነይሩ። እቲ ደብዳበ ኣብ ፖስታ ኣሎ።

    ናብቲ ኣብቲ ወረቐት ዝተጻሕፈ ፖስታ ኪዱ። እቲ ወረቐትን ሰነድን ሒዝኩም ኪዱ።

    እቲ ወረቐት ቀጠልያ ድዩ? ናይ ቤት ፍርዲ ወይ መቕጻዕቲ (multa) ክኸውን ይኽእል። ቀልጢፍኩም ኪዱ።

    እንተዘይከድኩም፣ ድሕሪ ገለ መዓልታት እቲ ደብዳበ ከምኡ ኴይኑ እውን ይሰርሕ።
    .reader = ምሳይ ዘንብቦ ሰብ
    .sender = ደብዳበ ወሲደ ኣለኹ
    .papers = እንታይ ሒዘ ክኸይድ
letter-unknown =
    ጸገም የለን። ምሳኹም ዘንብብ ሰብ ናብ ዘለዎ ውሰድዎ።

    ገንዘብ ዝሓትት ናይ ተሌፎን መልእኽቲ ድዩ? ነቲ link ኣይትጠውቑ።
    .reader = ምሳይ ዘንብቦ ሰብ
    .urgent = ህጹጽ ድዩ?
    .papers = እንታይ ሒዘ ክኸይድ
    .not_asked = ናይ ገንዘብ ጥንቃቐ
letter-reader = መን ምሳኹም ደብዳበ ከንብብ ከም ዝኽእል ኣብዚ ትሓቱ።
    .papers = እንታይ ሒዘ ክኸይድ
    .urgent = ህጹጽ ድዩ?
    .not_asked = ናይ ገንዘብ ጥንቃቐ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .elsewhere = ካልእ ኮሙነ (Comune)
letter-nothing =
    ኣብ ኮሙነ (Comune) ሕተቱ: «Chi legge la lettera con me?»

    ትርጉሙ: “ነዚ ደብዳበ መን ምሳይ የንብቦ?”

    ኣብዚ ቀረባ ዝተረጋገጸ ቤት ጽሕፈት ገና የለን።
    .papers = እንታይ ሒዘ ክኸይድ
    .urgent = ህጹጽ ድዩ?
    .not_asked = ናይ ገንዘብ ጥንቃቐ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .elsewhere = ካልእ ኮሙነ (Comune)
    .person = ምስ ሰብ ምዝራብ
letter-lawyer =
    ኣብዚ ጠበቓ (avvocato) ክትሓቱ ትኽእሉ።

    ገንዘብኩም ውሑድ ድዩ? «patrocinio a spese dello Stato» ሕተቱ: መንግስቲ ይኸፍል።
    .papers = እንታይ ሒዘ ክኸይድ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .elsewhere = ካልእ ኮሙነ (Comune)
letter-lawyer_nothing =
    ኣብ Bergamo ንማሕበር ጠበቓታት (Ordine degli Avvocati) ሕተቱ።

    ገንዘብኩም ውሑድ ድዩ? ከምዚ በሉ: «patrocinio a spese dello Stato»።

    ኣድራሻኡ ገና ኣይተረጋገጸን። ስለዚ ኣይጸሓፍናዮን።
    .papers = እንታይ ሒዘ ክኸይድ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .reader = ምሳይ ዘንብቦ ሰብ
    .person = ምስ ሰብ ምዝራብ
letter-urgent =
    ቀረባ ዕለት ድለዩ። እዞም ቃላት ድለዩ:

    «entro»፣ «scadenza»፣ «udienza»፣ «convocazione»፣ «sollecito»።

    ሓደ ረኺብኩም? ሎሚ ወይ ጽባሕ ከንብብዎ ግበሩ።
    .reader = ምሳይ ዘንብቦ ሰብ
    .papers = እንታይ ሒዘ ክኸይድ
    .sender = መን ጽሒፉለይ?
letter-papers =
    እቲ ናይ ብሓቂ ደብዳበ ምስ ቡስታኡ ሒዝኩም ኪዱ።

    ሰነድ፣ እንተሃልዩ፣ ሒዝኩም ኪዱ። ናይ ቅድም ደብዳበታት ሒዝኩም ኪዱ።

    ስእሉ ናብዚ ኣይትስደዱ።
    .reader = ናበይ ክኸይድ
    .urgent = ህጹጽ ድዩ?
    .not_asked = ናይ ገንዘብ ጥንቃቐ
letter-without_permit =
    ብዘይ ፍቓድ እውን እቲ ደብዳበ ዋጋ ኣለዎ። ኣይትጉሓፍዎ።

    ምስ ጠበቓ (avvocato) ክትዛረቡ ትኽእሉ። ካብ ሃገር ምስጓግ ንምክልኻል፣ መንግስቲ ክኸፍሎ ይኽእል።

    ፍርሒ ኣለኩም? ቅድም ምስኡ ተዛረቡ። ደሓር ወስኑ።
    .lawyer = ጠበቓ (avvocato)
    .reader = ምሳይ ዘንብቦ ሰብ
    .person = ምስ ሰብ ምዝራብ
letter-not_asked =
    ዝኾነ ሰብ ቃል-ምስጢር (password) ወይ ኮድ ክሓተኩም የብሉን።

    ገንዘብ ትኸፍሉ ዲኹም? ኩሉ ግዜ ቅብሊት (ricevuta) ሕተቱ።

    ደብዳበኹም ንዘይትፈልጥዎ ሰብ ኣይትሃቡ። ደቅኹም ክትርጉሙ የብሎምን።
    .reader = ናበይ ክኸይድ
    .papers = እንታይ ሒዘ ክኸይድ
    .person = ምስ ሰብ ምዝራብ
