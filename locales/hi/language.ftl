### The choice of language, and the notice about data that follows it.

language = भाषा
language-choose =
    अपनी भाषा चुनिए।

    Choose your language.
    .invalid = सूची में से एक भाषा दबाइए।
language-privacy =
    यहाँ हम नाम या काग़ज़ नहीं माँगते।
    हम आपकी भाषा, कोमूने (Comune) और मेन्यू में आपकी जगह याद रखते हैं। “मेरी जानकारी” देखिए।
    Telegram पर, Telegram वाले भी मैसेज पढ़ सकते हैं।
