### The way to a person. Honest: nobody answers in the chat yet.

person = ਕਿਸੇ ਨਾਲ ਗੱਲ
person-how =
    ਇੱਥੇ ਚੈਟ ਵਿੱਚ ਅਜੇ ਕੋਈ ਇਨਸਾਨ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ।

    ਫ਼ੋਨ ਕਰੋ, ਜਾਂ ਕਿਸੇ ਦਫ਼ਤਰ ਜਾਓ।
    .call = ਫ਼ੋਨ ਕਰਨਾ
    .visit = ਦਫ਼ਤਰ ਜਾਣਾ
    .show = ਦਿਖਾਉਣ ਲਈ ਇੱਕ ਵਾਕ
    .topics = ਮੀਨੂ ਵਿੱਚ ਲੱਭਣਾ
person-office = ਇਸ ਦਫ਼ਤਰ ਵਿੱਚ ਕਿਸੇ ਨਾਲ ਗੱਲ ਹੋ ਸਕਦੀ ਹੈ।
    .show = ਦਿਖਾਉਣ ਲਈ ਇੱਕ ਵਾਕ
    .elsewhere = ਕੋਈ ਹੋਰ ਕਮੂਨੇ
person-nothing =
    ਇੱਥੇ ਨੇੜੇ ਅਜੇ ਕੋਈ ਚੈੱਕ ਕੀਤਾ ਦਫ਼ਤਰ ਨਹੀਂ ਹੈ।

    ਆਪਣੇ ਕਮੂਨੇ (Comune) ਵਿੱਚ ਪੁੱਛੋ। ਕੰਮ ਦੇ ਨੰਬਰ ਵੀ ਦੇਖੋ।
    .show = ਦਿਖਾਉਣ ਲਈ ਇੱਕ ਵਾਕ
    .call = ਫ਼ੋਨ ਕਰਨਾ
    .elsewhere = ਕੋਈ ਹੋਰ ਕਮੂਨੇ
person-show =
    ਇਹ ਵਾਕ ਦਿਖਾਓ ਜਾਂ ਪੜ੍ਹੋ:

    «Buongiorno. Parlo poco italiano. Vorrei parlare con una persona. C’è un mediatore?»

    ਮਤਲਬ: “ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ। ਮੈਨੂੰ ਇਟਾਲੀਅਨ ਘੱਟ ਆਉਂਦੀ ਹੈ। ਮੈਂ ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰਨੀ ਹੈ। ਕੀ ਕੋਈ ਦੁਭਾਸ਼ੀਆ ਹੈ?”
    .call = ਫ਼ੋਨ ਕਰਨਾ
    .visit = ਦਫ਼ਤਰ ਜਾਣਾ
    .topics = ਮੀਨੂ ਵਿੱਚ ਲੱਭਣਾ
