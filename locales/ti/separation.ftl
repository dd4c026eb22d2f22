### Parents and children.

separation = ወለድን ደቅን
separation-home = ኣብ ገዛ ኩነታት ከመይ ኣሎ?
    .well = ጽቡቕ
    .so_so = ማእከላይ
    .badly = ሕማቕ
    .unsaid = ክነግር ኣይደልን
separation-calm =
    የቐንየለይ። ኣብዚ ቀስ ኢልኩም ትኸዱ፣ ንስኹም ትውስኑ።

    ቅድም ምስ ሰብ ክትዛረቡ ትኽእሉ።

    ሕጂ ሓገዝ የድልየኩም? ናብ 112 ደውሉ። እንተዓጺኹም፣ መሊሶም ክድውሉ ይኽእሉ።
    .person = ምስ ሰብ ምዝራብ
    .numbers = ጠቐምቲ ቁጽርታት
    .read = ሓበሬታ ምንባብ
separation-card =
    ጠበቓ (avvocato) ናይ ወለድን ደቅን ሕግታት ይገልጽ።

    ኣብ ክልተ ገዛ ትነብሩ? ዝተጻሕፈ ሕግታት የድሊ።

    እቶትኩም ውሑድ ድዩ? መንግስቲ ክኸፍሎ ይኽእል: «patrocinio a spese dello Stato»።
    .agree = ምስምማዕ
    .children = ደቂ
    .permit = መንበሪ ፍቓድ
    .papers = እንታይ ሒዘ ክኸይድ
    .not_asked = እንታይ ኣየድልን
    .elsewhere = ካልእ ኮሙነ (Comune)
separation-nothing =
    ጠበቓ (avvocato) ናይ ወለድን ደቅን ሕግታት ይገልጽ። ኣብ ክልተ ገዛ ትነብሩ? ዝተጻሕፈ ሕግታት የድሊ።

    እቶትኩም ውሑድ ድዩ? መንግስቲ ክኸፍሎ ይኽእል: «patrocinio a spese dello Stato»።

    ኣብዚ ቀረባ ዝተረጋገጸ ቤት ጽሕፈት ገና የብልናን። ኣብ ማሕበር ጠበቓታት (Ordine degli avvocati) ይሕተት።
    .agree = ምስምማዕ
    .children = ደቂ
    .permit = መንበሪ ፍቓድ
    .papers = እንታይ ሒዘ ክኸይድ
    .not_asked = እንታይ ኣየድልን
    .elsewhere = ካልእ ኮሙነ (Comune)
    .person = ምስ ሰብ ምዝራብ
separation-card_alone =
    እንተደሊኹም፣ ጠበቓ (avvocato) ምሳኹም ጥራይ ይዛረብ።

    ቅድሚ ነፍሲ ወከፍ ስጉምቲ መሰልኩም ይገልጸልኩም።

    እቶትኩም ውሑድ ድዩ? መንግስቲ ክኸፍሎ ይኽእል: «patrocinio a spese dello Stato»።
    .person = ምስ ሰብ ምዝራብ
    .children = ደቂ
    .permit = መንበሪ ፍቓድ
    .papers = እንታይ ሒዘ ክኸይድ
    .not_asked = እንታይ ኣየድልን
    .elsewhere = ካልእ ኮሙነ (Comune)
separation-nothing_alone =
    እንተደሊኹም፣ ጠበቓ (avvocato) ምሳኹም ጥራይ ይዛረብ። መሰልኩም ይገልጸልኩም።

    እቶትኩም ውሑድ ድዩ? መንግስቲ ክኸፍሎ ይኽእል: «patrocinio a spese dello Stato»።

    ኣብዚ ቀረባ ዝተረጋገጸ ቤት ጽሕፈት ገና የብልናን። ቅድም ምስ ሰብ ተዛረቡ።
    .person = ምስ ሰብ ምዝራብ
    .children = ደቂ
    .permit = መንበሪ ፍቓድ
    .papers = እንታይ ሒዘ ክኸይድ
    .not_asked = እንታይ ኣየድልን
    .elsewhere = ካልእ ኮሙነ (Comune)
separation-agree =
    ብሰላም ትዛረቡ እንተኾንኩም፣ ሓደ ሰብ ክሕግዘኩም ይኽእል: «mediazione familiare»።

    ምርጫ እዩ። ዝኾነ ሰብ ከገድደኩም ኣይክእልን።

    ካብ ክልቴኹም ሓደ ፍርሒ ኣለዎ? ሽዑ ኣይግበርን እዩ።
    .consultorio = ኣብ ማእከል ጥዕና ስድራ ምሕታት
    .not_calm = ብሰላም ኣይንዛረብን
    .children = ደቂ
separation-children =
    ንደቂ ካብ ቤት ትምህርቲ መን ይወስዶም? ምስ ቤት ትምህርቲ ተዛረቡ። ወረቐት የድሊ።

    ንፓስፖርት ናይ ውላድ ክልተ «እወ» የድሊ: ወይ ዳኛ ይውስን።

    ቅዳሕ ናይ ሰነዳት ደቅኹም ዓቅቡ።
    .go = ጠበቓ (avvocato): ኣበይ
    .papers = እንታይ ሒዘ ክኸይድ
    .person = ምስ ሰብ ምዝራብ
separation-permit =
    ናይ ስድራ ፍቓድ ኣለኩም? ባዕሉ ኣይውዳእን እዩ።

    ናብ ናይ ስራሕ ወይ ናይ ትምህርቲ ክቕየር ይኽእል። ክትሓቱ ኣለኩም።

    ቅድም ምስ ጠበቓ (avvocato) ወይ ፓትሮናቶ (patronato) ተዛረቡ።
    .go = ጠበቓ (avvocato): ኣበይ
    .helper = ፍቓድን ፓትሮናቶን
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .person = ምስ ሰብ ምዝራብ
separation-papers =
    ናይ መርዓን ናይ ልደት ደቅን ወረቓቕቲ የድሊ። ናይ እቶት ወረቓቕቲ የድሊ።

    እንተሃልዩ፣ ሰነዳትን ፍቓድን እውን የድሊ።

    ዝጎደለ ነገር ኣሎ? ከምኡ ኴንኩም እውን ኪዱ። ሓደገኛ እንተኾይኑ፣ ወረቓቕቲ ኣይትድለዩ።
    .go = ጠበቓ (avvocato): ኣበይ
    .children = ደቂ
    .person = ምስ ሰብ ምዝራብ
separation-without_permit =
    ብዘይ ፍቓድ እውን ምስ ጠበቓ (avvocato) ክትዛረቡ ትኽእሉ።

    መንግስቲ ዝኸፍሎ ጠበቓ (avvocato)፣ መብዛሕትኡ ግዜ፣ ፍቓድ ይሓትት። ከምኡ ኴንኩም እውን ሕተቱ።

    ደቂ ከም ቀደም ናብ ቤት ትምህርትን ሓኪም ቆልዑን (pediatra) ይኸዱ።
    .go = ጠበቓ (avvocato): ኣበይ
    .not_asked = እንታይ ኣየድልን
    .person = ምስ ሰብ ምዝራብ
separation-not_asked =
    ዝተረደኣኩም ጥራይ ፈርሙ። ንቋንቋ ኣስተርጓሚ (mediatore) ክትሓቱ ትኽእሉ።

    «Mediazione familiare» ምርጫ እዩ። ፍርሒ እንተሃልዩ፣ ኣይግበርን።

    ደቅኹም ክትርጉሙ የብሎምን።
    .go = ጠበቓ (avvocato): ኣበይ
    .children = ደቂ
    .person = ምስ ሰብ ምዝራብ
