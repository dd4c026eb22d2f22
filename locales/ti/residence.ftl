### Residence.

residence = መንበሪ ኣድራሻ (residenza)
residence-home =
    መንበሪ ኣድራሻ (residenza) ኣበይ ከም እትነብሩ ንኮሙነ (Comune) ይሕብር።

    ሕጂ ኣበይ ትነብሩ?
    .own = ውዕል ወይ ናተይ ገዛ ኣለኒ
    .hosted = ሰብ ኣእንጊዱኒ ኣሎ
    .nowhere = ቀዋሚ ገዛ የብለይን
    .refused = ኮሙነ (Comune) «ኣይፋል» ኢሉኒ
    .unsaid = ክነግር ኣይደልን
residence-own = ውዕል ወይ ካልእ ናይ ገዛ ወረቐት ሒዝኩም ኪዱ።
residence-hosted =
    ዘእንግደኩም ሰብ ወረቐት ይፍርም። ናቱ ሰነድ እውን ሒዝኩም ኪዱ።

    ኣየናይ ወረቐት ከም ዘድሊ ንኮሙነ (Comune) ሕተቱ።
residence-nowhere =
    ገዛ ዋላ እንተዘይብልኩም፣ መንበሪ ኣድራሻ (residenza) ክትሓቱ ትኽእሉ።

    «senza fissa dimora» በሉ። መዓልታት ኣበይ ከም እተሕልፉን መን ከም ዝፈልጠኩምን ንገሩ።
residence-card =
    ኣብ ኮሙነ (Comune)፣ ኣብ መዝገብ ነበርቲ «Anagrafe» ይሕተት።

    ንሓኪም የድልየኩም። ንመንነት ወረቐት የድልየኩም።
    .papers = እንታይ ሒዘ ክኸይድ
    .then = ድሕሪኡ ናብ ገዛ መን ይመጽእ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .not_asked = እንታይ ኣየድልን
    .elsewhere = ካልእ ኮሙነ (Comune)
residence-nothing =
    ናብ ኮሙነ (Comune) ኪዱ፣ መዝገብ ነበርቲ «Anagrafe» ኢልኩም ሕተቱ።

    ኣድራሻኡ ገና ኣይተረጋገጸን። ስለዚ ኣይጸሓፍናዮን።
    .papers = እንታይ ሒዘ ክኸይድ
    .then = ድሕሪኡ ናብ ገዛ መን ይመጽእ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .not_asked = እንታይ ኣየድልን
    .elsewhere = ካልእ ኮሙነ (Comune)
    .person = ምስ ሰብ ምዝራብ
residence-papers =
    እዞም ሰነዳት እንተሃልዮምኹም፣ ሒዝኩም ኪዱ።

    ፓስፖርት። ፍቓድ ወይ ቅብሊት (ricevuta)። ናይ ገዛ ወረቐት።

    ብምኽንያት ስድራ ቀረባ ግዜ መጺእኩም? ቪዛ፣ ከምኡ እውን nulla osta ሒዝኩም ኪዱ።

    ዝጎደለ ነገር ኣሎ? ከምኡ ኴንኩም እውን ኪዱ፣ ሕተቱ።
    .go = ናበይ ክኸይድ
    .then = ድሕሪኡኸ?
    .not_asked = እንታይ ኣየድልን
residence-then =
    ናይ ኮሙነ ፖሊስ (vigile) ናብ ገዛ ይመጽእ። ኣብኡ ትነብሩ እንተኾይንኩም ጥራይ ይርኢ።

    ስምኩም ኣብ ደወል ማዕጾ ጽሓፉ። ኣብ ገዛ እትህልዉሉ ሰዓታት ንኮሙነ (Comune) ንገሩ።

    ፍቓድ ምስ ሓደስኩም፣ ናብ መዝገብ ነበርቲ (Anagrafe) ተመለሱ።
    .refused = ኮሙነ (Comune) «ኣይፋል» ኢሉኒ
    .go = ናበይ ክኸይድ
    .papers = እንታይ ሒዘ ክኸይድ
residence-refused =
    እቲ «ኣይፋል» ብጽሑፍ ሕተቱ። ብቓል ጥራይ ኣይኣክልን።

    ክትምልሱን ክትገልጹን ትኽእሉ።

    ናብ Prefetto ይግባይ ክትብሉ ትኽእሉ። 30 መዓልቲ ኣለኩም። ሕጂ ሓገዝ ሕተቱ።
    .go = ናበይ ክኸይድ
    .not_asked = እንታይ ኣየድልን
    .person = ምስ ሰብ ምዝራብ
residence-without_permit =
    ናይ ፍቓድ ቅብሊት (ricevuta) ኣለኩም? መንበሪ ኣድራሻ (residenza) ክትሓቱ ትኽእሉ።

    ብዘይ ፍቓድን ብዘይ ቅብሊትን፣ መብዛሕትኡ ግዜ ኣይከኣልን።

    ሕክምና ግን ከምኡ ኴንኩም እውን ኣሎ። ቤት ትምህርቲ ንደቂ እውን።
    .doctor = ሓኪምን ሕክምናን
    .permit = መንበሪ ፍቓድ
    .go = ናበይ ክኸይድ
    .person = ምስ ሰብ ምዝራብ
residence-not_asked =
    ብሓቂ ኣብዚ ትነብሩ እንተኾይንኩም፣ መንበሪ ኣድራሻ (residenza) መሰል እዩ።

    ኣይሽየጥን እዩ። ክሸጠልኩም ንዝደሊ ሰብ ገንዘብ ኣይትሃቡ።

    መንነት ወረቐት ኣቐዲሙ ኣየድልን። ፓስፖርት ይኣክል።
    .go = ናበይ ክኸይድ
    .papers = እንታይ ሒዘ ክኸይድ
    .person = ምስ ሰብ ምዝራብ
