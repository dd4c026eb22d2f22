### Enrolling at school.

school = ኣብ ቤት ትምህርቲ ምምዝጋብ
school-start =
    ነፍሲ ወከፍ ቆልዓ ናብ ቤት ትምህርቲ ክኸይድ ይኽእል፣ ብዘይ ፍቓድ እውን።

    ኣብ ዝኾነ ወርሒ ናይ ዓመት ክጅመር ይከኣል።

    ክንደይ ዓመቱ እዩ?
    .small = ክሳብ 5 ዓመት
    .child = ካብ 6 ክሳብ 15 ዓመት
    .teen = ካብ 16 ዓመት
    .class = ኣየናይ ክፍሊ?
    .papers = እንታይ ሒዘ ክኸይድ
    .vaccines = ክታበት
    .canteen = ምግቢ ቤት ትምህርቲ (mensa)
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .not_asked = እንታይ ኣየድልን
school-card_small =
    ክሳብ 3 ዓመት መውዓሊ ህጻናት (nido) ኣሎ። ድሕሪኡ መዋእለ-ህጻናት (scuola dell’infanzia) ኣሎ።

    ንምእታው ክታበት የድሊ።

    ቦታ እንተሃልዩ፣ ኣብ ኮሙነ (Comune) ወይ ኣብ ቤት ትምህርቲ ሕተቱ።
    .papers = እንታይ ሒዘ ክኸይድ
    .vaccines = ክታበት
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .elsewhere = ካልእ ኮሙነ (Comune)
school-nothing_small =
    ክሳብ 3 ዓመት መውዓሊ ህጻናት (nido) ኣሎ። ድሕሪኡ መዋእለ-ህጻናት (scuola dell’infanzia) ኣሎ።

    ንምእታው ክታበት የድሊ። ቦታ እንተሃልዩ ኣብ ኮሙነ (Comune) ሕተቱ።

    ኣድራሻታት ገና ኣይተረጋገጸን።
    .papers = እንታይ ሒዘ ክኸይድ
    .vaccines = ክታበት
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .say = ንምርኣይ ዝኸውን ጽሑፍ
    .elsewhere = ካልእ ኮሙነ (Comune)
    .person = ምስ ሰብ ምዝራብ
school-card =
    ናብቲ ንገዛኹም ዝቐረበ ቤት ትምህርቲ ኪዱ። «segreteria» ድለዩ።

    ምምዝጋብ ኣብኡ ይግበር፣ ኣብ መንጎ ዓመት እውን።
    .papers = እንታይ ሒዘ ክኸይድ
    .class = ኣየናይ ክፍሊ?
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .say = ንምርኣይ ዝኸውን ጽሑፍ
    .elsewhere = ካልእ ኮሙነ (Comune)
school-nothing =
    ናብቲ ንገዛኹም ዝቐረበ ቤት ትምህርቲ ኪዱ። «segreteria» ድለዩ።

    ኣድራሻታት ገና ኣይተረጋገጸን። ኣየናይ ቤት ትምህርቲ ምዃኑ ኮሙነ (Comune) ይፈልጥ።
    .papers = እንታይ ሒዘ ክኸይድ
    .class = ኣየናይ ክፍሊ?
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .say = ንምርኣይ ዝኸውን ጽሑፍ
    .elsewhere = ካልእ ኮሙነ (Comune)
    .person = ምስ ሰብ ምዝራብ
school-card_teen =
    ካብ 16 ዓመት CPIA ኣሎ። ጣልያንኛ ይመሃሩ፣ ናይ ማእከላይ ደረጃ ምስክር (licenza media) ይወስዱ።

    ናብ ካልኣይ ደረጃ ቤት ትምህርቲ እውን ክኽየድ ይከኣል።
    .papers = እንታይ ሒዘ ክኸይድ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .high_school = ካልኣይ ደረጃ ቤት ትምህርቲ
    .elsewhere = ካልእ ኮሙነ (Comune)
school-nothing_teen =
    ካብ 16 ዓመት CPIA ኣሎ። ጣልያንኛ ይመሃሩ፣ ናይ ማእከላይ ደረጃ ምስክር (licenza media) ይወስዱ።

    ኣብ Treviglio ሓደ ኣሎ። ኣድራሻኡ ገና ኣይተረጋገጸን።
    .papers = እንታይ ሒዘ ክኸይድ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .high_school = ካልኣይ ደረጃ ቤት ትምህርቲ
    .say = ንምርኣይ ዝኸውን ጽሑፍ
    .elsewhere = ካልእ ኮሙነ (Comune)
    .person = ምስ ሰብ ምዝራብ
school-class =
    መብዛሕትኡ ግዜ እቲ ክፍሊ ብዕድሚኡ እዩ።

    መምህራን ቀረባ ክፍሊ ክመርጹ ይኽእሉ። ቅድሚ ሕጂ እንታይ ከም ዝተማህረ ይርእዩ።

    ንጣልያንኛ ሓገዝ ንቤት ትምህርቲ ሕተቱ።
    .go = ቤት ትምህርቲ: ኣበይ
    .papers = እንታይ ሒዘ ክኸይድ
    .struggles = ውላደይ ይጽገም ኣሎ
school-papers =
    ዘለኩም ሒዝኩም ኪዱ። ሰነድ። ናይ ሃገርኩም ሪፖርት ካርድ (pagella)። ናይ ክታበት ወረቐት።

    ዝጎደለ ነገር ኣሎ? ከምኡ ኴንኩም እውን ቤት ትምህርቲ ይምዝግብ: «con riserva»።

    እቶም ካልኦት ወረቓቕቲ ደሓር ይመጹ።
    .vaccines = ክታበት
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .steps = ካልኦት ሕቶታት
school-vaccines =
    ሕጊ ዝጠልቦ ክታበት ነጻ እዩ።

    ክሳብ 5 ዓመት ንምእታው የድሊ።

    ካብ 6 ዓመት እቲ ቆልዓ ከምኡ ኴይኑ እውን ይኣቱ። ክታበት ደሓር ይግበር። ንሓኪም ቆልዑ (pediatra) ሕተቱ።
    .doctor = ሓኪም ቆልዑ ምምራጽ
    .papers = እንታይ ሒዘ ክኸይድ
    .steps = ካልኦት ሕቶታት
school-canteen =
    ምግቢ ቤት ትምህርቲ (mensa) ንኮሙነ (Comune) ወይ ንቤት ትምህርቲ ይሕተት።

    ብምኽንያት ጥዕና ወይ ሃይማኖት ቆልዓ ዘይበልዖ ንገሩ።

    ክፍሊት ኣለዎ። ISEE እንተሃልዩኩም፣ ይውሕድ ዶ ሕተቱ።
    .go = ናበይ ክኸይድ
    .say = ንምርኣይ ዝኸውን ጽሑፍ
    .steps = ካልኦት ሕቶታት
school-say =
    ነዚ ጽሑፍ ኣብ segreteria ከተርእዩ ትኽእሉ:

    «Buongiorno. Vorrei iscrivere mio figlio. Siamo appena arrivati. Mancano dei documenti. C’è un mediatore?»

    ትርጉሙ: “ሰላም። ንውላደይ ክምዝግብ ደልየ። ሓደሽቲ ኢና። ዝጎደለ ሰነዳት ኣሎ። ኣስተርጓሚ ኣሎ ዶ?”
    .papers = እንታይ ሒዘ ክኸይድ
    .steps = ካልኦት ሕቶታት
school-without_permit =
    ቤት ትምህርቲ ንኹሎም ቆልዑ እዩ፣ ብዘይ ፍቓድ እውን።

    ፍቓድ ኣይርአን እዩ: ናይ ውላድ ይኹን ናትኩም።

    ኮድ ግብሪ (codice fiscale) የለን? ቤት ትምህርቲ ናቱ ኮድ ይጥቀም።
    .say = ንምርኣይ ዝኸውን ጽሑፍ
    .not_asked = እንታይ ኣየድልን
    .steps = ካልኦት ሕቶታት
    .person = ምስ ሰብ ምዝራብ
school-not_asked =
    ንቤት ትምህርቲ ፍቓድ ኣየድልን።

    ቤት ትምህርቲ «ደንጒኹም» ወይ «ወረቓቕቲ ጎዲሉ» ክብል ኣይክእልን።

    «ኣይፋል» ዶ ኢሎምኹም? ዝተጻሕፈ ወረቐት ሕተቱ። ደቅኹም ክትርጉሙ የብሎምን።
    .say = ንምርኣይ ዝኸውን ጽሑፍ
    .steps = ካልኦት ሕቶታት
    .person = ምስ ሰብ ምዝራብ
