### Called by the social services or the minors' protection service (tutela minori).

social_services = ਸੋਸ਼ਲ ਸਰਵਿਸ
social_services-start =
    ਸੋਸ਼ਲ ਸਰਵਿਸ (servizi sociali) ਪਰਿਵਾਰਾਂ ਦੀ ਮਦਦ ਕਰਦੀ ਹੈ।

    ਕੀ ਹੋਇਆ ਹੈ?
    .invited = ਉਹਨਾਂ ਨੇ ਬੁਲਾਇਆ ਜਾਂ ਲਿਖਿਆ
    .court = ਅਦਾਲਤ (Tribunale) ਲਿਖਿਆ ਹੈ
    .why = ਮੈਨੂੰ ਕਿਉਂ ਬੁਲਾਉਂਦੇ ਹਨ?
    .asking = ਮਦਦ ਮੰਗਣੀ ਹੈ
    .unsaid = ਇਹ ਨਹੀਂ ਦੱਸਣਾ
social_services-first =
    ਮੁਲਾਕਾਤ ਉੱਤੇ ਜਾਓ। ਨਹੀਂ ਜਾ ਹੁੰਦਾ? ਫ਼ੋਨ ਕਰੋ ਅਤੇ ਹੋਰ ਦਿਨ ਮੰਗੋ।

    ਸ਼ੁਰੂ ਤੋਂ ਹੀ ਦੁਭਾਸ਼ੀਆ (mediatore) ਮੰਗੋ।

    ਪਰਿਵਾਰ ਦੇ ਹੋਰ ਲੋਕਾਂ ਬਿਨਾਂ ਗੱਲ ਕਰਨੀ ਹੈ? ਇਹ ਮੰਗਿਆ ਜਾ ਸਕਦਾ ਹੈ।
social_services-court =
    ਜੱਜ ਪੁੱਛਦਾ ਹੈ ਕਿ ਬੱਚਾ ਕਿਵੇਂ ਹੈ। ਫਿਰ ਸੇਵਾ ਵਾਲੇ ਜੱਜ ਨੂੰ ਲਿਖਦੇ ਹਨ।

    ਛੇਤੀ ਵਕੀਲ (avvocato) ਨਾਲ ਗੱਲ ਕਰੋ।

    ਮੁਲਾਕਾਤਾਂ ਉੱਤੇ ਜਾਓ। ਉੱਥੇ ਆਪਣੀ ਗੱਲ ਦੱਸੋ।
social_services-why =
    ਸ਼ਾਇਦ ਸਕੂਲ, ਹਸਪਤਾਲ ਜਾਂ ਕਿਸੇ ਹੋਰ ਨੇ ਬੱਚਿਆਂ ਲਈ ਮਦਦ ਮੰਗੀ ਹੈ।

    ਉਹ ਸਮਝਣਾ ਚਾਹੁੰਦੇ ਹਨ ਕਿ ਬੱਚੇ ਕਿਵੇਂ ਹਨ। ਇਸ ਸੇਵਾ ਦਾ ਨਾਂ ਹੈ «tutela minori» (ਬੱਚਿਆਂ ਦੀ ਸੁਰੱਖਿਆ)।

    ਬੁਲਾਏ ਜਾਣਾ ਕੋਈ ਕਸੂਰ ਨਹੀਂ।
    .first = ਪਹਿਲਾਂ ਕੀ ਕਰਨਾ ਹੈ
    .not_asked = ਮੇਰੇ ਹੱਕ
    .go = ਕਿੱਥੇ ਜਾਣਾ ਹੈ
social_services-card =
    ਇੱਥੇ ਸੋਸ਼ਲ ਸਰਵਿਸ (servizi sociali) ਨਾਲ ਗੱਲ ਹੋ ਸਕਦੀ ਹੈ।

    ਤੁਹਾਡੇ ਕਾਗਜ਼ ਉੱਤੇ ਕੋਈ ਨਾਂ ਹੈ? ਉਸ ਨੂੰ ਮਿਲਣ ਲਈ ਕਹੋ।
    .papers = ਕੀ ਲੈ ਕੇ ਜਾਣਾ ਹੈ
    .interpreter = ਮੇਰੀ ਭਾਸ਼ਾ
    .lawyer = ਵਕੀਲ ਨਾਲ ਗੱਲ
    .without_permit = ਰਹਿਣ ਦੇ ਪਰਮਿਟ ਬਿਨਾਂ
    .not_asked = ਮੇਰੇ ਹੱਕ
    .elsewhere = ਕੋਈ ਹੋਰ ਕਮੂਨੇ
social_services-nothing =
    ਕਾਗਜ਼ ਦੇਖੋ: ਉੱਥੇ ਨਾਂ ਅਤੇ ਥਾਂ ਲਿਖੀ ਹੈ।

    ਕਾਗਜ਼ ਨਹੀਂ ਹੈ? ਆਪਣੇ ਕਮੂਨੇ (Comune) ਵਿੱਚ ਸੋਸ਼ਲ ਵਰਕਰ «assistente sociale» ਬਾਰੇ ਪੁੱਛੋ।

    ਇੱਥੇ ਨੇੜੇ ਅਜੇ ਕੋਈ ਚੈੱਕ ਕੀਤਾ ਦਫ਼ਤਰ ਨਹੀਂ ਹੈ।
    .papers = ਕੀ ਲੈ ਕੇ ਜਾਣਾ ਹੈ
    .interpreter = ਮੇਰੀ ਭਾਸ਼ਾ
    .lawyer = ਵਕੀਲ ਨਾਲ ਗੱਲ
    .without_permit = ਰਹਿਣ ਦੇ ਪਰਮਿਟ ਬਿਨਾਂ
    .not_asked = ਮੇਰੇ ਹੱਕ
    .elsewhere = ਕੋਈ ਹੋਰ ਕਮੂਨੇ
    .person = ਕਿਸੇ ਨਾਲ ਗੱਲ
social_services-interpreter =
    ਮੁਲਾਕਾਤ ਤੋਂ ਪਹਿਲਾਂ ਦੁਭਾਸ਼ੀਆ (mediatore) ਮੰਗੋ।

    ਬੱਚਿਆਂ ਅਤੇ ਰਿਸ਼ਤੇਦਾਰਾਂ ਤੋਂ ਅਨੁਵਾਦ ਨਾ ਕਰਵਾਓ।

    «Parlo poco italiano. Vorrei un mediatore per la mia lingua, per favore.»

    ਮਤਲਬ: “ਮੈਨੂੰ ਇਟਾਲੀਅਨ ਘੱਟ ਆਉਂਦੀ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਮੇਰੀ ਭਾਸ਼ਾ ਦਾ ਦੁਭਾਸ਼ੀਆ ਦਿਓ।”
    .sign = ਦਸਤਖ਼ਤ ਤੋਂ ਪਹਿਲਾਂ
    .papers = ਕੀ ਲੈ ਕੇ ਜਾਣਾ ਹੈ
    .go = ਕਿੱਥੇ ਜਾਣਾ ਹੈ
social_services-sign =
    ਸਿਰਫ਼ ਉਸ ਉੱਤੇ ਦਸਤਖ਼ਤ ਕਰੋ ਜੋ ਸਮਝ ਆਇਆ ਹੈ।

    ਇਹ ਕਿਹਾ ਜਾ ਸਕਦਾ ਹੈ: «Vorrei leggerlo con calma»। ਮਤਲਬ: “ਮੈਂ ਇਹ ਆਰਾਮ ਨਾਲ ਪੜ੍ਹਨਾ ਹੈ”।

    ਹਮੇਸ਼ਾ ਇੱਕ ਕਾਪੀ ਮੰਗੋ।
    .lawyer = ਵਕੀਲ (avvocato)
    .interpreter = ਮੇਰੀ ਭਾਸ਼ਾ
    .go = ਕਿੱਥੇ ਜਾਣਾ ਹੈ
social_services-lawyer =
    ਇੱਥੇ ਵਕੀਲ (avvocato) ਮੰਗਿਆ ਜਾ ਸਕਦਾ ਹੈ।

    ਪੈਸੇ ਘੱਟ ਹਨ? «patrocinio a spese dello Stato» ਮੰਗੋ: ਸਰਕਾਰ ਵਕੀਲ ਦਾ ਖ਼ਰਚਾ ਦਿੰਦੀ ਹੈ।
    .papers = ਕੀ ਲੈ ਕੇ ਜਾਣਾ ਹੈ
    .interpreter = ਮੇਰੀ ਭਾਸ਼ਾ
    .sign = ਦਸਤਖ਼ਤ ਤੋਂ ਪਹਿਲਾਂ
    .elsewhere = ਕੋਈ ਹੋਰ ਕਮੂਨੇ
social_services-lawyer_nothing =
    ਬੈਰਗਾਮੋ (Bergamo) ਦੀ ਵਕੀਲਾਂ ਦੀ ਸੰਸਥਾ (Ordine degli Avvocati) ਤੋਂ ਪੁੱਛੋ।

    ਪੈਸੇ ਘੱਟ ਹਨ? ਅਦਾਲਤ ਦੇ ਕੇਸ ਲਈ ਸਰਕਾਰ ਖ਼ਰਚਾ ਦੇ ਸਕਦੀ ਹੈ। ਕਹੋ: «patrocinio a spese dello Stato»।

    ਪਤਾ ਅਜੇ ਚੈੱਕ ਨਹੀਂ ਹੋਇਆ। ਇਸ ਲਈ ਅਸੀਂ ਨਹੀਂ ਲਿਖਦੇ।
    .papers = ਕੀ ਲੈ ਕੇ ਜਾਣਾ ਹੈ
    .interpreter = ਮੇਰੀ ਭਾਸ਼ਾ
    .sign = ਦਸਤਖ਼ਤ ਤੋਂ ਪਹਿਲਾਂ
    .go = ਕਿੱਥੇ ਜਾਣਾ ਹੈ
    .person = ਕਿਸੇ ਨਾਲ ਗੱਲ
social_services-papers =
    ਜੋ ਕਾਗਜ਼ ਉਹਨਾਂ ਨੇ ਭੇਜਿਆ, ਉਹ ਲੈ ਜਾਓ।

    ਪਛਾਣ ਦਾ ਕਾਗਜ਼ ਲੈ ਜਾਓ, ਜੇ ਹੈ। ਬੱਚਿਆਂ ਦੇ ਸਕੂਲ ਅਤੇ ਡਾਕਟਰ ਦੇ ਕਾਗਜ਼ ਵੀ।

    ਇੱਥੇ ਚੈਟ ਵਿੱਚ ਫ਼ੋਟੋ ਨਾ ਭੇਜੋ।
    .go = ਕਿੱਥੇ ਜਾਣਾ ਹੈ
    .interpreter = ਮੇਰੀ ਭਾਸ਼ਾ
    .sign = ਦਸਤਖ਼ਤ ਤੋਂ ਪਹਿਲਾਂ
social_services-without_permit =
    ਸਕੂਲ ਅਤੇ ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ (pediatra) ਸਭ ਬੱਚਿਆਂ ਲਈ ਹੈ, ਪਰਮਿਟ ਬਿਨਾਂ ਵੀ।

    ਪਰਮਿਟ ਦਾ ਡਰ ਹੈ? ਪਹਿਲਾਂ ਵਕੀਲ (avvocato) ਨਾਲ ਗੱਲ ਕਰੋ।
    .lawyer = ਵਕੀਲ (avvocato)
    .go = ਕਿੱਥੇ ਜਾਣਾ ਹੈ
    .person = ਕਿਸੇ ਨਾਲ ਗੱਲ
social_services-not_asked =
    ਪੁੱਛਿਆ ਜਾ ਸਕਦਾ ਹੈ ਕਿ ਤੁਹਾਨੂੰ ਕਿਉਂ ਬੁਲਾਉਂਦੇ ਹਨ।

    ਦੁਭਾਸ਼ੀਆ (mediatore), ਵਕੀਲ (avvocato) ਅਤੇ ਹਰ ਕਾਗਜ਼ ਦੀ ਕਾਪੀ ਮੰਗੀ ਜਾ ਸਕਦੀ ਹੈ।

    ਕਿਸੇ ਨੂੰ ਤੁਹਾਡੇ ਤੋਂ ਪੈਸੇ ਨਹੀਂ ਮੰਗਣੇ ਚਾਹੀਦੇ।
    .first = ਪਹਿਲਾਂ ਕੀ ਕਰਨਾ ਹੈ
    .go = ਕਿੱਥੇ ਜਾਣਾ ਹੈ
    .person = ਕਿਸੇ ਨਾਲ ਗੱਲ
