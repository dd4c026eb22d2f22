### Work.

job = ስራሕ
job-start = ብዛዕባ ስራሕ እንታይ ኣጋጢሙ?
    .lost = ስራሕ ስኢነ
    .unpaid = ብዘይ ውዕል፣ ወይ ብዘይ ደሞዝ
    .house = ኣብ ገዛ ሰብ እሰርሕ
    .looking = ስራሕ እደሊ
    .bigger = ዝዓበየ ጸገም
    .unsaid = ክነግር ኣይደልን
job-lost =
    ቀልጢፍኩም ናብ ቤት ጽሕፈት ስራሕ (Centro per l’Impiego) ኪዱ። ስራሕ ትደልዩ ከም ዘለኹም ንገሩ።

    ምናልባት ናይ ገንዘብ ሓገዝ መሰል ኣለኩም: NASpI። ፓትሮናቶ (patronato) ምሳኹም ይሓትት።

    መዓልታት ቁጹር እዩ። ዘይተረደኣኩም ናይ ምልቃቕ ወረቐት (dimissioni) ኣይትፈርሙ።
job-unpaid =
    ዝተሰርሐ ስራሕ ክኽፈል ኣለዎ፣ ብዘይ ውዕል እውን።

    ማሕበር ሰራሕተኛታት (sindacato) ጉዳይኩም ይርኢ። ክንድኹም ክጽሕፍ ይኽእል።

    መረጋገጺታት ዓቅቡ።
    .union = ማሕበር ሰራሕተኛታት (sindacato)
    .proof = እንታይ መረጋገጺ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .not_asked = ናይ ገንዘብ ጥንቃቐ
    .bigger = ዝዓበየ ጸገም
job-house =
    ጽሬት፣ ክንክን ቆልዑ፣ ክንክን ኣረጋውያን: ከም ካልእ ስራሕ እዩ።

    ዘስርሓኩም ሰብ ናብ INPS ይሕብር። ቅዳሕ ሕተቱ።

    ስራሕ እንተወዲኡ፣ NASpI ክትሓቱ ትኽእሉ።
    .union = ማሕበር ሰራሕተኛታት (sindacato)
    .lost = ስራሕ ስኢነ
    .proof = እንታይ መረጋገጺ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .bigger = ዝዓበየ ጸገም
job-bigger =
    ምስ ሰብ ክትዛረቡሉ ትኽእሉ፣ ንስኹም ኣብ ዝደለኹምዎ ግዜ።

    ሰነዳትኩም ናትኩም እዩ። ዝኾነ ሰብ ክሕዞ ኣይክእልን።

    ክትተርፉ ዝኾነ ሰብ ከገድደኩም ኣይክእልን።
    .union = ማሕበር ሰራሕተኛታት ወይ ጠበቓ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .numbers = ካልኦት ጠቐምቲ ቁጽርታት
    .person = ምስ ሰብ ምዝራብ
job-centre =
    ቤት ጽሕፈት ስራሕ (Centro per l’Impiego) ስራሕ ክትደልዩ ይሕግዘኩም።

    ኣብኡ ስራሕ ከም ዘይብልኩም ትነግሩ። እቲ ወረቐት «DID» ይበሃል።
    .papers = እንታይ ሒዘ ክኸይድ
    .permit = ፍቓድከ?
    .union = ማሕበር ሰራሕተኛታት (sindacato)
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .not_asked = ናይ ገንዘብ ጥንቃቐ
    .elsewhere = ካልእ ኮሙነ (Comune)
job-centre_nothing =
    ቤት ጽሕፈት ስራሕ (Centro per l’Impiego) ኣብ Treviglio ኣሎ፣ ኣብ Romano እውን ኣሎ።

    ኣድራሻኡ ገና ኣይተረጋገጸን። ስለዚ ኣይጸሓፍናዮን።
    .papers = እንታይ ሒዘ ክኸይድ
    .permit = ፍቓድከ?
    .union = ማሕበር ሰራሕተኛታት (sindacato)
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .not_asked = ናይ ገንዘብ ጥንቃቐ
    .elsewhere = ካልእ ኮሙነ (Comune)
    .person = ምስ ሰብ ምዝራብ
job-union = ኣብዚ ብዛዕባ ስራሕን መሰላትኩምን ይሕግዙኹም።
    .proof = እንታይ መረጋገጺ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .not_asked = ናይ ገንዘብ ጥንቃቐ
job-union_nothing =
    ማሕበር ሰራሕተኛታት (sindacato) ድለዩ። እቶም ዝዓበዩ CGIL፣ CISL፣ UIL እዮም።

    ክንደይ ዋግኡ ቅድም ሕተቱ።

    ኣድራሻታት ገና ኣይተረጋገጸን። ስለዚ ኣይጸሓፍናዮን።
    .proof = እንታይ መረጋገጺ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .not_asked = ናይ ገንዘብ ጥንቃቐ
    .person = ምስ ሰብ ምዝራብ
job-permit =
    ስራሕ ትስእኑ። ፍቓድ ግን ሽዑ ንሽዑ ኣይትስእኑን።

    ፍቓድ ምስ ወድአ፣ ናይ «attesa occupazione» ፍቓድ ኣሎ።

    ቅድም ናብ ቤት ጽሕፈት ስራሕ (Centro per l’Impiego) ኪዱ።
    .go = ናበይ ክኸይድ
    .renewal = ፍቓድ ምሕዳስ
    .person = ምስ ሰብ ምዝራብ
job-proof =
    ናይ ስራሕ መዓልታትን ሰዓታትን ጽሓፉ።

    መልእኽትታት፣ ስእልታትን ቅብሊታትን ዓቅቡ። እናሰራሕኩም ዝረኣየ ሰብ ስሙ ዓቅቡ።

    ኣብ ውሑስ ቦታ ኣቐምጥዎ። ናብዚ ኣይትስደድዎ።
    .union = ናበይ ክኸይድ
    .without_permit = ብዘይ መንበሪ ፍቓድ
job-papers =
    ሰነድን ኮድ ግብርን (codice fiscale) ሒዝኩም ኪዱ። ፍቓድ ወይ ቅብሊት (ricevuta) ሒዝኩም ኪዱ።

    እንተሃልዩ፣ ውዕልን ናይ ደሞዝ ወረቓቕትን ሒዝኩም ኪዱ። ናይ መወዳእታ ስራሕ ደብዳበ ሒዝኩም ኪዱ።

    NASpI ንምሕታት ናይ ባንክ ሕሳብ (IBAN) እውን የድሊ።
    .go = ናበይ ክኸይድ
    .permit = ፍቓድከ?
    .not_asked = ናይ ገንዘብ ጥንቃቐ
job-without_permit =
    ብዘይ ፍቓድ እውን ዝተሰርሐ ስራሕ ክኽፈል ኣለዎ።

    ንበይንኹም ምሕታት ናይ ሰነድ ጸገም ከምጽእ ይኽእል።

    ቅድም ምስ ማሕበር ሰራሕተኛታት (sindacato) ወይ ጠበቓ (avvocato) ተዛረቡ። ደሓር ወስኑ።
    .union = ማሕበር ሰራሕተኛታት ወይ ጠበቓ
    .proof = እንታይ መረጋገጺ
    .person = ምስ ሰብ ምዝራብ
job-not_asked =
    ስራሕ ንምሃብ ዝኾነ ሰብ ገንዘብ ክሓተኩም ኣይክእልን። ኤጀንሲ እውን ኣይክእልን።

    ንዝተመባጽዓ ውዕል ገንዘብ ኣይትኽፈሉ።

    ፓስፖርትኩም ዝኾነ ሰብ ክሕዞ ኣይክእልን።
    .go = ስራሕ ምድላይ
    .union = ማሕበር ሰራሕተኛታት (sindacato)
    .bigger = ዝዓበየ ጸገም
