### Citizenship of the children.

citizenship = ዜግነት ናይ ደቂ
citizenship-age =
    ኣብዚ ዝተወልደ ብባዕሉ ጣልያናዊ ኣይኸውንን እዩ።

    ኣብ 18 ዓመት መንገዲ ኣሎ።

    ውላድኩም ወይ ንስኹም ክንደይ ዓመት?
    .minor = ትሕቲ 18 ዓመት
    .eighteen = 18 ዓመት
    .older = 19 ዓመት ወይ ልዕሊኡ
    .parent = ሓደ ወላዲ ጣልያናዊ ይኸውን
    .born_abroad = ኣብ ጣልያን ኣይተወልደን
    .unsaid = ክነግር ኣይደልን
citizenship-eighteen =
    ኣብዚ ዝተወልደን ወትሩ ኣብዚ ዝነበረን ጣልያናዊ ክኸውን ይኽእል።

    ቅድሚ 19 ዓመት ምምላኡ፣ ባዕሉ ኣብ ኮሙነ (Comune) ብኣካል ይእውጅ። ኣይትጸበዩ።
citizenship-older =
    ኮሙነ (Comune) ቅድሚ 18 ዓመት ደብዳበ ክሰድድ ነይርዎ።

    ኣይመጸን? ድሕሪ 19 ዓመት እውን ክሕተት ይከኣል።
citizenship-parent =
    ወላዲ ጣልያናዊ ይኸውን? ምስኡ ዝነብር ዕድሚኡ ዘይኣኸለ ውላድ እውን።

    ኣብ ናይ ማሕላ መዓልቲ ንኮሙነ (Comune) ንገሩ።

    ውላድ ርሑቕ ተወሊዱ? ሕግታት ተቐይሩ እዩ: ሕተቱ።
citizenship-card =
    እቲ ቤት ጽሕፈት «Stato civile» ናይ ኮሙነኹም (Comune) እዩ።
    .papers = እንታይ ሒዘ ክኸይድ
    .gaps = ሓደ እዋን እንተጎዲሉ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .not_asked = እንታይ ኣየድልን
    .elsewhere = ካልእ ኮሙነ (Comune)
citizenship-nothing =
    ናብ ኮሙነ (Comune) ኪዱ፣ «Stato civile» ኢልኩም ሕተቱ።

    ኣድራሻኡ ገና ኣይተረጋገጸን። ስለዚ ኣይጸሓፍናዮን።
    .papers = እንታይ ሒዘ ክኸይድ
    .gaps = ሓደ እዋን እንተጎዲሉ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .not_asked = እንታይ ኣየድልን
    .elsewhere = ካልእ ኮሙነ (Comune)
    .person = ምስ ሰብ ምዝራብ
citizenship-minor =
    ሕጂ መንገዲ ከተዳልዉ ትኽእሉ።

    መንበሪ ኣድራሻ (residenza) ከይተቛረጸ ዓቅቡ። ፍቓድ ወትሩ ሓድሱ።

    ሪፖርት ካርድ (pagella)፣ ክታበትን ወረቓቕቲ ሓኪም ቆልዑን (pediatra) ዓቅቡ።

    ቅድሚ 18 ዓመት ኮሙነ (Comune) ደብዳበ ይሰድድ።
    .parent = ሓደ ወላዲ ጣልያናዊ ይኸውን
    .gaps = ሓደ እዋን እንተጎዲሉ
    .residence = መንበሪ ኣድራሻ (residenza)
    .go = ናበይ ክኸይድ
citizenship-born_abroad =
    ርሑቕ ንዝተወልደ ካልእ መንገድታት ኣሎ።

    ንነፍሲ ወከፍ ታሪኽ ይፈላለ። ፓትሮናቶ (patronato) ምሳኹም ይርእዮ።
    .parent = ሓደ ወላዲ ጣልያናዊ ይኸውን
    .not_asked = እንታይ ኣየድልን
    .person = ምስ ሰብ ምዝራብ
citizenship-papers =
    ፓስፖርትን መንነት ወረቐትን ሒዝኩም ኪዱ።

    ናይዚ ዓመታት ፍቓዳት፣ እንተሃልዩ፣ ሒዝኩም ኪዱ።

    ናይ ልደት ወረቐት ኮሙነ (Comune) ባዕሉ ይደልዮ።

    ዝኽፈል ገንዘብ ኣሎ። ክንደይ ምዃኑ ቅድም ሕተቱ።
    .go = ናበይ ክኸይድ
    .gaps = ሓደ እዋን እንተጎዲሉ
    .not_asked = እንታይ ኣየድልን
citizenship-gaps =
    ናይ መንበሪ ኣድራሻ (residenza) ወይ ናይ ፍቓድ ሓደ እዋን ጎዲሉ?

    ጌጋታት ናይ ወለድን ቤት ጽሕፈታትን ንውላድ ኣይጎድኦን።

    ሪፖርት ካርድ (pagella)፣ ክታበት፣ ወረቓቕቲ ሓኪም ሒዝኩም ኪዱ። ኣብዚ ከም ዝነበረ የረጋግጽ።
    .go = ናበይ ክኸይድ
    .papers = እንታይ ሒዘ ክኸይድ
    .person = ምስ ሰብ ምዝራብ
citizenship-without_permit =
    ኣብ 18 ዓመት ፍቓድ፣ ወይ ናይ ፍቓድ ሕቶ የድሊ።

    የለን? ቀልጢፍኩም ካብ ፓትሮናቶ (patronato) ሓገዝ ሕተቱ።

    ናይ ትምህርቲ ዓመታት መረጋገጺ ይኸውን።
    .go = ናበይ ክኸይድ
    .permit = መንበሪ ፍቓድ
    .person = ምስ ሰብ ምዝራብ
citizenship-not_asked =
    እቶት ናይ ወለዲ ኣየድልን። ፈተና ጣልያንኛ ኣየድልን።

    ጣልያን እቲ ካልእ ዜግነት ክትሓድጉ ኣይትሓትትን። ሃገርኩም ምናልባት ትሓትት: ኣብ ቆንስል ሕተቱ።
    .go = ናበይ ክኸይድ
    .papers = እንታይ ሒዘ ክኸይድ
    .person = ምስ ሰብ ምዝራብ
