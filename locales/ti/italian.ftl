### Learning Italian.

italian = ጣልያንኛ ምምሃር
italian-card =
    CPIA ንዓበይቲ ዝኸውን ናይ መንግስቲ ቤት ትምህርቲ እዩ።

    ጣልያንኛ ትመሃሩ፣ ካብ ዜሮ እውን። ክፍሊቱ ውሑድ ወይ ነጻ እዩ።

    ናይ ንግሆን ናይ ምሸትን ትምህርቲ ኣሎ።
    .papers = እንታይ ሒዘ ክኸይድ
    .certificate = ንምንታይ ይጠቅም
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .not_asked = እንታይ ኣየድልን
    .elsewhere = ካልእ ኮሙነ (Comune)
italian-nothing =
    ኣብ Treviglio CPIA ኣሎ። ንዓበይቲ ዝኸውን ናይ መንግስቲ ቤት ትምህርቲ እዩ።

    ንኮሙነኹም (Comune) እውን ሕተቱ: ካልእ ኮርስ ኣሎ ዶ?

    ኣድራሻኡ ገና ኣይተረጋገጸን። ስለዚ ኣይጸሓፍናዮን።
    .papers = እንታይ ሒዘ ክኸይድ
    .certificate = ንምንታይ ይጠቅም
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .not_asked = እንታይ ኣየድልን
    .elsewhere = ካልእ ኮሙነ (Comune)
    .person = ምስ ሰብ ምዝራብ
italian-papers =
    ደውሉ ወይ ኪዱ: እንታይ ከም ዘድሊ ሕተቱ።

    ዘለኩም ሒዝኩም ኪዱ። ሰነድ። ኮድ ግብሪ (codice fiscale)። ፍቓድ ወይ ቅብሊት (ricevuta)።

    መዓልታትን ሰዓታትን ሕተቱ። ክፍሊት እንተሃልዩ ሕተቱ።
    .go = ናበይ ክኸይድ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .not_asked = እንታይ ኣየድልን
italian-certificate =
    ንስራሕ፣ ንትምህርቲ ናይ ደቂ፣ ንሓኪም ይጠቅም።

    ደረጃ A2 ንካርታ ሶጆርኖ (carta di soggiorno) እውን የድሊ።

    CPIA ናይ A2 ምስክር ወረቐት ክህብ ይኽእል።
    .go = ናበይ ክኸይድ
    .papers = እንታይ ሒዘ ክኸይድ
italian-without_permit =
    ንቤት ትምህርቲ ሕተቱ: ነፍሲ ወከፍ ቤት ትምህርቲ ባዕሉ ይውስን።

    ናይ ወለንተኛታት ኮርስ እውን ኣሎ። ኣብ ማሕበራት ወይ ኣብ ቤተ-ክርስትያን (parrocchia) ሕተቱ።
    .go = ናበይ ክኸይድ
    .papers = እንታይ ሒዘ ክኸይድ
    .person = ምስ ሰብ ምዝራብ
italian-not_asked =
    ቅድሚ ሕጂ ምምሃር ኣየድልን።

    ምንባብን ምጽሓፍን ምፍላጥ ኣየድልን። ካብ ዜሮ ንዝጅምሩ እውን ኮርስ ኣሎ።
    .go = ናበይ ክኸይድ
    .papers = እንታይ ሒዘ ክኸይድ
    .person = ምስ ሰብ ምዝራብ
