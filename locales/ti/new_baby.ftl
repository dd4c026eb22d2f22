### A child is born.

new_baby = ውላድ ተወሊዱ
new_baby-start =
    እቲ ህጻን እንቋዕ ብደሓን መጸ!

    እቲ ቀዳማይ ነገር ልደት ምምዝጋብ እዩ። እቲ ካልእ ደሓር ይመጽእ።
    .declare = ልደት ምምዝጋብ: ኣበይ
    .tax_code = ኮድ ግብሪ (codice fiscale)
    .doctor = ሓኪም ቆልዑ ምምራጽ
    .permit = ፍቓድ ንህጻን
    .money = ገንዘብ ንደቂ
    .unsure = እሻቐል ኣለኹ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .not_asked = እንታይ ኣየድልን
new_baby-card =
    ልደት ኣብ ሆስፒታል ኣብ ውሽጢ 3 መዓልቲ ከተመዝግቡ ትኽእሉ።

    ወይ ኣብ ኮሙነ (Comune) ኣብ ውሽጢ 10 መዓልቲ። እቲ ቤት ጽሕፈት «Stato civile» ይበሃል።
    .papers = እንታይ ሒዘ ክኸይድ
    .who = መን ክኸይድ ኣለዎ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .next = ድሕሪኡኸ?
    .elsewhere = ካልእ ኮሙነ (Comune)
new_baby-nothing =
    ኣብ ሆስፒታል 3 መዓልቲ ኣለኩም። ኣብ ኮሙነ (Comune) 10 መዓልቲ ኣለኩም።

    ኣብ ኮሙነ (Comune) «Stato civile» ዝበሃል ቤት ጽሕፈት ድለዩ። ኣድራሻኡ ገና ኣይተረጋገጸን።
    .papers = እንታይ ሒዘ ክኸይድ
    .who = መን ክኸይድ ኣለዎ
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .next = ድሕሪኡኸ?
    .elsewhere = ካልእ ኮሙነ (Comune)
    .person = ምስ ሰብ ምዝራብ
new_baby-papers =
    ናይ ሆስፒታል ወረቐት ሒዝኩም ኪዱ: «attestazione di nascita»።

    ናትኩም ሰነድ ሒዝኩም ኪዱ፣ ፓስፖርት እውን ይኸውን።

    ዝጎደለ ነገር ኣሎ? ከመይ ከም እትገብሩ ንሆስፒታል ወይ ንኮሙነ (Comune) ሕተቱ።
    .go = ናበይ ክኸይድ
    .who = መን ክኸይድ ኣለዎ
    .without_permit = ብዘይ መንበሪ ፍቓድ
new_baby-who =
    ተመርዒኹም ኣለኹም? ሓደ ወላዲ ይኣክል።

    ኣይተመርዓኹምን? ብሓደ ኪዱ: ሽዑ እቲ ህጻን ናይ ክልቴኹም ይኸውን።

    ንበይንኹም ኣለኹም? ባዕልኹም ከይድኩም «ናተይ እዩ» ኢልኩም ከተመዝግቡ ትኽእሉ።
    .go = ናበይ ክኸይድ
    .papers = እንታይ ሒዘ ክኸይድ
    .unsure = እሻቐል ኣለኹ
new_baby-tax_code =
    ድሕሪኡ ኮሙነ (Comune) ንህጻን ኮድ ግብሪ «codice fiscale» ይህብ።

    መንበሪ ኣድራሻ (residenza) ኣለኩም? ካርድ ጥዕና (tessera sanitaria) ናብ ገዛ ይመጽእ።

    በቲ ኮድ ግብሪ (codice fiscale) ሓኪም ቆልዑ (pediatra) ትመርጹ።
    .doctor = ሓኪም ቆልዑ ምምራጽ
    .go = ልደት ምምዝጋብ: ኣበይ
    .steps = ካልኦት ስጉምትታት
new_baby-permit =
    ወለዲ ፍቓድ ኣለዎም? እቲ ህጻን እውን ክህልዎ ኣለዎ።

    ኣብ Questura ይሕተት። እንታይ ሒዝኩም ከም እትኸዱ ፓትሮናቶ (patronato) ይነግረኩም።
    .helper = ፍቓድን ፓትሮናቶን
    .without_permit = ብዘይ መንበሪ ፍቓድ
    .steps = ካልኦት ስጉምትታት
new_baby-unsure =
    ምሽቓልን ድኻምን ንብዙሓት የጋጥም። ብዘይ ሕፍረት ክትዛረቡሉ ትኽእሉ።

    ገና ኣብ ሆስፒታል ኣለኹም? ምስ መሕረሲት ወይ ማሕበራዊ ሰራሕተኛ (assistente sociale) ተዛረቡ።

    ብሕጊ ስም ዘይምሃብ እውን ይከኣል። ዝሕክሙኹም ሰባት ከምኡ ኴንኩም እውን ይሰምዑኹም።
    .consultorio = ኣብ ማእከል ጥዕና ስድራ ምዝራብ
    .person = ምስ ሰብ ምዝራብ
    .steps = ካልኦት ስጉምትታት
new_baby-without_permit =
    ልደት ብዘይ ፍቓድ እውን ይምዝገብ።

    እቲ ህጻን ሓኪም ቆልዑ (pediatra) ክህልዎ ይኽእል።

    እታ ኣደ ኣብ መጀመርታ ሽዱሽተ ወርሒ ፍቓድ ክትሓትት ትኽእል። ቅድም ምስ ፓትሮናቶ (patronato) ተዛረቡ።
    .go = ልደት ምምዝጋብ: ኣበይ
    .doctor = ሓኪም ቆልዑ ምምራጽ
    .not_asked = እንታይ ኣየድልን
    .person = ምስ ሰብ ምዝራብ
new_baby-not_asked =
    ልደት ንምምዝጋብ ፍቓድ ኣየድልን።

    ሓደ ወረቐት ኣይተረደኣኩምን? ቅድሚ ምፍራምኩም ሕተቱ።

    ኣስተርጓሚ (mediatore) ክትሓቱ ትኽእሉ። ዓበይቲ ደቅኹም ክትርጉሙ የብሎምን።
    .go = ልደት ምምዝጋብ: ኣበይ
    .steps = ካልኦት ስጉምትታት
    .person = ምስ ሰብ ምዝራብ
