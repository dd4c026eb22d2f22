### Pregnancy. The reader is addressed with the polite feminine form.

pregnancy = ጥንሲ
pregnancy-start =
    ማእከል ጥዕና ስድራ (consultorio) ንጥንሲ ይከታተል።

    ንበይንኽን ክትከዳ ትኽእላ፣ ብዘይ ሰነድ እውን።

    ቀልጢፍክን ኪዳ: ንምርዳእን ንምምራጽን ግዜ ይህልወክን።
    .go = ናበይ ክኸይድ
    .papers = እንታይ ሒዘ ክኸይድ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .stay = ናይ ጥንሲ ፍቓድ
    .unsure = ገና እሓስብ ኣለኹ
    .birth = ሕርሲ
    .not_asked = እንታይ ኣየድልን
    .ill = ሕጂ ሓሚመ ኣለኹ
pregnancy-card =
    ማእከል ጥዕና ስድራ (consultorio) ካብ መጀመርታ ንጥንሲ ይከታተል።

    መሕረሲትን ሓኪም ኣንስትን ኣብኡ ኣለዋ። እንተኽኢልክን፣ ቅድም ደውላ።
    .papers = እንታይ ሒዘ ክኸይድ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .not_asked = እንታይ ኣየድልን
    .steps = ካልኦት ሕቶታት
    .elsewhere = ካልእ ኮሙነ (Comune)
pregnancy-nothing =
    ኣብዚ ዞባ ናይ ASST ማእከላት (consultori) ኣለዉ። ኣድራሻኦም ገና ኣይተረጋገጸን።

    ማእከል ጥዕና ስድራ (consultorio) ኣበይ ከም ዘሎ ንሓኪም ወይ ንኮሙነ (Comune) ሕተታ።

    ሓሚምክን ኣለኽን? ናብ ህጹጽ ረድኤት (pronto soccorso) ኪዳ: ንኹሉ ሰብ ይሕክሙ።
    .papers = እንታይ ሒዘ ክኸይድ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .not_asked = እንታይ ኣየድልን
    .steps = ካልኦት ሕቶታት
    .elsewhere = ካልእ ኮሙነ (Comune)
    .person = ምስ ሰብ ምዝራብ
pregnancy-papers =
    ዘለክን ሒዝክን ኪዳ: ናይ ጥንሲ ተስት፣ ምርመራታት፣ ካርድ ጥዕና (tessera sanitaria)።

    ናይ መወዳእታ ጽግያት መዓልቲ ዘክራ።

    ዋላ ሓንቲ የብልክንን? ከምኡ ኴንክን እውን ኪዳ።
    .go = ናበይ ክኸይድ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .not_asked = እንታይ ኣየድልን
pregnancy-without_permit =
    ኣብ ጥንሲ፣ ብዘይ ፍቓድ እውን ይሕክሙኽን።

    ኣብ ASST ወይ ኣብ ሆስፒታል ካርድ STP ሕተታ። ንምርመራታት ይጠቅም።

    ዝሕክሙኽን ሰባት በዚ ጥራይ ብዛዕባኽን ንሰበ-ስልጣን ክነግሩ ኣይክእሉን።
    .go = ናበይ ክኸይድ
    .stay = ናይ ጥንሲ ፍቓድ
    .not_asked = እንታይ ኣየድልን
    .person = ምስ ሰብ ምዝራብ
pregnancy-stay =
    ኣብ ጥንሲ፣ መብዛሕትኡ ግዜ፣ ካብ ጣልያን ክሰጉጉኽን ኣይክእሉን። ድሕሪ ሕርሲ ንሽዱሽተ ወርሒ እውን ከምኡ እዩ።

    ኣብ Questura ፍቓድ ክትሓታ ትኽእላ። ናይ ሓኪም ምስክር የድሊ።

    ቅድም ምስ ፓትሮናቶ (patronato) ወይ ጠበቓ (avvocato) ተዛረባ።
    .go = ንምስክር ናበይ ክኸይድ
    .helper = ፍቓድን ፓትሮናቶን
    .person = ምስ ሰብ ምዝራብ
    .steps = ካልኦት ሕቶታት
pregnancy-unsure =
    ምርጫ ናትክን እዩ። ዝኾነ ሰብ ከገድደክን ኣይክእልን።

    ኣብ ማእከል ጥዕና ስድራ (consultorio) ይሰምዑኽን፣ ነፍሲ ወከፍ መንገዲ የረድኡኽን።

    ጥንሲ ከይቅጽል እንተደሊኽን፣ ሕጊ ናይ መጀመርታ 90 መዓልታት ይህብ። ቀልጢፍክን ኪዳ።
    .go = ናበይ ክኸይድ
    .minor = ትሕቲ 18 ዓመት እየ
    .birth = ሕርሲ
    .not_asked = እንታይ ኣየድልን
    .person = ምስ ሰብ ምዝራብ
pregnancy-minor =
    ቅድሚ 18 ዓመት እውን ናብ ማእከል ጥዕና ስድራ (consultorio) ክትከዳ ትኽእላ።

    ጥንሲ ከይቅጽል፣ መብዛሕትኡ ግዜ ናይ ወለዲ «እወ» የድሊ።

    ንወለድኽን ክትነግራ ኣይትኽእላን? ማእከል ጥዕና ስድራ (consultorio) ንዳኛ ክሓትት ይኽእል። ሓገዝ እዩ።
    .go = ናበይ ክኸይድ
    .not_asked = እንታይ ኣየድልን
    .person = ምስ ሰብ ምዝራብ
pregnancy-birth =
    ንሕርሲ ናብ ሆስፒታል ኪዳ። ብፍቓድ ይኹን ብዘይ ፍቓድ ይሕክሙኽን።

    እንተኽኢልክን፣ ኣቐዲምክን ምስ መሕረሲት ሆስፒታል ምረጻ።

    ስምክን ከይትህባ እውን ክትሓታ ትኽእላ።
    .unnamed = ስም ዘይምሃብ
    .new_baby = ድሕሪ ልደት
    .ill = ሕጂ ሓሚመ ኣለኹ
    .steps = ካልኦት ሕቶታት
pregnancy-unnamed =
    ኣብ ሆስፒታል ከምዚ ክትብላ ትኽእላ: «Non voglio essere nominata».

    ትርጉሙ: “ስመይ ክጽሓፍ ኣይደልን”።

    ብሕጊ፣ ስምክን ኣብ ናይ ልደት ወረቐት ኣይጽሕፉን።

    ከም ኩለን ይሕክሙኽን። እቲ ህጻን ስድራ ክህልዎ እዩ።
    .go = ኣቐዲሙ ምዝራብ: ኣበይ
    .birth = ሕርሲ
    .person = ምስ ሰብ ምዝራብ
pregnancy-not_asked =
    ናይ ሓኪም ወረቐት ኣየድልን።

    ናይ ሰብኣይ ወይ ናይ ቤተሰብ «እወ» ኣየድልን። ንበይንኽን ክትከዳ ትኽእላ።

    ኣስተርጓሚት (mediatrice) ክትሓታ ትኽእላ። ደቅኽን ክትርጉሙ የብሎምን።
    .go = ናበይ ክኸይድ
    .papers = እንታይ ሒዘ ክኸይድ
    .person = ምስ ሰብ ምዝራብ
