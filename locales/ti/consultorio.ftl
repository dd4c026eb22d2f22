### The family health centre.

consultorio = ማእከል ጥዕና ስድራ (consultorio)
consultorio-card =
    ማእከል ጥዕና ስድራ (consultorio) ንመላእ ስድራ እዩ።

    ንጥንሲ፣ ንመጻምድትን ንደቅን ይከታተል።

    ናይ ሓኪም ወረቐት ኣየድልን። እንተኽኢልኩም፣ ቅድም ደውሉ።
    .papers = እንታይ ሒዘ ክኸይድ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .not_asked = እንታይ ኣየድልን
    .elsewhere = ካልእ ኮሙነ (Comune)
consultorio-nothing =
    ኣብዚ ዞባ ናይ ASST ማእከላት (consultori) ኣለዉ።

    ኣድራሻኦም ገና ኣይተረጋገጸን። ስለዚ ኣይጸሓፍናዮን።
    .papers = እንታይ ሒዘ ክኸይድ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .not_asked = እንታይ ኣየድልን
    .elsewhere = ካልእ ኮሙነ (Comune)
    .person = ምስ ሰብ ምዝራብ
consultorio-papers =
    ዘለኩም ሒዝኩም ኪዱ።

    ካርድ ጥዕና (tessera sanitaria)፣ እንተሃልዩ። ዝተገብረ ምርመራታት፣ እንተሃልዩ።

    ዋላ ሓንቲ የብልኩምን? ከምኡ ኴንኩም እውን ክትከዱ ትኽእሉ።
    .go = ናበይ ክኸይድ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .not_asked = እንታይ ኣየድልን
consultorio-without_permit =
    ሕክምና ንኹሉ ሰብ ኣሎ።

    ኣብ ጥንሲ፣ ብዘይ ፍቓድ እውን ይከታተሉ።

    ካርድ STP ሕተቱ። ንምርመራታት ይጠቅም።

    ዝሕክሙኹም ሰባት፣ ፍቓድ ስለ ዘይብልኩም ጥራይ፣ ብዛዕባኹም ንሰበ-ስልጣን ክነግሩ ኣይክእሉን።
    .go = ናበይ ክኸይድ
    .not_asked = እንታይ ኣየድልን
    .person = ምስ ሰብ ምዝራብ
consultorio-not_asked =
    ናይ ሓኪም ወረቐት ኣየድልን።

    ንበይንኹም ወይ ምስ ዝደለኹምዎ ሰብ ክትከዱ ትኽእሉ። ትሕቲ 18 ዓመት እውን።

    ኣስተርጓሚ (mediatore) ክትሓቱ ትኽእሉ። ደቅኹም ክትርጉሙ የብሎምን።
    .go = ናበይ ክኸይድ
    .papers = እንታይ ሒዘ ክኸይድ
    .person = ምስ ሰብ ምዝራብ
