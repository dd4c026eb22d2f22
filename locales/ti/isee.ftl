### ISEE and the child allowance.

isee = ISEE፣ ኣበል ቆልዑ
isee-what =
    ISEE ገንዘብ ናይ ስድራ ዝሕብር ወረቐት እዩ።

    ንኣበል ቆልዑ (assegno unico)፣ ንምግቢ ቤት ትምህርቲ (mensa)፣ ንክፍሊታት ይጠቅም።

    እንታይ ክትገብሩ ትደልዩ?
    .isee = ወረቐት ISEE ምግባር
    .benefit = ኣበል ቆልዑ (assegno unico)
    .apart = ንደቀይ ንበይነይ የዕቢ
    .account = ብስመይ ሕሳብ ባንክ
    .unsaid = ክነግር ኣይደልን
isee-first = ISEE ዓመት ዓመት ይግበር። ቅድም ቆጸራ ውሰዱ።
isee-card =
    ናብ «CAF» ኪዱ። ISEE ነጻ እዩ።

    ንሶም ሕሳብ ይገብሩ። ንስኹም ወረቓቕቲ ትወስዱ።
    .papers = እንታይ ሒዘ ክኸይድ
    .apart = ንደቀይ ንበይነይ የዕቢ
    .then = ድሕሪኡኸ? ኣበል ቆልዑ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .careful = ናይ ገንዘብ ጥንቃቐ
    .elsewhere = ካልእ ኮሙነ (Comune)
isee-nothing =
    ISEE ኣብ «CAF» ይግበር። ነጻ እዩ።

    ኣድራሻታት ገና ኣይተረጋገጸን። ስለዚ ኣይጸሓፍናዮን።
    .papers = እንታይ ሒዘ ክኸይድ
    .apart = ንደቀይ ንበይነይ የዕቢ
    .then = ድሕሪኡኸ? ኣበል ቆልዑ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .careful = ናይ ገንዘብ ጥንቃቐ
    .elsewhere = ካልእ ኮሙነ (Comune)
    .person = ምስ ሰብ ምዝራብ
isee-benefit =
    ኣበል ቆልዑ (assegno unico) ወርሒ ወርሒ ንደቂ ዝወሃብ ገንዘብ እዩ።

    INPS ይኸፍሎ። ፓትሮናቶ «patronato» ነቲ ሕቶ ምሳኹም ይገብሮ።

    ቅድም ISEE ግበሩ።
    .papers = እንታይ ሒዘ ክኸይድ
    .apart = ንደቀይ ንበይነይ የዕቢ
    .account = ብስመይ ሕሳብ ባንክ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .careful = ናይ ገንዘብ ጥንቃቐ
    .elsewhere = ካልእ ኮሙነ (Comune)
isee-benefit_nothing =
    ንኣበል ቆልዑ (assegno unico) ናብ ፓትሮናቶ «patronato» ኪዱ። ቅድም ISEE ግበሩ።

    ኣብዚ ቀረባ ዝተረጋገጸ ገና የብልናን። ንኮሙነኹም (Comune) ሕተቱ።
    .papers = እንታይ ሒዘ ክኸይድ
    .apart = ንደቀይ ንበይነይ የዕቢ
    .account = ብስመይ ሕሳብ ባንክ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .careful = ናይ ገንዘብ ጥንቃቐ
    .elsewhere = ካልእ ኮሙነ (Comune)
    .person = ምስ ሰብ ምዝራብ
isee-papers =
    እዞም ወረቓቕቲ ናይ መላእ ስድራ ሒዝኩም ኪዱ።

    ሰነድ። ካርድ ጥዕና (tessera sanitaria)። ናይ ክራይ ውዕል። ናይ ደሞዝ ወረቓቕቲ ወይ «CUD»። ናይ ባንክ ወይ ናይ ፖስታ ሕሳብ።

    ዝጎደለ ነገር ኣሎ? ዝርዝር ኣብ CAF ሕተቱ።
    .go = ናበይ ክኸይድ
    .then = ድሕሪኡኸ? ኣበል ቆልዑ
    .careful = ናይ ገንዘብ ጥንቃቐ
isee-benefit_papers =
    ISEE፣ ከምኡ እውን ፍቓድ ሒዝኩም ኪዱ። ናይ ደቅኹም ኮድ ግብሪ (codice fiscale) ሒዝኩም ኪዱ።

    ናይ ባንክ ቁጽሪ (IBAN) ሒዝኩም ኪዱ።
    .go = ናበይ ክኸይድ
    .account = ብስመይ ሕሳብ ባንክ
    .isee = ቅድም ISEE ክገብር ኣለኒ
isee-apart =
    ምሳኹም መን ከም ዝነብር ኣብ CAF ንገሩ: እቲ ሕሳብ ብኡ ይቕየር።

    እቲ ኣበል ቆልዑ ናባኹም ክመጽእ ይኽእል፣ ወይ ፍርቂ ፍርቂ።

    ናይቲ ካልእ ወላዲ ወረቓቕቲ የብልኩምን? ኣብ CAF ንገሩ።
    .isee = ወረቐት ISEE ኣበይ ይግበር
    .benefit = ኣበል ቆልዑ (assegno unico)
    .account = ብስመይ ሕሳብ ባንክ
    .person = ምስ ሰብ ምዝራብ
isee-account =
    ናትኩም ጥራይ ዝኾነ ሕሳብ ክህልወኩም ይኽእል።

    ኣብ ባንክ ወይ ኣብ ፖስታ «conto di base» ሕተቱ።

    ከም ሰነድ ፍቓድ ይኣክል። መንበሪ ኣድራሻ (residenza) ኣየድልን።

    «ኣይፋል» ኢሎም? እቲ «ኣይፋል» ብጽሑፍ ሕተቱ።
    .benefit = ኣበል ቆልዑ (assegno unico)
    .careful = ናይ ገንዘብ ጥንቃቐ
    .person = ምስ ሰብ ምዝራብ
isee-without_permit =
    ንኣበል ቆልዑ (assegno unico) ብዙሓት ዓይነታት ፍቓድ ይኾኑ። ንናትኩም ሕተቱ።

    ቅብሊት (ricevuta) ጥራይ ኣለኩም? ንፓትሮናቶ (patronato) ሕተቱ።

    ብዘይ ፍቓድ መብዛሕትኡ ግዜ የለን። ንደቂ ምስ ማሕበራዊ ሰራሕተኛ (assistente sociale) ተዛረቡ።
    .isee = ወረቐት ISEE ኣበይ ይግበር
    .benefit = ኣበል ቆልዑ (assegno unico)
    .doctor = ሓኪምን ሕክምናን
    .person = ምስ ሰብ ምዝራብ
isee-careful =
    CAF ብምኽንያት ISEE ገንዘብ ክሓትት ኣይክእልን።

    ፓትሮናቶ (patronato) ገንዘብ ክሓትት ይኽእል። ክንደይ ምዃኑ ቅድም ሕተቱ፣ ቅብሊት (ricevuta) እውን።

    ናይ ባንክ ካርድን ኮዳትን ናትኩም እዩ። ኣይትሃቡ።
    .isee = ወረቐት ISEE ኣበይ ይግበር
    .benefit = ኣበል ቆልዑ (assegno unico)
    .account = ብስመይ ሕሳብ ባንክ
    .person = ምስ ሰብ ምዝራብ
