### Joining the family (ricongiungimento familiare).

reunification = ਪਰਿਵਾਰ ਨੂੰ ਬੁਲਾਉਣਾ
reunification-stage =
    ਕੰਮ ਕਿੱਥੇ ਤੱਕ ਪਹੁੰਚਿਆ ਹੈ?

    ਇਹ ਸਿਰਫ਼ ਇਸ ਲਈ ਪੁੱਛਦੇ ਹਾਂ ਕਿ ਕਿੱਥੇ ਜਾਣਾ ਹੈ।
    .abroad = ਪਰਿਵਾਰ ਅਜੇ ਦੂਰ ਹੈ
    .arrived = ਅਸੀਂ ਹੁਣੇ ਆਏ ਹਾਂ
    .kit = ਡਾਕਖ਼ਾਨੇ ਦੇ ਕਾਗਜ਼ ਹਨ
    .receipt = ਡਾਕਖ਼ਾਨੇ ਦੀ ਰਸੀਦ ਹੈ
    .unsaid = ਇਹ ਨਹੀਂ ਦੱਸਣਾ
reunification-abroad =
    ਅਰਜ਼ੀ ਇੰਟਰਨੈੱਟ ਉੱਤੇ SPID ਨਾਲ ਹੁੰਦੀ ਹੈ।

    ਪਤਰੋਨਾਤੋ (patronato) ਤੁਹਾਡੇ ਨਾਲ ਕਰ ਸਕਦਾ ਹੈ।
reunification-arrived =
    ਆਉਣ ਤੋਂ ਬਾਅਦ 8 ਦਿਨ ਹਨ। ਹੁਣੇ ਅਪਾਇੰਟਮੈਂਟ ਮੰਗੋ।

    ਦਫ਼ਤਰ ਪ੍ਰੇਫੇਤੂਰਾ (Prefettura) ਦਾ «Sportello Unico» ਹੈ।
reunification-card =
    «Sportello Unico» ਵੀਜ਼ਾ ਅਤੇ ਮਨਜ਼ੂਰੀ (nulla osta) ਦੇਖਦਾ ਹੈ।

    ਫਿਰ ਪਰਮਿਟ ਲਈ ਕਾਗਜ਼ ਦਿੰਦਾ ਹੈ।
    .papers = ਕੀ ਲੈ ਕੇ ਜਾਣਾ ਹੈ
    .kit = ਫਿਰ ਕੀ? ਡਾਕਖ਼ਾਨਾ
    .receipt = ਡਾਕਖ਼ਾਨੇ ਦੀ ਰਸੀਦ ਹੈ
    .late = ਦਿਨ ਲੰਘ ਗਏ ਹਨ
    .careful = ਪੈਸਿਆਂ ਬਾਰੇ ਧਿਆਨ
    .stages = ਅਸੀਂ ਕਿੱਥੇ ਤੱਕ ਪਹੁੰਚੇ
reunification-nothing =
    «Sportello Unico Immigrazione» ਬੈਰਗਾਮੋ (Bergamo) ਦੀ ਪ੍ਰੇਫੇਤੂਰਾ (Prefettura) ਵਿੱਚ ਹੈ।

    ਪਤਾ ਅਜੇ ਚੈੱਕ ਨਹੀਂ ਹੋਇਆ। ਇਸ ਲਈ ਅਸੀਂ ਨਹੀਂ ਲਿਖਦੇ।
    .papers = ਕੀ ਲੈ ਕੇ ਜਾਣਾ ਹੈ
    .kit = ਫਿਰ ਕੀ? ਡਾਕਖ਼ਾਨਾ
    .receipt = ਡਾਕਖ਼ਾਨੇ ਦੀ ਰਸੀਦ ਹੈ
    .late = ਦਿਨ ਲੰਘ ਗਏ ਹਨ
    .careful = ਪੈਸਿਆਂ ਬਾਰੇ ਧਿਆਨ
    .stages = ਅਸੀਂ ਕਿੱਥੇ ਤੱਕ ਪਹੁੰਚੇ
    .person = ਕਿਸੇ ਨਾਲ ਗੱਲ
reunification-papers =
    ਜੋ ਆਇਆ ਹੈ, ਉਹ ਵੀਜ਼ੇ ਵਾਲਾ ਪਾਸਪੋਰਟ ਲੈ ਕੇ ਜਾਵੇ।

    ਮਨਜ਼ੂਰੀ (nulla osta) ਲੈ ਜਾਓ।

    ਵਿਆਹ ਜਾਂ ਜਨਮ ਦੇ ਕਾਗਜ਼ ਲੈ ਜਾਓ, ਅਨੁਵਾਦ ਕੀਤੇ ਹੋਏ।

    ਜਿਸ ਨੇ ਬੁਲਾਇਆ, ਉਹ ਪਰਮਿਟ ਅਤੇ ਘਰ ਦਾ ਕੰਟਰੈਕਟ ਲੈ ਕੇ ਜਾਵੇ।
    .go = ਕਿੱਥੇ ਜਾਣਾ ਹੈ
    .kit = ਫਿਰ ਕੀ? ਡਾਕਖ਼ਾਨਾ
    .careful = ਪੈਸਿਆਂ ਬਾਰੇ ਧਿਆਨ
reunification-kit =
    ਪ੍ਰੇਫੇਤੂਰਾ (Prefettura) ਦੇ ਕਾਗਜ਼ ਡਾਕਖ਼ਾਨੇ (posta) ਲੈ ਜਾਓ। ਲਿਫ਼ਾਫ਼ਾ ਖੁੱਲ੍ਹਾ ਰੱਖੋ।

    «Sportello Amico» ਲੱਭੋ। ਆਪ ਜਾਓ।

    ਉਹ ਰਸੀਦ (ricevuta) ਦਿੰਦੇ ਹਨ: ਸਾਂਭ ਕੇ ਰੱਖੋ।
    .receipt = ਫਿਰ ਕੀ? ਰਸੀਦ ਹੈ
    .late = ਦਿਨ ਲੰਘ ਗਏ ਹਨ
    .careful = ਪੈਸਿਆਂ ਬਾਰੇ ਧਿਆਨ
    .stages = ਅਸੀਂ ਕਿੱਥੇ ਤੱਕ ਪਹੁੰਚੇ
reunification-kit_nothing =
    ਕਾਗਜ਼ ਉਸ ਡਾਕਖ਼ਾਨੇ (posta) ਲੈ ਜਾਓ ਜਿੱਥੇ «Sportello Amico» ਹੈ। ਲਿਫ਼ਾਫ਼ਾ ਖੁੱਲ੍ਹਾ ਰੱਖੋ।

    ਪਤੇ ਅਜੇ ਚੈੱਕ ਨਹੀਂ ਹੋਏ। ਇਸ ਲਈ ਅਸੀਂ ਨਹੀਂ ਲਿਖਦੇ।
    .receipt = ਫਿਰ ਕੀ? ਰਸੀਦ ਹੈ
    .late = ਦਿਨ ਲੰਘ ਗਏ ਹਨ
    .careful = ਪੈਸਿਆਂ ਬਾਰੇ ਧਿਆਨ
    .stages = ਅਸੀਂ ਕਿੱਥੇ ਤੱਕ ਪਹੁੰਚੇ
    .person = ਕਿਸੇ ਨਾਲ ਗੱਲ
reunification-receipt =
    ਰਸੀਦ (ricevuta) ਨਾਲ ਬਹੁਤ ਕੁਝ ਹੋ ਸਕਦਾ ਹੈ।

    ਡਾਕਟਰ ਚੁਣੋ। ਰਿਹਾਇਸ਼ (residenza) ਮੰਗੋ। ਬੱਚਿਆਂ ਨੂੰ ਸਕੂਲ ਭੇਜੋ।

    ਫਿਰ ਫ਼ੋਟੋ ਅਤੇ ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨਾਂ ਲਈ ਕੁਏਸਤੂਰਾ (Questura) ਜਾਓ।
    .doctor = ਡਾਕਟਰ ਅਤੇ ਇਲਾਜ
    .residence = ਰਿਹਾਇਸ਼ (residenza)
    .school = ਬੱਚਿਆਂ ਦਾ ਸਕੂਲ
    .tax_code = ਟੈਕਸ ਕੋਡ
    .stages = ਅਸੀਂ ਕਿੱਥੇ ਤੱਕ ਪਹੁੰਚੇ
reunification-school =
    ਬੱਚੇ ਸਾਲ ਦੇ ਕਿਸੇ ਵੀ ਮਹੀਨੇ ਸਕੂਲ ਜਾ ਸਕਦੇ ਹਨ।

    ਸਭ ਤੋਂ ਨੇੜੇ ਵਾਲੇ ਸਕੂਲ ਜਾਓ। ਜੋ ਕਾਗਜ਼ ਹਨ, ਉਹ ਲੈ ਜਾਓ।

    ਕੋਈ ਕਾਗਜ਼ ਘੱਟ ਹੈ? ਸਕੂਲ ਫਿਰ ਵੀ ਦਾਖ਼ਲ ਕਰਦਾ ਹੈ।
    .receipt = ਵਾਪਸ ਜਾਣਾ
    .tax_code = ਟੈਕਸ ਕੋਡ
    .person = ਕਿਸੇ ਨਾਲ ਗੱਲ
reunification-tax_code =
    ਟੈਕਸ ਕੋਡ (codice fiscale) ਡਾਕਟਰ ਅਤੇ ਕੰਮ ਲਈ ਚਾਹੀਦਾ ਹੈ।

    «Sportello Unico» ਤੋਂ ਮੰਗੋ। ਉਹ ਨਾ ਦੇਣ, ਤਾਂ ਟੈਕਸ ਦਫ਼ਤਰ (Agenzia delle Entrate) ਤੋਂ ਮੰਗੋ।
    .receipt = ਵਾਪਸ ਜਾਣਾ
    .doctor = ਡਾਕਟਰ ਅਤੇ ਇਲਾਜ
    .person = ਕਿਸੇ ਨਾਲ ਗੱਲ
reunification-late =
    8 ਦਿਨ ਤੋਂ ਵੱਧ ਲੰਘ ਗਏ? ਫਿਰ ਵੀ ਜਾਓ, ਅਤੇ ਛੇਤੀ।

    ਪਹਿਲਾਂ ਪਤਰੋਨਾਤੋ (patronato) ਤੋਂ ਮਦਦ ਮੰਗੋ।

    ਇਲਾਜ ਫਿਰ ਵੀ ਹੁੰਦਾ ਹੈ। ਸਕੂਲ ਵੀ।
    .go = ਕਿੱਥੇ ਜਾਣਾ ਹੈ
    .doctor = ਡਾਕਟਰ ਅਤੇ ਇਲਾਜ
    .person = ਕਿਸੇ ਨਾਲ ਗੱਲ
reunification-careful =
    ਪਤਰੋਨਾਤੋ (patronato) ਅਰਜ਼ੀ ਵਿੱਚ ਮਦਦ ਕਰਦਾ ਹੈ। ਪਹਿਲਾਂ ਪੁੱਛੋ ਕਿ ਪੈਸੇ ਲੱਗਦੇ ਹਨ ਜਾਂ ਨਹੀਂ।

    ਝੂਠੇ ਘਰ ਜਾਂ ਝੂਠੇ ਕੰਟਰੈਕਟ ਨਾ ਖ਼ਰੀਦੋ।

    ਤੁਹਾਡਾ ਪਾਸਪੋਰਟ ਤੁਹਾਡੇ ਕੋਲ ਰਹਿੰਦਾ ਹੈ। ਕੋਈ ਨਹੀਂ ਰੱਖ ਸਕਦਾ।
    .go = ਕਿੱਥੇ ਜਾਣਾ ਹੈ
    .papers = ਕੀ ਲੈ ਕੇ ਜਾਣਾ ਹੈ
    .person = ਕਿਸੇ ਨਾਲ ਗੱਲ
