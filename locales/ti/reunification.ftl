### Family reunification.

reunification = ስድራ ምምጻእ
reunification-stage =
    ኣበይ በጺሕኩም ኣለኹም?

    ናበይ ከም እትኸዱ ንምንጋር ጥራይ የድሊ።
    .abroad = ስድራ ገና ርሑቕ ኣለዉ
    .arrived = ቀረባ ግዜ መጺእና
    .kit = ናይ ፖስታ ወረቓቕቲ ኣለኒ
    .receipt = ናይ ፖስታ ቅብሊት ኣለኒ
    .unsaid = ክነግር ኣይደልን
reunification-abroad =
    እቲ ሕቶ ብኢንተርነት ይግበር፣ SPID የድሊ።

    ፓትሮናቶ (patronato) ምሳኹም ክገብሮ ይኽእል።
reunification-arrived =
    ካብ ዝመጻእኩምሉ 8 መዓልቲ ኣለኩም። ሕጂ ቆጸራ ሕተቱ።

    እቲ ቤት ጽሕፈት «Sportello Unico» ናይ Prefettura እዩ።
reunification-card =
    «Sportello Unico» ቪዛ፣ ከምኡ እውን nulla osta ይርኢ።

    ድሕሪኡ ንፍቓድ ዝኸውን ወረቓቕቲ ይህበኩም።
    .papers = እንታይ ሒዘ ክኸይድ
    .kit = ድሕሪኡኸ? ፖስታ
    .receipt = ናይ ፖስታ ቅብሊት ኣለኒ
    .late = እተን መዓልታት ሓሊፈን
    .careful = ናይ ገንዘብ ጥንቃቐ
    .stages = ኣበይ በጺሕና ኣለና
reunification-nothing =
    «Sportello Unico Immigrazione» ዝበሃል ቤት ጽሕፈት ኣብ Bergamo፣ ኣብቲ ፕረፈቱራ (Prefettura) ይርከብ።

    ኣድራሻኡ ገና ኣይተረጋገጸን። ስለዚ ኣይጸሓፍናዮን።
    .papers = እንታይ ሒዘ ክኸይድ
    .kit = ድሕሪኡኸ? ፖስታ
    .receipt = ናይ ፖስታ ቅብሊት ኣለኒ
    .late = እተን መዓልታት ሓሊፈን
    .careful = ናይ ገንዘብ ጥንቃቐ
    .stages = ኣበይ በጺሕና ኣለና
    .person = ምስ ሰብ ምዝራብ
reunification-papers =
    ሓድሽ ዝመጸ ሰብ ቪዛ ዘለዎ ፓስፖርት ሒዙ ይኸይድ።

    «nulla osta» ሒዝኩም ኪዱ።

    ዝተተርጎመ ናይ መርዓ ወይ ናይ ልደት ወረቓቕቲ ሒዝኩም ኪዱ።

    ዘእንግድ ሰብ ፍቓድን ናይ ገዛ ውዕልን ሒዙ ይኸይድ።
    .go = ናበይ ክኸይድ
    .kit = ድሕሪኡኸ? ፖስታ
    .careful = ናይ ገንዘብ ጥንቃቐ
reunification-kit =
    ናይ Prefettura ወረቓቕቲ ናብ ፖስታ ውሰዱ። እቲ ቡስታ ክፉት ይተርፍ።

    «Sportello Amico» ድለዩ። ባዕልኹም ኪዱ።

    ቅብሊት (ricevuta) ይህቡኹም: ጽቡቕ ገይርኩም ዓቅብዎ።
    .receipt = ድሕሪኡኸ? ቅብሊት ኣለኒ
    .late = እተን መዓልታት ሓሊፈን
    .careful = ናይ ገንዘብ ጥንቃቐ
    .stages = ኣበይ በጺሕና ኣለና
reunification-kit_nothing =
    እቶም ወረቓቕቲ «Sportello Amico» ናብ ዘለዎ ፖስታ ውሰዱ። እቲ ቡስታ ክፉት ይተርፍ።

    ኣድራሻታት ገና ኣይተረጋገጸን። ስለዚ ኣይጸሓፍናዮን።
    .receipt = ድሕሪኡኸ? ቅብሊት ኣለኒ
    .late = እተን መዓልታት ሓሊፈን
    .careful = ናይ ገንዘብ ጥንቃቐ
    .stages = ኣበይ በጺሕና ኣለና
    .person = ምስ ሰብ ምዝራብ
reunification-receipt =
    በቲ ቅብሊት (ricevuta) ብዙሕ ክትገብሩ ትኽእሉ።

    ሓኪም ምረጹ። መንበሪ ኣድራሻ (residenza) ሕተቱ። ደቅኹም ናብ ቤት ትምህርቲ ስደዱ።

    ድሕሪኡ ንስእልን ኣሰር ኣጻብዕትን ናብ Questura ትኸዱ።
    .doctor = ሓኪምን ሕክምናን
    .residence = መንበሪ ኣድራሻ (residenza)
    .school = ቤት ትምህርቲ ንደቂ
    .tax_code = ኮድ ግብሪ (codice fiscale)
    .stages = ኣበይ በጺሕና ኣለና
reunification-school =
    ደቂ ኣብ ዝኾነ ወርሒ ናይ ዓመት ናብ ቤት ትምህርቲ ይኸዱ።

    ናብቲ ዝቐረበ ቤት ትምህርቲ ኪዱ። ዘለኩም ወረቓቕቲ ሒዝኩም ኪዱ።

    ዝጎደለ ወረቐት ኣሎ? ከምኡ ኴይኑ እውን ቤት ትምህርቲ ይቕበሎም።
    .receipt = ንድሕሪት ምምላስ
    .tax_code = ኮድ ግብሪ (codice fiscale)
    .person = ምስ ሰብ ምዝራብ
reunification-tax_code =
    ኮድ ግብሪ (codice fiscale) ንሓኪምን ንስራሕን የድሊ።

    ኣብ «Sportello Unico» ሕተትዎ። እንተዘይሂቦምኹም፣ ኣብ Agenzia delle Entrate ሕተቱ።
    .receipt = ንድሕሪት ምምላስ
    .doctor = ሓኪምን ሕክምናን
    .person = ምስ ሰብ ምዝራብ
reunification-late =
    ልዕሊ 8 መዓልቲ ሓሊፉ? ከምኡ ኴንኩም እውን ቀልጢፍኩም ኪዱ።

    ቅድም ካብ ፓትሮናቶ (patronato) ሓገዝ ሕተቱ።

    ሕክምና ከምኡ ኴንኩም እውን ኣሎ። ቤት ትምህርቲ እውን።
    .go = ናበይ ክኸይድ
    .doctor = ሓኪምን ሕክምናን
    .person = ምስ ሰብ ምዝራብ
reunification-careful =
    ፓትሮናቶ (patronato) በቲ ሕቶ ይሕግዘኩም። ክፍሊት እንተሃልዩ ቅድም ሕተቱ።

    ናይ ሓሶት ገዛ ወይ ውዕል ኣይትግዝኡ።

    ፓስፖርትኩም ናትኩም እዩ። ዝኾነ ሰብ ክሕዞ ኣይክእልን።
    .go = ናበይ ክኸይድ
    .papers = እንታይ ሒዘ ክኸይድ
    .person = ምስ ሰብ ምዝራብ
