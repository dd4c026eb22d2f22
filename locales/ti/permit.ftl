### Renewing the residence permit.

permit = ፍቓድ ምሕዳስ
permit-kind =
    እንታይ ዓይነት ፍቓድ ኣለኩም?

    ናበይ ከም እትኸዱ ንምንጋር ጥራይ የድሊ።
    .work = ስራሕ ወይ ትምህርቲ
    .family = ስድራ
    .long_term = ካርታ ሶጆርኖ (carta di soggiorno)
    .asylum = ዑቕባ (asilo)
    .protection = ካልእ ሓለዋ (protezione)
    .care = ንሕክምና
    .lapsed = ዝወድአ፣ ወይ ስራሕ ጠፊኡ
    .waiting = ቅብሊት (ricevuta) ኣለኒ
    .unsaid = ክነግር ኣይደልን
permit-post =
    ካብ ፖስታ ብጫ ቡስታ «kit giallo» ውሰዱ።

    ፓትሮናቶ (patronato) ብነጻ ምሳኹም ክመልኦ ይኽእል።

    «Sportello Amico» ኣብ ዘለዎ ፖስታ ኣረክብዎ።
    .papers = እንታይ ሒዘ ክኸይድ
    .helper = መን ይሕግዘኒ
    .receipt = ድሕሪኡኸ?
    .not_asked = ናይ ገንዘብ ጥንቃቐ
permit-post_nothing =
    ካብ ፖስታ ብጫ ቡስታ «kit giallo» ውሰዱ። ኣብ «Sportello Amico» ኣረክብዎ።

    ኣድራሻታት ገና ኣይተረጋገጸን። ስለዚ ኣይጸሓፍናዮን።
    .papers = እንታይ ሒዘ ክኸይድ
    .helper = መን ይሕግዘኒ
    .receipt = ድሕሪኡኸ?
    .not_asked = ናይ ገንዘብ ጥንቃቐ
    .person = ምስ ሰብ ምዝራብ
permit-questura =
    ነዚ ዓይነት ፍቓድ ናብ Questura ኣብ Bergamo ኪዱ።

    «Ufficio Immigrazione» ድለዩ። ቆጸራ የድሊ: ፓትሮናቶ (patronato) ክሓተልኩም ይኽእል።
    .papers = እንታይ ሒዘ ክኸይድ
    .helper = መን ይሕግዘኒ
    .receipt = ድሕሪኡኸ?
    .not_asked = ናይ ገንዘብ ጥንቃቐ
permit-questura_nothing =
    ነዚ ዓይነት ፍቓድ ናብ Questura ኣብ Bergamo ኪዱ። «Ufficio Immigrazione» ድለዩ።

    ሰዓታት ገና ኣይተረጋገጸን። ስለዚ ኣይጸሓፍናዮን።
    .papers = እንታይ ሒዘ ክኸይድ
    .helper = መን ይሕግዘኒ
    .receipt = ድሕሪኡኸ?
    .not_asked = ናይ ገንዘብ ጥንቃቐ
    .person = ምስ ሰብ ምዝራብ
permit-help =
    ፓትሮናቶ (patronato) ምሳኹም ሰነዳት ይርኢ።

    ንሕቶ ዝወሃብ ሓገዝ ነጻ እዩ።
    .papers = እንታይ ሒዘ ክኸይድ
    .late = ድሮ ተወዲኡ እንተኾይኑ
    .not_asked = ናይ ገንዘብ ጥንቃቐ
    .kinds = ዓይነት ፍቓድ ምምራጽ
permit-help_nothing =
    ፓትሮናቶ (patronato) ብነጻ ምሳኹም ሰነዳት ይርኢ።

    ኣብዚ ቀረባ ዝተረጋገጸ ገና የብልናን። ንኮሙነኹም (Comune) ሕተቱ።
    .papers = እንታይ ሒዘ ክኸይድ
    .late = ድሮ ተወዲኡ እንተኾይኑ
    .not_asked = ናይ ገንዘብ ጥንቃቐ
    .person = ምስ ሰብ ምዝራብ
    .kinds = ዓይነት ፍቓድ ምምራጽ
permit-papers =
    እዞም ሰነዳት ኣዳልዉ።

    ፓስፖርትን ፍቓድን፣ ምስ ፎቶኮፒ። ኮድ ግብሪ (codice fiscale)። ናይቲ ምኽንያት መረጋገጺ፣ ንኣብነት ውዕል።

    ዝኽፈል ቴምብርን (bollo) ቅጥዒ ክፍሊትን (bollettino) ኣሎ። ክንደይ ምዃኑ ቅድም ሕተቱ።
    .kinds = ዓይነት ፍቓድ ምምራጽ
    .helper = መን ይሕግዘኒ
    .receipt = ድሕሪኡኸ?
permit-questura_papers =
    ፓስፖርትን ፍቓድን ምስ ፎቶኮፒ ኣዳልዉ።

    ናይቲ ምኽንያት መረጋገጺ እውን ኣዳልዉ።

    እቲ ዝርዝር ንነፍሲ ወከፍ ፍቓድ ይፈላለ። ኣብ Questura ወይ ኣብ ፓትሮናቶ (patronato) ሕተቱ።
    .go = ናበይ ክኸይድ
    .helper = መን ይሕግዘኒ
    .receipt = ድሕሪኡኸ?
permit-receipt =
    ድሕሪ ሕቶ ቅብሊት (ricevuta) ትወስዱ። ምስ ፓስፖርት ዓቅብዎ።

    ድሕሪኡ ንስእልን ኣሰር ኣጻብዕትን ናብ Questura ትኸዱ።

    ንምሕዳስ ኣብ ግዜኡ ሓቲትኩም? በቲ ቅብሊት ክትሰርሑን ክትሕከሙን ትኽእሉ።
    .kinds = ዓይነት ፍቓድ ምምራጽ
    .helper = መን ይሕግዘኒ
    .not_asked = ናይ ገንዘብ ጥንቃቐ
permit-late =
    ሕቶ ቅድሚ ምስዳድኩም፣ ቀልጢፍኩም ሓገዝ ሕተቱ።

    ፍቓድን ፓስፖርትን ሒዝኩም ኪዱ። ዝመጸኩም ደብዳበታት ሒዝኩም ኪዱ።

    ብዘይ ፍቓድ እውን ይሕክሙኹም።
    .helper = መን ይሕግዘኒ
    .doctor = ሓኪምን ሕክምናን
    .person = ምስ ሰብ ምዝራብ
permit-not_asked =
    ኣብ ፖስታ ዘሎ kit ነጻ እዩ። ካብ ማንም ሰብ ኣይትግዝእዎ።

    ፓትሮናቶ (patronato) ነቲ ሕቶ ብነጻ ይመልኦ።

    ገንዘብ ትኸፍሉ ዲኹም? ኩሉ ግዜ ቅብሊት (ricevuta) ሕተቱ።
    .kinds = ዓይነት ፍቓድ ምምራጽ
    .helper = መን ይሕግዘኒ
    .person = ምስ ሰብ ምዝራብ
