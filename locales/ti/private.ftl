### Talking in private. Every first line, button and title is as ordinary as any other topic's.

private = ብውልቂ ምዝራብ
private-sign = ንምቕጻል ሓደ ስእሊ ምረጹ።
    .flower = ዕምባባ
    .book = መጽሓፍ
    .key = መፍትሕ
    .food = ሸሓኒ
    .travel = ነፋሪት
    .house = ገዛ
    .clock = ሰዓት
    .school = ቦርሳ
    .letter = ቡስታ
    .money = ወረቐት ገንዘብ
    .heart = ልቢ
    .medicine = ሳንዱቕ
    .invalid = ካብቶም ስእልታት ሓደ ጠውቑ።
private-numbers =
    ሕጂ ኣብዚ ዝምልስ ሰብ የለን።

    እዞም ቁጽርታት ኣለዉ።
    .topics = ኣብ ዝርዝር ምድላይ
private-answerer = ምስ መን ክትዛረቡ ትደልዩ?
    .woman = ምስ ጓል ኣንስተይቲ
    .same = ዝኾነ ይኹን
    .invalid = ካብቶም ምርጫታት ሓደ ጠውቑ።
private-home = ኣብ ገዛ ኩነታት ከመይ ኣሎ?
    .fine = ጽቡቕ
    .so_so = ማእከላይ
    .bad = ሕማቕ
    .invalid = ካብቶም ምርጫታት ሓደ ጠውቑ።
private-alone = ሕጂ በይንኹም ኴንኩም ከተንብቡ ትኽእሉ ዶ?
    .yes = እወ
    .no = ኣይፋል
private-another_time =
    ጽቡቕ። ኣብ ዝደለኹምዎ ግዜ ተመለሱ።

    «ምስ ሰብ ምዝራብ» ጠውቑ፣ ደሓር «ብውልቂ ምዝራብ»።
    .topics = ኣብ ዝርዝር ምድላይ
private-whose = ንመን እዩ?
    .me = ንዓይ
    .minor = ንዓይ: ካብ 18 ዓመት ንታሕቲ እየ
    .other = ንካልእ ሰብ
    .tired = ንዓይ: ካብዚ ንላዕሊ ኣይክእልን
    .calm = ንዓይ: ቀልጢፈ እሓርቕ
    .invalid = ካብቶም ምርጫታት ሓደ ጠውቑ።
private-confirm =
    ምስ ሰብ ክትዛረቡ ትደልዩ ዶ?

    «እወ» እንተጠዊቕኩም፣ ሕቶኹም ሽዑ ንሽዑ ይለኣኽ።
    .yes = እወ
    .no = ሕጂ ኣይፋል
private-minor =
    ምስ ሰብ ክትዛረቡ ትደልዩ ዶ?

    ዝምልስ ሰብ ሓድሓደ ግዜ ምስ ካልኦት ዓበይቲ ክዘራረብ ኣለዎ።

    «እወ» እንተጠዊቕኩም፣ ሕቶኹም ሽዑ ንሽዑ ይለኣኽ።
    .yes = እወ
    .no = ሕጂ ኣይፋል
private-tired =
    ህጹጽ እንተኾይኑ፣ ናብ 112 ደውሉ።

    ነቲ ደወል እንተዓጺኹምዎ፣ 112 መሊሱ ክድውል ይኽእል።

    ምስ ሰብ ክትዛረቡ ትደልዩ ዶ?

    «እወ» እንተጠዊቕኩም፣ ሕቶኹም ሽዑ ንሽዑ ይለኣኽ።
    .yes = እወ
    .no = ሕጂ ኣይፋል
private-for_other =
    ምስ ሰብ ክትዛረቡ ትደልዩ ዶ?

    ስም ናይቲ ካልእ ሰብ ምንጋር ኣየድልን።

    «እወ» እንተጠዊቕኩም፣ ሕቶኹም ሽዑ ንሽዑ ይለኣኽ።
    .yes = እወ
    .no = ሕጂ ኣይፋል
private-calm =
    ምስ ሰብ ክትዛረቡ ትደልዩ ዶ?

    «እወ» እንተጠዊቕኩም፣ ሕቶኹም ሽዑ ንሽዑ ይለኣኽ።
    .yes = እወ
    .no = ሕጂ ኣይፋል
private-ticket =
    ቁጽርኹም: { $ticket }።

    ኣብዚ ቀረባ ጽንሑ። ሓደ ሰብ ነዚ ቁጽሪ ይጽውዕ።
    .topics = ኣብ ዝርዝር ምድላይ
private-phone =
    ሕቶኹም ተላኢኹ ኣሎ። ቅድሚ ምቕጻልኩም ነዚ ኣንብቡ።

    ንውልቃዊ ሕቶታት ዝምልሱ ሰባት ጥራይ የንብብዎ።

    ኣብዚ ዝሰርሑ፣ ኣብ ከቢድ ኩነታት ንሰብ ስልጣን ክሕብሩ ግዴታ ኣለዎም። ንኣብነት ቆልዓ ኣብ ሓደጋ እንተሃልዩ።

    ዝተኣሳሰረ ካልእ ተሌፎን ቅዳሕ ክዕቅብ ይኽእል። SIM ብስሙ ዝተመዝገበ ሰብ እውን ከምኡ።

    ነዚ ተሌፎን ከምኡ እውን Telegram ንስኹም ጥራይ ዶ ትጥቀሙሉ?
    .mine = እወ፣ ኣነ ጥራይ
    .shared = ኣይፋል፣ ወይ ኣይፈልጥን
    .invalid = ካብቶም ምርጫታት ሓደ ጠውቑ።
private-shared =
    እምበኣር ካልእ ተሌፎን ወይ ምስ ሰብ ምዝራብ ይሓይሽ።

    ከምኡ ኴንኩም እውን ኣብዚ ክትቅጽሉ ትኽእሉ። ዓጺኹም ክትምለሱ እውን ትኽእሉ።
    .on = ኣብዚ ምቕጻል
    .call = ምድዋል
private-when = መዓስ ክትዛረቡ ትደልዩ?
    .now = ሕጂ
    .today = ሎሚ
    .days = ኣብዘን ዝመጻ መዓልታት
    .invalid = ካብቶም ምርጫታት ሓደ ጠውቑ።
private-now =
    ህጹጽ እንተኾይኑ፣ ናብ 112 ደውሉ።

    ነቲ ደወል እንተዓጺኹምዎ፣ 112 መሊሱ ክድውል ይኽእል።
    .on = ምቕጻል
private-hidden =
    ነዚ ሕቶ መን ክርእዮ የብሉን?

    ዝመረጽኩምዎ ሰብ ካብዚ ወጻኢ ይኸውን።
    .nobody = ፍሉይ ሰብ የለን
    .municipality = ሓደ ሰብ ካብ ኮሙነይ (Comune)
    .country = ሓደ ሰብ ካብ ሃገረይ
    .staff = ኣብኡ ዝሰርሕ ሰብ እፈልጥ
    .invalid = ካብቶም ምርጫታት ሓደ ጠውቑ።
private-tongue = ብኣየናይ ቋንቋ ክትዛረቡ ትደልዩ?
    .italian = ብጣልያንኛ
    .mediator = ብቋንቋይ፣ ምስ ኣስተርጓሚት
    .invalid = ካብቶም ምርጫታት ሓደ ጠውቑ።
private-told =
    ተገይሩ። ኣብ ዝደለኹምዎ ግዜ ተመለሱ: «ምስ ሰብ ምዝራብ»፣ ደሓር «ብውልቂ ምዝራብ»።

    ንምውጻእ «ምዕጻው» ጠውቑ: ኣብዚ ተራ ገጽ ጥራይ ይተርፍ።
private-waiting = ሕቶኹም በጺሑ ኣሎ። ብዝተኻእለና ቅልጣፈ ነንብቦ።
    .look = ሓድሽ ነገር ኣሎ ዶ?
    .write = ምጽሓፍ
    .more = ካልእ ምርጫታት
private-reading = ሓደ ሰብ ሕጂ ነቲ ሕቶ የንብቦ ኣሎ።
    .look = ሓድሽ ነገር ኣሎ ዶ?
    .write = ምጽሓፍ
    .more = ካልእ ምርጫታት
private-closed =
    ሕቶኹም በጺሑ ኣሎ። ሕጂ ዕጹው እዩ።

    ሰብ ምንባብ ዝጅምረሉ: { $opens }። ህጹጽ እንተኾይኑ፣ ጠቐምቲ ቁጽርታት ኣለዉ።
    .look = ሓድሽ ነገር ኣሎ ዶ?
    .write = ምጽሓፍ
    .more = ካልእ ምርጫታት
private-unsure =
    ሕቶኹም በጺሑ ኣሎ።

    መዓስ ሰብ ከም ዘንብቦ ሕጂ ክንነግረኩም ኣይንኽእልን። ህጹጽ እንተኾይኑ፣ በዞም ቁጽርታት ተጠቐሙ።
    .look = ሓድሽ ነገር ኣሎ ዶ?
    .write = ምጽሓፍ
    .more = ካልእ ምርጫታት
private-more = እንታይ ክትገብሩ ትደልዩ?
    .notice = መልእኽቲ ክመጸኒ
    .picture = ስእሊ ምምራጽ
    .withdraw = ደጊም ኣየድልየንን
    .look = ሓድሽ ነገር ኣሎ ዶ?
private-hours =
    መዓስ ክንጽሕፈልኩም ንኽእል?

    እዚ ጥራይ ንጽሕፍ: «ዝሓተትኩምዎ ወረቐት ተዳልዩ ኣሎ።»
    .morning = ንግሆ
    .afternoon = ድሕሪ ቀትሪ
    .evening = ምሸት
    .invalid = ካብቶም ምርጫታት ሓደ ጠውቑ።
private-allowed = ተገይሩ። ሓደ መልእኽቲ ጥራይ፣ በተን ሰዓታት።
private-choose =
    ሓደ ስእሊ ምረጹ፣ ኣይትረስዕዎ።

    ክትምለሱ ከለኹም ነዚ ስእሊ ንሓተኩም። ካልእ ስእሊ እንተመሪጽኩም፣ ተራ ገጽ ይኽፈት።
    .flower = ዕምባባ
    .book = መጽሓፍ
    .key = መፍትሕ
    .food = ሸሓኒ
    .travel = ነፋሪት
    .house = ገዛ
    .clock = ሰዓት
    .school = ቦርሳ
    .letter = ቡስታ
    .money = ወረቐት ገንዘብ
    .heart = ልቢ
    .medicine = ሳንዱቕ
    .invalid = ካብቶም ስእልታት ሓደ ጠውቑ።
private-chose = ተገይሩ። ክትምለሱ ከለኹም ነዚ ስእሊ ንሓተኩም።
private-sure = ነቲ ሕቶ ክትዓጽውዎ ትደልዩ ዶ?
    .yes = እወ
    .no = ኣይፋል
private-over =
    እቲ ሕቶ ተዓጽዩ ኣሎ።

    እንደገና እንተድልይኩም፣ ኣብ ዝደለኹምዎ ግዜ ተመለሱ።
    .topics = ኣብ ዝርዝር ምድላይ
private-answered = ካልእ ነገር ምስ ጠወቕኩም፣ እዚ ቃላት ይጠፍእ።
    .write = ምምላስ
    .look = ሓድሽ ነገር ኣሎ ዶ?
private-write =
    ኣብዚ ጽሓፉ። ደሓር ቃላትኩም ካብዚ ቻት ነልግሶ።

    ስእሊ ወይ ሰነድ ኣይትስደዱ።
    .invalid = ኣዝዩ ነዊሕ እዩ። ብዝወሓደ ቃላት ጽሓፉ።
private-wrote = ተገይሩ። ቃላትኩም ካብዚ ቻት ኣልጊስናዮ።
private-unkept = ሕጂ ዝተጻሕፈ ቃላት ክንዕቅብ ኣይንኽእልን። ሕቶኹም ግን ይጸንሕ።
