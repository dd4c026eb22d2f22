### Useful numbers, called from every screen.

numbers = ጠቐምቲ ቁጽርታት
numbers-emergency =
    ሓደጋ እንተሃልዩ፣ ናብ 112 ደውሉ።

    ነጻ እዩ፣ ለይትን ቀትርን። ብቋንቋኹም ክትሓቱ ትኽእሉ።
    .more = ካልኦት ቁጽርታት
    .done = ናብ ዝነበርክዎ ምምላስ
numbers-more =
    ኩሎም ጠቐምቲ ቁጽርታት።

    ብገለ SIM፣ ሓደ ቁጽሪ ከይሰርሕ ይኽእል። ሽዑ ብካልእ ተሌፎን ፈትኑ።
    .done = ናብ ዝነበርክዎ ምምላስ
