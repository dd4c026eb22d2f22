### Debts and bills.

debts = ዕዳን ክፍሊታትን
debts-kind =
    ዕዳታት ብሓባር ይርአ፣ ሓደ ብሓደ።

    እንታይ ክትከፍሉ ኣለኩም?
    .bill = መብራህቲ፣ ጋዝ፣ ማይ
    .rent = ክራይ
    .loan = ልቓሕን ወርሓዊ ክፍሊትን
    .court = ወረቐት ካብ ዳኛ
    .calls = ብዛዕባ ገንዘብ ይድውሉለይ
    .go = ኣበይ ሓገዝ ክሓትት
    .unsaid = ክነግር ኣይደልን
debts-card =
    ማሕበራዊ ሰራሕተኛ (assistente sociale) ምሳኹም ሕሳብ ይርኢ።

    እንታይ ሓገዝ ከም ዘሎ ክነግረኩም ይኽእል።
    .papers = እንታይ ሒዘ ክኸይድ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .careful = ናይ ገንዘብ ጥንቃቐ
    .kinds = ካልእ ዕዳ
    .elsewhere = ካልእ ኮሙነ (Comune)
debts-nothing =
    ናብ ኮሙነ (Comune) ኪዱ፣ ማሕበራዊ ሰራሕተኛ «assistente sociale» ኢልኩም ሕተቱ።

    ኣድራሻኡ ገና ኣይተረጋገጸን። ስለዚ ኣይጸሓፍናዮን።
    .papers = እንታይ ሒዘ ክኸይድ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .careful = ናይ ገንዘብ ጥንቃቐ
    .kinds = ካልእ ዕዳ
    .elsewhere = ካልእ ኮሙነ (Comune)
    .person = ምስ ሰብ ምዝራብ
debts-bill =
    ናብቲ ኣብ ወረቐት ክፍሊት (bolletta) ዝተጻሕፈ ቁጽሪ ደውሉ። በብቁሩብ (a rate) ክትከፍሉ ሕተቱ።

    ቅድሚ እቲ ኣብ ደብዳበ ዝተጻሕፈ ዕለት ግበሩ።

    ናይ ISEE ቁጽሪ ትሑት እንተኾይኑ፣ ምጉዳል ዋጋ ኣሎ። ባዕሉ ይመጽእ።
    .isee = ወረቐት ISEE ምግባር
    .go = ናበይ ክኸይድ
    .papers = እንታይ ሒዘ ክኸይድ
    .careful = ናይ ገንዘብ ጥንቃቐ
debts-loan =
    ኩሉ ዕዳታትኩም ኣብ ሓደ ወረቐት ጽሓፉ።

    ዕዳ ንምኽፋል ካልእ ልቓሕ ኣይትውሰዱ።

    ኣብ Bergamo «SPES» ዝበሃል ቤት ጽሕፈት ናይ Caritas ኣሎ። ብዙሕ ዕዳ ንዘለዎም ይሕግዝ።
    .go = ናበይ ክኸይድ
    .papers = እንታይ ሒዘ ክኸይድ
    .careful = ናይ ገንዘብ ጥንቃቐ
    .calls = ብዛዕባ ገንዘብ ይድውሉለይ
debts-lawyer =
    ኣብዚ ጠበቓ (avvocato) ክትሓቱ ትኽእሉ።

    ገንዘብኩም ውሑድ ድዩ? «patrocinio a spese dello Stato» ሕተቱ።
    .papers = እንታይ ሒዘ ክኸይድ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .elsewhere = ካልእ ኮሙነ (Comune)
debts-lawyer_nothing =
    ኣብ Bergamo ንማሕበር ጠበቓታት (Ordine degli Avvocati) ሕተቱ።

    ገንዘብኩም ውሑድ ድዩ? ከምዚ በሉ: «patrocinio a spese dello Stato»።

    ኣድራሻኡ ገና ኣይተረጋገጸን። ስለዚ ኣይጸሓፍናዮን።
    .papers = እንታይ ሒዘ ክኸይድ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .go = ኣበይ ሓገዝ ክሓትት
    .person = ምስ ሰብ ምዝራብ
debts-court =
    ካብ ፖስታ እቲ ደብዳበ ኩሉ ግዜ ውሰዱ።

    ዕለቱ ርኣዩ። ንምምላስ ዘሎ መዓልታት ውሑድ እዩ።

    ሕጂ ናብ ጠበቓ (avvocato) ኪዱ። እቶትኩም ውሑድ እንተኾይኑ ነጻ ክኸውን ይኽእል: «patrocinio a spese dello Stato» ይበሃል።
    .lawyer = ጠበቓ (avvocato)
    .go = ኣበይ ሓገዝ ክሓትት
    .papers = እንታይ ሒዘ ክኸይድ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .person = ምስ ሰብ ምዝራብ
debts-calls =
    መን ምዃኖም ሕተቱ። ኩሉ ብጽሑፍ ሕተቱ።

    ብዛዕባ ዕዳኹም ምስ ኣዝማድ ወይ ጎረባብቲ ክዛረቡ ኣይክእሉን።

    ዕዳ ምህላው ገበን ኣይኮነን። ዝድውል ሰብ ንብረትኩም ክወስድ ኣይክእልን።

    የፍርሑኹም ድዮም? ናብ 112 ደውሉ።
    .numbers = ጠቐምቲ ቁጽርታት
    .go = ኣበይ ሓገዝ ክሓትት
    .court = ወረቐት ካብ ዳኛ
    .person = ምስ ሰብ ምዝራብ
debts-papers =
    ኩሉ ደብዳበታት ሒዝኩም ኪዱ፣ ዘይተኸፈተ እውን።

    ወረቓቕቲ ክፍሊት፣ ውዕላትን ቅብሊታትን (ricevute) ሒዝኩም ኪዱ። ISEE፣ እንተሃልዩ፣ ሒዝኩም ኪዱ።

    ዝጎደለ ነገር ኣሎ? ከምኡ ኴንኩም እውን ኪዱ።
    .go = ናበይ ክኸይድ
    .careful = ናይ ገንዘብ ጥንቃቐ
    .person = ምስ ሰብ ምዝራብ
debts-without_permit =
    ብዘይ ፍቓድ እውን፣ ንኩባንያ በብቁሩብ ክትከፍሉ ክትሓቱ ትኽእሉ።

    ደቂ ኣለዉኹም? ምስ ማሕበራዊ ሰራሕተኛ (assistente sociale) ተዛረቡ።

    ነጻ ጠበቓ (avvocato) ምናልባት ንዓኹም እውን ይሰርሕ: ሕተቱ።
    .lawyer = ጠበቓ (avvocato)
    .go = ናበይ ክኸይድ
    .doctor = ሓኪምን ሕክምናን
    .person = ምስ ሰብ ምዝራብ
debts-careful =
    ልቓሕ ቅድሚ ምሃቡ ገንዘብ ዝሓትት ሰብ፣ የታልል ኣሎ።

    ንካልእ ሰብ ልቓሕ ኣይትፈርሙ።

    ፓስፖርት ወይ ካርድ ኣብ ማንም ሰብ ኣይትግደፉ።
    .go = ናበይ ክኸይድ
    .person = ምስ ሰብ ምዝራብ
