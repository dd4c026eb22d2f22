### A child who struggles.

development = ውላደይ ይጽገም ኣሎ
development-start =
    ውላድኩም ኣይዛረብን፣ ኣይመሃርን፣ ወይ ካብ ካልኦት ፍሉይ ድዩ?

    ነፍሲ ወከፍ ቆልዓ ናቱ ግዜ ኣለዎ። ቀልጢፍካ ምዝራብ ይሕግዝ።

    ካብ ሓኪም ቆልዑ (pediatra) ይጅመር።
    .doctor = ምስ ሓኪም ቆልዑ ምዝራብ
    .specialist = ክኢላታት: ኣበይ
    .support = ሓገዝ ኣብ ቤት ትምህርቲ
    .languages = ክልተ ቋንቋ ኣብ ገዛ
    .papers = እንታይ ሒዘ ክኸይድ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .not_asked = እንታይ ኣየድልን
development-doctor =
    ኣብ ገዛ እንታይ ከም እትርእዩ ንሓኪም ቆልዑ (pediatra) ንገሩ።

    ይርዳእ ዶ? ጽቡቕ ይሰምዕ ዶ? ምስ ካልኦት ይጻወት ዶ? ካብ መዓስ ይጽገም ኣሎ?

    ሓኪም ቆልዑ (pediatra) ናብ ክኢላታት ክሰደኩም ይኽእል።
    .choose = ሓኪም ቆልዑ ምምራጽ
    .specialist = ክኢላታት: ኣበይ
    .papers = እንታይ ሒዘ ክኸይድ
development-card =
    እቲ ኣገልግሎት ምዕባለ ቆልዑ እዩ: «Neuropsichiatria infantile» (NPI)።

    ቆልዓ ከመይ ከም ዝዛረብ፣ ዝመሃርን ዝጻወትን ይርኢ።

    ቅድም ናብ ሓኪም ቆልዑ (pediatra) ኪዱ። ናይ ሓኪም ወረቐት ሕተቱ።
    .papers = እንታይ ሒዘ ክኸይድ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .support = ሓገዝ ኣብ ቤት ትምህርቲ
    .not_asked = እንታይ ኣየድልን
    .elsewhere = ካልእ ኮሙነ (Comune)
development-nothing =
    እቲ ኣገልግሎት ናይ ASST እዩ: «Neuropsichiatria infantile» (NPI)።

    ኣድራሻኡ ገና ኣይተረጋገጸን። ናበይ ከም እትኸዱ ሓኪም ቆልዑ (pediatra) ይነግረኩም።
    .choose = ሓኪም ቆልዑ ምምራጽ
    .papers = እንታይ ሒዘ ክኸይድ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .support = ሓገዝ ኣብ ቤት ትምህርቲ
    .elsewhere = ካልእ ኮሙነ (Comune)
    .person = ምስ ሰብ ምዝራብ
development-support =
    ምስ መምህራን ተዛረቡ: ንሶም እውን ነቲ ቆልዓ ይርእዩ።

    ብናይ ሓኪም ምስክር ቤት ትምህርቲ ዝያዳ ሓገዝ ክህብ ይኽእል። ንኣብነት ደጋፊ መምህር (sostegno)።

    ቀዳማይ ወረቐት ሓኪም ቆልዑ (pediatra) ይገብሮ። ድሕሪኡ ናይ INPS ምርመራ ኣሎ።
    .papers = እንታይ ሒዘ ክኸይድ
    .doctor = ምስ ሓኪም ቆልዑ ምዝራብ
    .not_asked = እንታይ ኣየድልን
development-languages =
    ክልተ ቋንቋ ምዝራብ ሕማም ኣይኮነን።

    ጽቡቕ ገይርኩም ብእትፈልጥዎ ቋንቋ ተዛረብዎ። ጽውጽዋይ ንገርዎ፣ ዘምሩ፣ ተጻወቱ።

    ብክልቲኡ ቋንቋ ይጽገም ድዩ? ንሓኪም ቆልዑ (pediatra) ንገሩ።
    .doctor = ምስ ሓኪም ቆልዑ ምዝራብ
    .steps = ካልኦት ስጉምትታት
development-papers =
    ዘለኩም ሒዝኩም ኪዱ።

    ናይ ቆልዓ ካርድ ጥዕና (tessera sanitaria)። ናይ ሓካይም ወረቓቕቲ፣ ናይ ካልእ ሃገር እውን። ጥራዛት ቤት ትምህርቲ።

    ቆልዓ እናተጻወተ ዘርኢ ቪድዮ ክሕግዝ ይኽእል።
    .go = ክኢላታት: ኣበይ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .not_asked = እንታይ ኣየድልን
development-without_permit =
    ክሳብ 18 ዓመት ንኹሎም ሓኪም ኣሎ፣ ብዘይ ፍቓድ እውን።

    ቤት ትምህርቲ ንኹሎም ቆልዑ እዩ።

    ዝሕክሙ ሰባት በዚ ጥራይ ብዛዕባኹም ንሰበ-ስልጣን ክነግሩ ኣይክእሉን።
    .choose = ሓኪም ቆልዑ ምምራጽ
    .go = ክኢላታት: ኣበይ
    .person = ምስ ሰብ ምዝራብ
development-not_asked =
    ጌጋኹም ኣይኮነን። ሓገዝ ምሕታት ዋላ ሓንቲ ኣየጉድለኩምን።

    ዝተረደኣኩም ጥራይ ፈርሙ። ኣስተርጓሚ (mediatore) ሕተቱ።

    ኣሕዋቶም ክትርጉሙ የብሎምን።
    .go = ክኢላታት: ኣበይ
    .steps = ካልኦት ስጉምትታት
    .person = ምስ ሰብ ምዝራብ
