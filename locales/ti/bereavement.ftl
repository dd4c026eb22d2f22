### A death in the family.

bereavement = ሓዘን ኣብ ስድራ
bereavement-start =
    ብጣዕሚ ንሓዝን። ጽንዓት ይሃብኩም።

    ኣበይ ኣጋጢሙ? እቲ ቀዳማይ ስጉምቲ ንነግረኩም።
    .hospital = ኣብ ሆስፒታል
    .home = ኣብ ገዛ
    .abroad = ኣብ ካልእ ሃገር
    .after = ድሕሪ ቀብሪ
    .go = ኣብ ቀረባ ሓገዝ
    .unsaid = ክነግር ኣይደልን
bereavement-hospital =
    ሆስፒታል ወረቓቕቲ የዳሉ።

    ኣብ ውሽጢ ሓደ መዓልቲ ንኮሙነ (Comune) ይንገር። ናይ ቀብሪ ኩባንያ (agenzia funebre) ክገብሮ ይኽእል።

    ኣብ ሆስፒታል ኣስተርጓሚ (mediatore) ክትሓቱ ትኽእሉ።
    .funeral = ቀብሪ
    .country = ናብ ሃገር ምምላስ
    .papers = ኣየኖት ወረቓቕቲ
    .after = ድሕሪኡኸ?
bereavement-home =
    ናብ ናይ ስድራ ሓኪም ደውሉ። ንኮሙነ (Comune) ዝኸውን ወረቐት ይጽሕፍ።

    ስለምንታይ ከም ዘጋጠመ ኣይትፈልጡን? ናብ 112 ደውሉ።

    ኣብ ውሽጢ ሓደ መዓልቲ ንኮሙነ (Comune) ይንገር። ናይ ቀብሪ ኩባንያ (agenzia funebre) ክገብሮ ይኽእል።
    .numbers = ቁጽርታት
    .funeral = ቀብሪ
    .country = ናብ ሃገር ምምላስ
    .papers = ኣየኖት ወረቓቕቲ
    .after = ድሕሪኡኸ?
bereavement-abroad =
    ክትገሹ ትደልዩ? ቅድም ፓስፖርትን ፍቓድን ርኣዩ።

    ፍቓድ ወዲኡ? ቅድም ንፓትሮናቶ (patronato) ሕተቱ። ደሓር ትኬት ግዝኡ።

    ንቤት ትምህርትን ንስራሕን ንገሩ። ናይ ሓዘን መዓልታት ሕተቱ።
    .permit = ፍቓድ ምሕዳስ
    .after = ድሕሪኡኸ?
    .go = ኣብ ቀረባ ሓገዝ
bereavement-funeral =
    ናይ ቀብሪ ኩባንያ (agenzia funebre) ባዕልኹም ክትመርጹ ትኽእሉ። ዝተጻሕፈ ዋጋ ሕተቱ።

    ብዛዕባ ሃይማኖትኩም ንኮሙነ (Comune) ከምኡ እውን ንማሕበረሰብኩም ሕተቱ።

    ገንዘብ የብልኩምን? ምስ ማሕበራዊ ሰራሕተኛ (assistente sociale) ተዛረቡ።
    .country = ናብ ሃገር ምምላስ
    .not_asked = ናይ ገንዘብ ጥንቃቐ
    .papers = ኣየኖት ወረቓቕቲ
    .go = ኣብ ቀረባ ሓገዝ
bereavement-country =
    ናብ ቆንስል ሃገር ናይቲ ዝዓረፈ ሰብ ደውሉ።

    «passaporto mortuario» የድሊ። እቲ ዘጋጠመሉ ቦታ ኮሙነ (Comune) ይህቦ።

    መብዛሕትኡ ግዜ ናይ ቀብሪ ኩባንያ (agenzia funebre) ይሓቶ።
    .papers = ኣየኖት ወረቓቕቲ
    .not_asked = ናይ ገንዘብ ጥንቃቐ
    .go = ኣብ ቀረባ ሓገዝ
bereavement-after =
    ቀስ ኢልኩም ግበሩ፣ ሓደ ብሓደ።

    ፓትሮናቶ (patronato) ምሳኹም ይርኢ: ጡረታ፣ ሓገዝ፣ ወረቓቕቲ። ነጻ እዩ።

    ንስኹምን ደቅኹምን እውን ክንክን የድልየኩም።
bereavement-card = ኣብዚ ምስ ሰብ ክትዛረቡን ሓገዝ ክትሓቱን ትኽእሉ።
    .papers = ኣየኖት ወረቓቕቲ
    .not_asked = ናይ ገንዘብ ጥንቃቐ
    .without_permit = ፍቓድከ?
    .talk = ማእከል ጥዕና ስድራ (consultorio)
    .elsewhere = ካልእ ኮሙነ (Comune)
bereavement-nothing =
    ኣብ ኮሙነኹም (Comune) ማሕበራዊ ሰራሕተኛ «assistente sociale» ሕተቱ።

    ኣብዚ ቀረባ ዝተረጋገጸ ቤት ጽሕፈት ገና የለን።
    .papers = ኣየኖት ወረቓቕቲ
    .not_asked = ናይ ገንዘብ ጥንቃቐ
    .without_permit = ፍቓድከ?
    .talk = ማእከል ጥዕና ስድራ (consultorio)
    .elsewhere = ካልእ ኮሙነ (Comune)
    .person = ምስ ሰብ ምዝራብ
bereavement-papers =
    ናይቲ ዝዓረፈ ሰብ ወረቓቕቲ የድሊ። ፓስፖርት፣ ፍቓድ፣ ኮድ ግብሪ (codice fiscale)።

    ናትኩም እውን የድሊ።

    ኣብ ኮሙነ (Comune) «certificato di morte» ሕተቱ። ብዙሕ ቅዳሓት ሕተቱ።
    .go = ኣብ ቀረባ ሓገዝ
    .country = ናብ ሃገር ምምላስ
    .after = ድሕሪኡኸ?
bereavement-without_permit =
    ፍቓድኩም ናይ ስድራ ነይሩ? ሓድሓደ ግዜ ክትቅይርዎ ትኽእሉ።

    ቀልጢፍኩም ንፓትሮናቶ (patronato) ሕተቱ። «certificato di morte» ሒዝኩም ኪዱ።

    ፍቓድ የብልኩምን? ናብ ኮሙነ (Comune) ናይ ቀብሪ ኩባንያ (agenzia funebre) ክኸይድ ይኽእል።
    .permit = ፍቓድ ምሕዳስ
    .go = ኣብ ቀረባ ሓገዝ
    .person = ምስ ሰብ ምዝራብ
bereavement-not_asked =
    ብኡንብኡ ክትውስኑ ዝኾነ ሰብ ከገድደኩም ኣይክእልን።

    ካብ ክልተ ኩባንያታት ዋጋ ክትሓቱ ትኽእሉ።

    ብዘይ ቅብሊት (ricevuta) ገንዘብ ኣይትሃቡ።
    .go = ኣብ ቀረባ ሓገዝ
    .country = ናብ ሃገር ምምላስ
    .person = ምስ ሰብ ምዝራብ
