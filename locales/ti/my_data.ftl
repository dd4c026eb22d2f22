### What the desk knows about the person.

my_data = ናተይ ሓበሬታ
my_data-start =
    ብዛዕባኹም እንዝክሮ ኣብዚ ትርእዩ።

    ክትድምስስዎ እውን ትኽእሉ።
    .see = ምርኣይ
    .erase = ምድምሳስ
    .limits = እንታይ ክተርፍ ይኽእል
my_data-shown =
    ንሕና እንዝክሮ እዚ እዩ።

    ቋንቋ: { $language }።
    { $municipality ->
        [none] ኮሙነ (Comune): ኣይንፈልጦን ኢና።
       *[other] ኮሙነ (Comune): { $municipality }።
    }
    ካብዚ መዓልቲ: { $since }።

    ኣበይ ከም ዝበጻሕኩምን ናይዚ ቻት ኮድን እውን ንዕቅብ። በዚ ክንምልሰልኩም ንኽእል።
my_data-limits =
    ንሕና እንዕቅቦ ንድምስስ።

    ድሕሪ ክልተ መዓልቲ፣ መልእኽቲ ካብ Telegram ክንድምስስ ኣይንኽእልን። ንስኹም ግን ትኽእሉ።

    Telegram ቅዳሕ ክዕቅብ ይኽእል። ዝተኣሳሰረ ካልእ ተሌፎን እውን።
    .see = ምርኣይ
    .erase = ምድምሳስ
my_data-confirm =
    ብርግጽ ክትድምስሱ ትደልዩ ዶ?

    ቋንቋ፣ ኮሙነን (Comune) መልስታትን ንርስዕ። ናይ ቀረባ መልእኽትታት ካብዚ ነልግስ።

    ንሰብ እንተሓቲትኩም፣ እቲ ሕቶ ንስሕቦን እንድምስሶን።

    ካልእ ቅዳሓት ክተርፍ ይኽእል። ድሕሪኡ ገጽ መዕጸዊ ጥራይ ትርእዩ።
    .erase = እወ፣ ይደምሰስ
    .keep = ኣይፋል፣ ምምላስ
