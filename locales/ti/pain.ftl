### A pain that does not pass.

pain = ዘይሓልፍ ቃንዛ
pain-start =
    ንነዊሕ ዝጸንሐ ቃንዛ ክርአ ኣለዎ። ካብ ሓኪም ጀምሩ።

    ብጣዕሚ ብርቱዕ ድዩ፣ ወይ ሕጂ ጀሚሩ? ናብ 112 ደውሉ።
    .danger = ሕጂ ሓሚመ ኣለኹ
    .doctor = ሓኪም ንዓይ
    .tell = ንሓኪም ከመይ ክነግር
    .nothing_found = ምርመራ ጽቡቕ እዩ
    .team = ብኣስተርጓሚ ዝሰምዕ ሰብ
    .papers = እንታይ ሒዘ ክኸይድ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .not_asked = እንታይ ኣየድልን
pain-tell =
    ቅድም ሰለስተ ነገር ሕሰቡ። ኣበይ የቐንዝወኩም? ካብ መዓስ? መዓስ ይገድድ?

    ነዚ ጽሑፍ ከተርእዩ ትኽእሉ:

    «Ho un dolore da molto tempo. Parlo poco italiano. C’è un mediatore?»

    ትርጉሙ: “ካብ ነዊሕ ግዜ ቃንዛ ኣለኒ። ጣልያንኛ ቁሩብ ጥራይ እየ ዝዛረብ። ኣስተርጓሚ ኣሎ ዶ?”
    .doctor = ሓኪም ንዓይ
    .papers = እንታይ ሒዘ ክኸይድ
    .steps = ካልኦት ሕቶታት
pain-nothing_found =
    ሓድሓደ ግዜ ምርመራ ጽቡቕ እዩ፣ ቃንዛ ግን ይተርፍ። ቃንዛኹም ሓቂ እዩ።

    ሓዘን፣ መገሻ ወይ ሓሳብ እውን ኣብ ኣካላት ይስማዕ።

    ቋንቋኹም ምስ ዝፈልጥ ሰብ ክትዛረቡሉ ትኽእሉ።
    .team = ብኣስተርጓሚ ዝሰምዕ ሰብ
    .tell = ንሓኪም ከመይ ክነግር
    .person = ምስ ሰብ ምዝራብ
pain-card =
    ኣብዚ ብኣስተርጓሚ (mediatore) ይሰምዑኹም።

    ብዛዕባ ኣካላት፣ ስድራን ሃገርኩምን ክትዛረቡ ትኽእሉ።
    .papers = እንታይ ሒዘ ክኸይድ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .not_asked = እንታይ ኣየድልን
    .elsewhere = ካልእ ኮሙነ (Comune)
pain-nothing =
    ኣብዚ ቀረባ ዝተረጋገጸ ቦታ ገና የብልናን።

    ንሓኪም ሕተቱ: «C’è un servizio con il mediatore? C’è l’etnoclinica?»

    ትርጉሙ: “ኣስተርጓሚ ዘለዎ ኣገልግሎት ኣሎ ዶ? etnoclinica ኣሎ ዶ?”
    .doctor = ሓኪም ንዓይ
    .tell = ንሓኪም ከመይ ክነግር
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .elsewhere = ካልእ ኮሙነ (Comune)
    .person = ምስ ሰብ ምዝራብ
pain-papers =
    ምርመራታትን ደብዳበታት ናይ ሓካይምን፣ እንተሃልዩ፣ ሒዝኩም ኪዱ።

    እትወስድዎ መድሃኒት ሒዝኩም ኪዱ። ናይ ሃገርኩም ፈውስን ኣቑጽልትን እውን።

    ዋላ ሓንቲ የብልኩምን? ከምኡ ኴንኩም እውን ኪዱ።
    .doctor = ሓኪም ንዓይ
    .team = ብኣስተርጓሚ ዝሰምዕ ሰብ
    .without_permit = ብዘይ መንበሪ ፍቓድ
pain-without_permit =
    ብዘይ ፍቓድ እውን ክትሕከሙ ትኽእሉ።

    ኣብ ሆስፒታል ወይ ኣብ ASST ካርድ STP ሕተቱ። ንህጹጽ ወይ ኣድላዪ ሕክምና ይሰርሕ።

    ዝሕክሙኹም ሰባት በዚ ጥራይ ብዛዕባኹም ንሰበ-ስልጣን ክነግሩ ኣይክእሉን።
    .doctor = ሓኪም ንዓይ
    .danger = ሕጂ ሓሚመ ኣለኹ
    .person = ምስ ሰብ ምዝራብ
pain-not_asked =
    ኣብ መጀመርታ ግዜ ኩሉ ክትነግሩ የብልኩምን።

    ንበይንኹም ምስ ሓኪም ክትዛረቡ ትኽእሉ።

    ኣስተርጓሚ (mediatore) ክትሓቱ ትኽእሉ። ኣዝማድን ደቅን ክትርጉሙ የብሎምን።
    .doctor = ሓኪም ንዓይ
    .steps = ካልኦት ሕቶታት
    .person = ምስ ሰብ ምዝራብ
