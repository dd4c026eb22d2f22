### Choosing a doctor and a paediatrician.

doctor = ሓኪምን ሓኪም ቆልዑን
doctor-who = ሓኪም ንመን እዩ?
    .child = ንቆልዓ፣ ክሳብ 13 ዓመት
    .adult = ንዓቢ ሰብ፣ ወይ ካብ 14 ዓመት
    .invalid = ካብቶም ክልተ ምርጫታት ሓደ ጠውቑ።
doctor-card_child =
    ነፍሲ ወከፍ ቆልዓ ሓኪም ቆልዑ (pediatra) ክህልዎ ይኽእል።

    ካብ 6 ዓመት ባዕልኹም ትመርጹ: ሓኪም ቆልዑ ወይ ሓኪም።

    ኣብ ቤት ጽሕፈት «Scelta e revoca» ይግበር።
    .papers = እንታይ ሒዘ ክኸይድ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .not_asked = እንታይ ኣየድልን
    .elsewhere = ካልእ ኮሙነ (Comune)
doctor-card_adult =
    ቅድም ኣብ ኣገልግሎት ጥዕና (Servizio sanitario) ትምዝገቡ። ድሕሪኡ ሓኪም ትመርጹ።

    ኣብ ቤት ጽሕፈት «Scelta e revoca» ይግበር።
    .papers = እንታይ ሒዘ ክኸይድ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .not_asked = እንታይ ኣየድልን
    .elsewhere = ካልእ ኮሙነ (Comune)
doctor-nothing =
    ሓኪም ዝምረጽ ኣብ ቤት ጽሕፈት «Scelta e revoca» ናይ ASST እዩ።

    ኣድራሻኡ ገና ኣይተረጋገጸን። ስለዚ ኣይጸሓፍናዮን።
    .papers = እንታይ ሒዘ ክኸይድ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .not_asked = እንታይ ኣየድልን
    .elsewhere = ካልእ ኮሙነ (Comune)
    .person = ምስ ሰብ ምዝራብ
doctor-papers =
    እዞም ሰነዳት እንተሃልዮምኹም፣ ሒዝኩም ኪዱ።

    ናይ መንነት ሰነድ። ኮድ ግብሪ (codice fiscale)። ፍቓድ ወይ ቅብሊት (ricevuta)። ናይ ገዛ ኣድራሻ።

    ንቆልዓ: ናትኩም ሰነድን ናቱ ኮድ ግብርን (codice fiscale)።

    ዝጎደለ ነገር ኣሎ? ከመይ ከም እትገብሩ ኣብቲ ቤት ጽሕፈት ሕተቱ።
    .go = ናበይ ክኸይድ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .not_asked = እንታይ ኣየድልን
doctor-without_permit =
    ሕክምና ንኹሉ ሰብ ኣሎ፣ ብዘይ ፍቓድ እውን።

    ክሳብ 18 ዓመት: ሓኪም ቆልዑ (pediatra) ወይ ሓኪም፣ ከም ኩሎም።

    ዓቢ ሰብ ካርድ STP ክሓትት ይኽእል። ንህጹጽ ወይ ኣድላዪ ሕክምና ይሰርሕ። ንጥንሲ እውን ይሰርሕ።

    ኣብ ሆስፒታል ወይ ኣብ ASST ይሕተት።
    .go = ናበይ ክኸይድ
    .not_asked = እንታይ ኣየድልን
    .person = ምስ ሰብ ምዝራብ
doctor-not_asked =
    ናይ ስራሕ ውዕል ኣየድልን።

    ፍቓድ የብልኩምን? ዝሕክሙኹም ሰባት በዚ ጥራይ ብዛዕባኹም ንሰበ-ስልጣን ክነግሩ ኣይክእሉን።

    ኣስተርጓሚ (mediatore) ክትሓቱ ትኽእሉ። ቆልዑ ክትርጉሙ የብሎምን።
    .go = ናበይ ክኸይድ
    .papers = እንታይ ሒዘ ክኸይድ
    .person = ምስ ሰብ ምዝራብ
