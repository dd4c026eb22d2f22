### Leaving the reception centre.

leaving_reception = ካብ መቐበሊ ማእከል ምውጻእ
leaving_reception-start =
    ስለምንታይ ካብቲ ማእከል ትወጹ?

    እቲ ቀዳማይ ስጉምቲ ንምንጋር ጥራይ የድሊ።
    .date = ዕለት ኣለኒ
    .letter = ወረቐት ሂቦምኒ
    .want = ባዕለይ ክወጽእ እደሊ
    .unsaid = ክነግር ኣይደልን
leaving_reception-plan =
    ቅድሚ ምውጻእኩም ምስ ሰራሕተኛታት ማእከል (operatori) ተዛረቡ።

    ብዛዕባ ገዛ፣ ስራሕ፣ መንበሪ ኣድራሻ (residenza)፣ ሓኪም ሕተቱ።

    ድሉዋት ኣይኮንኩምን? ተወሳኺ ግዜ ክትሓቱ ትኽእሉ።
leaving_reception-letter =
    ዕለቱ ርኣዩ። እንተዘይተረዲኡኩም ኣይትፈርሙ።

    ጠበቓ (avvocato) ከንብቦ ይኽእል። ሓድሓደ ግዜ ይግባይ ክበሃል ይከኣል።

    መዓልታት ቁጹር እዩ: ቀልጢፍኩም ኪዱ።
leaving_reception-want =
    ቅድሚ ምውጻእኩም ምስ ሰራሕተኛታት ማእከል (operatori) ተዛረቡ።

    ከይነገርኩም እንተወጺእኩም፣ ቦታኹም ክትስእኑ ትኽእሉ። ምምላስ ከቢድ እዩ።

    ኣብኡ ይኸብደኩም ኣሎ? ክትነግሩ ትኽእሉ። ካልእ ቦታ ክትሓቱ ትኽእሉ።
    .plan = ንምውጻእ ምድላው
    .lawyer = ጠበቓ (avvocato)
    .person = ምስ ሰብ ምዝራብ
leaving_reception-house =
    ቅድሚ ምውጻእኩም ገዛ ድለዩ።

    ገዛ ቅድሚ ምርኣይኩም ኣይትኽፈሉ። ውዕልን ቅብሊትን (ricevuta) ሕተቱ።

    ኣይረኸብኩምን? ቅድሚ እቲ ዕለት ንማሕበራዊ ኣገልግሎት (servizi sociali) ንገሩ።
    .go = ኣብ ቀረባ ሓገዝ
    .residence = መንበሪ ኣድራሻ (residenza)
    .not_asked = መሰላተይ
leaving_reception-residence =
    ገዛ ትቕይሩ? ንኮሙነ (Comune) ንገሩ። መንበሪ ኣድራሻ «residenza» ይበሃል።

    ገና ገዛ የብልኩምን? ከመይ ከም ዝግበር ንኮሙነ (Comune) ሕተቱ።

    ደሓር ብዛዕባ ሓኪም ርኣዩ።
    .papers = እንታይ ሒዘ ክወጽእ
    .doctor = ሓኪምን ሓኪም ቆልዑን
    .go = ኣብ ቀረባ ሓገዝ
leaving_reception-card =
    ንድሕሪ ምውጻእ ዝኸውን ሓገዝ ኣብዚ ክትሓቱ ትኽእሉ።

    ካብቲ ማእከል ቅድሚ ምውጻእኩም ኪዱ።
    .papers = እንታይ ሒዘ ክወጽእ
    .house = ገዛ
    .job = ስራሕ
    .without_permit = ፍቓድከ?
    .not_asked = መሰላተይ
    .elsewhere = ካልእ ኮሙነ (Comune)
leaving_reception-nothing =
    ኣብ ኮሙነኹም (Comune) ማሕበራዊ ሰራሕተኛ «assistente sociale» ሕተቱ። ቅድሚ ምውጻእኩም ኪዱ።

    ኣብዚ ቀረባ ዝተረጋገጸ ቤት ጽሕፈት ገና የለን።
    .papers = እንታይ ሒዘ ክወጽእ
    .house = ገዛ
    .residence = መንበሪ ኣድራሻ (residenza)
    .job = ስራሕ
    .without_permit = ፍቓድከ?
    .not_asked = መሰላተይ
    .elsewhere = ካልእ ኮሙነ (Comune)
    .person = ምስ ሰብ ምዝራብ
leaving_reception-lawyer =
    ኣብዚ ጠበቓ (avvocato) ክትሓቱ ትኽእሉ።

    ገንዘብኩም ውሑድ ድዩ? «patrocinio a spese dello Stato» ሕተቱ: መንግስቲ ይኸፍል።
    .papers = እንታይ ሒዘ ክወጽእ
    .plan = ንምውጻእ ምድላው
    .elsewhere = ካልእ ኮሙነ (Comune)
leaving_reception-lawyer_nothing =
    ቅድም ንጠበቓ (avvocato) ናይቲ ማእከል ሕተቱ፣ እንተሃልዩ።

    ወይ ኣብ Bergamo ንማሕበር ጠበቓታት (Ordine degli Avvocati) ሕተቱ።

    ኣድራሻኡ ገና ኣይተረጋገጸን። ስለዚ ኣይጸሓፍናዮን።
    .papers = እንታይ ሒዘ ክወጽእ
    .plan = ንምውጻእ ምድላው
    .go = ኣብ ቀረባ ሓገዝ
    .person = ምስ ሰብ ምዝራብ
leaving_reception-papers =
    ናይ ብሓቂ ወረቓቕቲ ምሳኹም ውሰዱ። ፍቓድ፣ ኮድ ግብሪ (codice fiscale)፣ ካርድ ጥዕና (tessera sanitaria)።

    ናይ ቤት ትምህርቲ፣ ኮርስ፣ ስራሕን ጥዕናን ወረቓቕቲ ውሰዱ።

    ናይ ኩሉ ቅዳሕ ሕተቱ።
    .go = ኣብ ቀረባ ሓገዝ
    .residence = መንበሪ ኣድራሻ (residenza)
    .house = ገዛ
leaving_reception-without_permit =
    ፍቓድ መዓስ ከም ዝውዳእ ርኣዩ። ብፓትሮናቶ (patronato) ሓድስዎ።

    ሕጂ ፍቓድ የብልኩምን? ቀልጢፍኩም ምስ ጠበቓ (avvocato) ተዛረቡ።

    ህጹጽ ሕክምናን ቤት ትምህርቲ ንደቅን ኩሉ ግዜ ኣሎ።
    .permit = ፍቓድ ምሕዳስ
    .lawyer = ጠበቓ (avvocato)
    .doctor = ሓኪምን ሓኪም ቆልዑን
    .person = ምስ ሰብ ምዝራብ
leaving_reception-not_asked =
    ሰነዳት ናትኩም እዩ። ዝኾነ ሰብ ክሕዞ ኣይክእልን።

    ኣስተርጓሚ (mediatore) ከምኡ እውን ዝተጻሕፈ መልሲ ክትሓቱ ትኽእሉ።

    ኣብ ማእከል መደቀሲ ቦታ ንምሃብ፣ ዝኾነ ሰብ ገንዘብ ክሓተኩም የብሉን።
    .go = ኣብ ቀረባ ሓገዝ
    .lawyer = ጠበቓ (avvocato)
    .person = ምስ ሰብ ምዝራብ
