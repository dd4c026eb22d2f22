### Useful numbers, called from every screen. The numbers themselves stand in the directory.

numbers = ਕੰਮ ਦੇ ਨੰਬਰ
numbers-emergency =
    ਖ਼ਤਰਾ ਹੈ? 112 ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ।

    ਇਹ ਮੁਫ਼ਤ ਹੈ, ਦਿਨ ਰਾਤ। ਆਪਣੀ ਭਾਸ਼ਾ ਮੰਗੀ ਜਾ ਸਕਦੀ ਹੈ।
    .more = ਹੋਰ ਨੰਬਰ
    .done = ਵਾਪਸ ਪਹਿਲਾਂ ਵਾਲੀ ਥਾਂ
numbers-more =
    ਸਾਰੇ ਕੰਮ ਦੇ ਨੰਬਰ।

    ਕੁਝ SIM ਨਾਲ ਕੋਈ ਨੰਬਰ ਨਹੀਂ ਮਿਲਦਾ। ਤਾਂ ਕਿਸੇ ਹੋਰ ਫ਼ੋਨ ਤੋਂ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
    .done = ਵਾਪਸ ਪਹਿਲਾਂ ਵਾਲੀ ਥਾਂ
