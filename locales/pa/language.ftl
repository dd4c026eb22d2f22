### The choice of language, and the notice about data that follows it.

language = ਭਾਸ਼ਾ
language-choose =
    ਆਪਣੀ ਭਾਸ਼ਾ ਚੁਣੋ।

    Choose your language.
    .invalid = ਸੂਚੀ ਵਿੱਚੋਂ ਇੱਕ ਭਾਸ਼ਾ ਦੱਬੋ।
language-privacy =
    ਇੱਥੇ ਅਸੀਂ ਨਾਂ ਜਾਂ ਕਾਗਜ਼ ਨਹੀਂ ਮੰਗਦੇ।
    ਅਸੀਂ ਤੁਹਾਡੀ ਭਾਸ਼ਾ, ਕਮੂਨੇ (Comune) ਅਤੇ ਮੀਨੂ ਵਿੱਚ ਤੁਹਾਡੀ ਥਾਂ ਯਾਦ ਰੱਖਦੇ ਹਾਂ। “ਮੇਰੀ ਜਾਣਕਾਰੀ” ਦੇਖੋ।
    Telegram ਉੱਤੇ, Telegram ਵਾਲੇ ਵੀ ਸੁਨੇਹੇ ਪੜ੍ਹ ਸਕਦੇ ਹਨ।
