### SPID and CIE.

spid = ዲጂታል መንነት: SPID፣ CIE
spid-have =
    SPID ይኹን CIE መፍትሕ ናይ ኢንተርነት ኣገልግሎታት እዩ።

    ሓደ ይኣክል። CIE ኤለክትሮኒክ መንነት ወረቐት እዩ።

    እንታይ ኣለኩም?
    .nothing_yet = የብለይን: CIE ክገብር
    .card = ናይ CIE ካርድ ኣለኒ
    .make = ናይ SPID መንነት ክገብር
    .helper = ተሌፎን ወይ ኮምፒዩተር የብለይን
    .careful = ጥንቃቐ: ኮድኩም ዝጥቀም ሰብ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .unsaid = ክነግር ኣይደልን
spid-office =
    CIE ኣብ ኮሙነ (Comune)፣ ኣብ መዝገብ ነበርቲ «Anagrafe» ይሕተት። መንበሪ ኣድራሻ (residenza) የድሊ።

    እቲ ካርድ ብፖስታ ናብ ገዛ ይመጽእ።
    .papers = እንታይ ሒዘ ክኸይድ
    .helper = ተሌፎን ወይ ኮምፒዩተር የብለይን
    .careful = ናይ ኮድ ጥንቃቐ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .elsewhere = ካልእ ኮሙነ (Comune)
spid-office_nothing =
    CIE ኣብ ኮሙነ (Comune)፣ ኣብ መዝገብ ነበርቲ «Anagrafe» ይሕተት። እቲ ካርድ ብፖስታ ናብ ገዛ ይመጽእ።

    ኣድራሻኡ ገና ኣይተረጋገጸን። ስለዚ ኣይጸሓፍናዮን።
    .papers = እንታይ ሒዘ ክኸይድ
    .helper = ተሌፎን ወይ ኮምፒዩተር የብለይን
    .careful = ናይ ኮድ ጥንቃቐ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .elsewhere = ካልእ ኮሙነ (Comune)
    .person = ምስ ሰብ ምዝራብ
spid-papers =
    ባዕልኹም ኪዱ። እዞም ሰነዳት ሒዝኩም ኪዱ።

    ፓስፖርት ወይ ዝኣረገ መንነት ወረቐት። ፍቓድ ወይ ቅብሊት (ricevuta)። ስእሊ። ካርድ ጥዕና (tessera sanitaria)።

    ዝኽፈል ገንዘብ ኣሎ። ክንደይ ምዃኑ ቅድም ሕተቱ።
    .go = ናበይ ክኸይድ
    .card = ድሕሪኡኸ? CIE ምጥቃም
    .careful = ናይ ኮድ ጥንቃቐ
spid-with_card =
    CIE ምስ PIN ሒዝኩም፣ ናብ ኣገልግሎታት ትኣትዉ።

    ፍርቂ PIN ኣብ ቅብሊት ናይ ኮሙነ (Comune) ኣሎ። ፍርቂ ኣብ ቡስታ ናይቲ ካርድ ኣሎ።

    PIN ጠፊኡኩም? ኣብ ኮሙነ (Comune) መሊስኩም ሕተቱ።
    .lost = ናይ PIN ኮድ ጠፊኡኒ: ናበይ
    .helper = ተሌፎን ወይ ኮምፒዩተር የብለይን
    .careful = ናይ ኮድ ጥንቃቐ
spid-make =
    SPID ንምግባር ናትኩም e-mail ከምኡ እውን ናትኩም ሞባይል የድሊ።

    ካርድ ጥዕና (tessera sanitaria) ከምኡ እውን ሰነድ የድሊ።

    ናብ ፖስታ ክትከዱ ትኽእሉ። ኣየናይ ሰነድ ከም ዝደልዩ ቅድም ሕተቱ።

    CIE እንተሃልዩኩም ይቀልል።
    .nothing_yet = ናይ CIE ካርድ ምግባር
    .helper = ተሌፎን ወይ ኮምፒዩተር የብለይን
    .careful = ናይ ኮድ ጥንቃቐ
spid-helper =
    ብዙሕ ሕቶታት ብዘይ SPID ይግበር።

    ፓትሮናቶ (patronato) ክንድኹም ሕቶ የቕርብ። CAF ድማ ISEE ይገብር።

    ሰነዳትኩም ሒዝኩም ኪዱ። ንስኹም ትፍርሙ፣ ዝተረደኣኩም ጥራይ።
    .isee = ISEE፣ ኣበል ቆልዑ
    .permit = መንበሪ ፍቓድ
    .careful = ናይ ኮድ ጥንቃቐ
    .person = ምስ ሰብ ምዝራብ
spid-careful =
    ኮድ ከም መፍትሕ ገዛ እዩ።

    SPID ኣብ ናትኩም ተሌፎን ጥራይ ግበሩ። ኣብ ናይ ካልእ ሰብ ተሌፎን ፈጺምኩም ኣይትግበሩ።

    ኮድኩም ንማንም ሰብ ኣይትንገሩ። ዝኾነ ቤት ጽሕፈት ብመልእኽቲ ኣይሓትቶን እዩ።

    ካልእ ሰብ ኣለዎ? ንምቕያሩ ሓገዝ ሕተቱ።
    .helper = መን ይሕግዘኒ
    .again = ሰነድ፣ ተሌፎን፣ SPID ምሕዳስ
    .person = ምስ ሰብ ምዝራብ
spid-without_permit =
    CIE ንምግባር መንበሪ ኣድራሻ (residenza) የድሊ። መብዛሕትኡ ግዜ ፍቓድ ወይ ቅብሊት (ricevuta) የድሊ።

    ብዘይ SPID ባዕልኹም ናብ ቤት ጽሕፈታት ኪዱ። ወይ ናብ ፓትሮናቶ (patronato) ኪዱ።
    .helper = መን ይሕግዘኒ
    .doctor = ሓኪምን ሕክምናን
    .person = ምስ ሰብ ምዝራብ
