### The way to a person.

person = ምስ ሰብ ምዝራብ
person-how =
    ሕጂ ሓደ ሰብ ካብቲ ቤት ጽሕፈት ይምልስ።

    ክትድውሉ ወይ ናብ ቤት ጽሕፈት ክትከዱ እውን ትኽእሉ።
    .ask = ንሰብ ምሕታት
    .private = ብውልቂ ምዝራብ
    .call = ምድዋል
    .visit = ናብ ቤት ጽሕፈት ምኻድ
    .show = ንምርኣይ ዝኸውን ጽሑፍ
    .topics = ኣብ ዝርዝር ምድላይ
person-later =
    ሕጂ ዕጹው እዩ። ዝኽፈተሉ: { $opens }።

    ሕቶኹም ሕጂ ክትገድፉ ትኽእሉ። ምስ ተኸፍተ ሰብ የንብቦ።
    .ask = ሕቶ ምግዳፍ
    .private = ብውልቂ ምዝራብ
    .call = ምድዋል
    .visit = ናብ ቤት ጽሕፈት ምኻድ
    .show = ንምርኣይ ዝኸውን ጽሑፍ
    .topics = ኣብ ዝርዝር ምድላይ
person-unsure =
    ሕቶ ክትገድፉ ትኽእሉ። መዓስ ሰብ ከም ዘንብቦ ሕጂ ክንነግረኩም ኣይንኽእልን።

    ክትድውሉ ወይ ናብ ቤት ጽሕፈት ክትከዱ እውን ትኽእሉ።
    .ask = ሕቶ ምግዳፍ
    .private = ብውልቂ ምዝራብ
    .call = ምድዋል
    .visit = ናብ ቤት ጽሕፈት ምኻድ
    .show = ንምርኣይ ዝኸውን ጽሑፍ
    .topics = ኣብ ዝርዝር ምድላይ
person-alone =
    ኣብዚ ቻት ገና ሰብ ኣይምልስን እዩ።

    ክትድውሉ ወይ ናብ ቤት ጽሕፈት ክትከዱ ትኽእሉ።
    .private = ብውልቂ ምዝራብ
    .call = ምድዋል
    .visit = ናብ ቤት ጽሕፈት ምኻድ
    .show = ንምርኣይ ዝኸውን ጽሑፍ
    .topics = ኣብ ዝርዝር ምድላይ
person-office = ኣብዚ ቤት ጽሕፈት ምስ ሰብ ክትዛረቡ ትኽእሉ።
    .show = ንምርኣይ ዝኸውን ጽሑፍ
    .elsewhere = ካልእ ኮሙነ (Comune)
person-nothing =
    ኣብዚ ቀረባ ዝተረጋገጸ ቤት ጽሕፈት ገና የለን።

    ኣብ ኮሙነኹም (Comune) ክትሓቱ ትኽእሉ። ጠቐምቲ ቁጽርታት እውን ክትጥቀሙ ትኽእሉ።
    .show = ንምርኣይ ዝኸውን ጽሑፍ
    .call = ምድዋል
    .elsewhere = ካልእ ኮሙነ (Comune)
person-show =
    ነዚ ጽሑፍ ከተርእዩ ወይ ከተንብቡ ትኽእሉ:

    «Buongiorno. Parlo poco italiano. Vorrei parlare con una persona. C’è un mediatore?»

    ትርጉሙ: “ሰላም። ጣልያንኛ ቁሩብ ጥራይ እየ ዝዛረብ። ምስ ሰብ ክዛረብ ደልየ። ኣስተርጓሚ ኣሎ ዶ?”
    .call = ምድዋል
    .visit = ናብ ቤት ጽሕፈት ምኻድ
    .topics = ኣብ ዝርዝር ምድላይ
