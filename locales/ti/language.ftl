### The choice of language, and the notice about data that follows it.

language = ቋንቋ
language-choose =
    ቋንቋ ምረጹ።

    Scegli la lingua.
    .invalid = ካብ ዝርዝር ሓደ ቋንቋ ጠውቑ።
language-privacy =
    ኣብዚ ስምን ሰነድን ኣይንሓትትን ኢና።
    ቋንቋ፣ ኮሙነን (Comune) ኣበይ ከም ዝበጻሕኩምን ንዝክር። «ናተይ ሓበሬታ» ርኣዩ።
    ኣብ Telegram፣ Telegram እውን መልእኽትታት ከንብብ ይኽእል።
