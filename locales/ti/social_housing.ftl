### Social housing.

social_housing = ገዛ መንግስቲ ወይ ማሕበራዊ ገዛ
social_housing-stage =
    ናይ መንግስቲ ገዛውቲ ኣሎ፣ ንውሱን ግዜ ዝወሃብ ገዛውቲ እውን ኣሎ።

    እንታይ የድልየኩም?
    .ask = ገዛ ምሕታት
    .agreement = ስምምዕ ምፍራም
    .rules = ሕግታት ናይቲ ገዛ
    .bills = ክራይን ክፍሊታትን
    .faults = ዝተበላሸወ ነገር ኣሎ
    .ending = ግዜኡ ክውዳእ እዩ
    .own = ናተይ ክራይ ገዛ
    .unsaid = ክነግር ኣይደልን
social_housing-card =
    ገዛ መንግስቲ (casa popolare) ውድድር (bando) ምስ ዝኽፈት ጥራይ ይሕተት።

    እቲ ሕቶ ብኢንተርነት ይግበር።

    መን ከም ዝሕግዘኩም ኣብ ኮሙነ (Comune) ሕተቱ።
    .papers = እንታይ ሒዘ ክኸይድ
    .short = ንሓጺር ግዜ ገዛ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .careful = ናይ ገንዘብ ጥንቃቐ
    .stages = ካልእ ብዛዕባ ገዛ
    .elsewhere = ካልእ ኮሙነ (Comune)
social_housing-nothing =
    ገዛ መንግስቲ (casa popolare) ውድድር «bando» ምስ ዝኽፈት ጥራይ ይሕተት።

    ኣብ ኮሙነ (Comune) ሕተቱ: መዓስ ይኽፈት? መን ይሕግዘኒ?

    ኣብዚ ቀረባ ዝተረጋገጸ ቤት ጽሕፈት ገና የብልናን።
    .papers = እንታይ ሒዘ ክኸይድ
    .short = ንሓጺር ግዜ ገዛ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .careful = ናይ ገንዘብ ጥንቃቐ
    .stages = ካልእ ብዛዕባ ገዛ
    .elsewhere = ካልእ ኮሙነ (Comune)
    .person = ምስ ሰብ ምዝራብ
social_housing-papers =
    እዞም ወረቓቕቲ ቅድሚ እቲ bando ኣዳልዉ።

    SPID፣ ወይ CIE ምስ PIN። ISEE። ናይ ኩላትኩም ኮድ ግብሪ (codice fiscale)።

    ሰነድን ፍቓድን። ናይ ግብሪ ቴምብር (marca da bollo)።

    እንተሃልዩ: ወረቓቕቲ ናይ ካብ ገዛ ምውጻእ (sfratto)፣ ስንክልና፣ ፍልልይ።
    .go = ናበይ ክኸይድ
    .isee = ወረቐት ISEE ምግባር
    .spid = ናይ SPID ወይ CIE የብለይን
    .careful = ናይ ገንዘብ ጥንቃቐ
social_housing-short =
    ንውሱን ግዜ ዝወሃብ ገዛውቲ ኣሎ፣ ንኣብነት ድሕሪ ካብ ገዛ ምውጻእ (sfratto)።

    ኣብ ኮሙነ (Comune) ንማሕበራዊ ሰራሕተኛ «assistente sociale» ይሕተት።

    ዝተጻሕፈ ስምምዕ ይግበር። ሓደ ክፋል ይኽፈል።
    .losing_home = ገዛይ ክስእን እየ
    .agreement = ስምምዕ ምፍራም
    .person = ምስ ሰብ ምዝራብ
social_housing-agreement =
    ቅድሚ ምፍራምኩም ኣስተርጓሚ (mediatore) ሕተቱ።

    ሰለስተ ነገር ሕተቱ: ክንደይ ግዜ ይጸንሕ፣ ክንደይ እኸፍል፣ መን ምሳይ ክነብር ይኽእል።

    ኣነ እንታይ እገብር? ንሶምከ እንታይ ይገብሩ?

    ናይ ኩሉ ቅዳሕ ሕተቱ።
    .rules = ሕግታት ናይቲ ገዛ
    .bills = ክራይን ክፍሊታትን
    .stages = ካልእ ብዛዕባ ገዛ
    .person = ምስ ሰብ ምዝራብ
social_housing-rules =
    ነፍሲ ወከፍ ገዛ ሕግታት (regolamento) ኣለዎ። ዝርድኣኩም ሕተቱ።

    ጋሻ ከተእትዉ ትደልዩ? ቅድም ሕተቱ።

    ውላድ ይውለድ፣ ወይ ንነዊሕ ግዜ ትገሹ? ብኡንብኡ ንገሩ።
    .faults = ዝተበላሸወ ነገር ኣሎ
    .bills = ክራይን ክፍሊታትን
    .stages = ካልእ ብዛዕባ ገዛ
    .person = ምስ ሰብ ምዝራብ
social_housing-bills =
    ኣብ ናይ መንግስቲ ገዛ ክራይ ምስ እቶት ይኸይድ።

    እቶትኩም ጎዲሉ? ዝወሓደ ክትከፍሉ ሕተቱ።

    ክትከፍሉ ኣይትኽእሉን? ዕዳ ከይወሰኸ፣ ብኡንብኡ ተዛረቡ።

    ኩሉ ቅብሊታት (ricevute) ዓቅቡ።
    .debts = ዕዳን ክፍሊታትን
    .isee = ወረቐት ISEE ምግባር
    .stages = ካልእ ብዛዕባ ገዛ
    .person = ምስ ሰብ ምዝራብ
social_housing-faults =
    ነቲ ገዛ ንዘመሓድር ብኡንብኡ ጽሓፉ። ስእሊ ስደዱ።

    ንኣሽቱ ጽገና ናትኩም እዩ። ዓበይቲ፣ ከም caldaia፣ ናትኩም ኣይኮነን።

    ጨና ጋዝ ኣሎ? ውጹ፣ ናብ 112 ደውሉ።
    .numbers = ጠቐምቲ ቁጽርታት
    .rules = ሕግታት ናይቲ ገዛ
    .stages = ካልእ ብዛዕባ ገዛ
    .person = ምስ ሰብ ምዝራብ
social_housing-ending =
    ኣብቲ ስምምዕ ዝተጻሕፈ ዕለት ርኣዩ።

    ኣቐዲምኩም፣ ቅድሚ ገለ ኣዋርሕ፣ ምስ ማሕበራዊ ሰራሕተኛ (assistente sociale) ተዛረቡ።

    ኣብ መወዳእታ ነቲ ገዛ ብሓባር ርኣይዎ። ስእሊ ኣልዕሉ።

    ዝተፈረመ ወረቐትን ናይ ውሕስነት ገንዘብን (cauzione) ሕተቱ።
    .own = ናተይ ክራይ ገዛ
    .losing_home = ገዛይ ክስእን እየ
    .residence = መንበሪ ኣድራሻ (residenza)
    .person = ምስ ሰብ ምዝራብ
social_housing-own =
    ናትኩም ክራይ ገዛ ትደልዩ? ዝተጻሕፈን ዝተመዝገበን ውዕል ሕተቱ።

    ISEE ንምግባር፣ ከምኡ እውን ንመንበሪ ኣድራሻ (residenza) የድሊ።

    ናይ ውሕስነት ገንዘብ (cauzione) እንተበዝሐ ናይ ሰለስተ ወርሒ ክራይ እዩ።

    ኩሉ ግዜ ብቅብሊት (ricevuta) ክፈሉ።
    .careful = ናይ ገንዘብ ጥንቃቐ
    .residence = መንበሪ ኣድራሻ (residenza)
    .person = ምስ ሰብ ምዝራብ
social_housing-without_permit =
    ንገዛ መንግስቲ (casa popolare) ነዊሕ ፍቓድ የድሊ።

    ምስ ስራሕ ናይ ክልተ ዓመት ፍቓድ እውን ይኸውን። ንናትኩም ሕተቱ።

    ብዘይ ፍቓድ ገዛ መንግስቲ (casa popolare) የለን። ደቂ ኣለዉኹም? ምስ ማሕበራዊ ሰራሕተኛ (assistente sociale) ተዛረቡ።
    .short = ንሓጺር ግዜ ገዛ
    .own = ናተይ ክራይ ገዛ
    .person = ምስ ሰብ ምዝራብ
social_housing-careful =
    ንሕቶ ቴምብር (bollo) ጥራይ ይኽፈል።

    ኣብ ዝርዝር ቦታ ክሸጠልኩም ዝኾነ ሰብ ኣይክእልን።

    ገዛ ንምርኣይ ጥራይ ኣይትኽፈሉ።
    .go = ናበይ ክኸይድ
    .papers = እንታይ ሒዘ ክኸይድ
    .person = ምስ ሰብ ምዝራብ
