### Leaving the reception centre (CAS, SAI).

leaving_reception = ਕੈਂਪ (accoglienza) ਛੱਡਣਾ
leaving_reception-start =
    ਕੈਂਪ (centro) ਕਿਉਂ ਛੱਡਣਾ ਹੈ?

    ਇਹ ਸਿਰਫ਼ ਪਹਿਲਾ ਕਦਮ ਦੱਸਣ ਲਈ ਪੁੱਛਦੇ ਹਾਂ।
    .date = ਤਾਰੀਖ਼ ਮਿਲ ਗਈ ਹੈ
    .letter = ਮੈਨੂੰ ਇੱਕ ਕਾਗਜ਼ ਦਿੱਤਾ ਹੈ
    .want = ਮੇਰੀ ਆਪਣੀ ਮਰਜ਼ੀ ਹੈ
    .unsaid = ਇਹ ਨਹੀਂ ਦੱਸਣਾ
leaving_reception-plan =
    ਨਿਕਲਣ ਤੋਂ ਪਹਿਲਾਂ ਕੈਂਪ ਦੇ ਵਰਕਰਾਂ (operatori) ਨਾਲ ਗੱਲ ਕਰੋ।

    ਘਰ, ਕੰਮ, ਰਿਹਾਇਸ਼ (residenza) ਅਤੇ ਡਾਕਟਰ ਬਾਰੇ ਪੁੱਛੋ।

    ਤਿਆਰੀ ਨਹੀਂ ਹੋਈ? ਹੋਰ ਸਮਾਂ ਮੰਗਿਆ ਜਾ ਸਕਦਾ ਹੈ।
leaving_reception-letter =
    ਤਾਰੀਖ਼ ਦੇਖੋ। ਸਮਝ ਨਾ ਆਵੇ ਤਾਂ ਦਸਤਖ਼ਤ ਨਾ ਕਰੋ।

    ਵਕੀਲ (avvocato) ਪੜ੍ਹ ਸਕਦਾ ਹੈ। ਕਈ ਵਾਰ ਅਪੀਲ (ricorso) ਹੋ ਸਕਦੀ ਹੈ।

    ਦਿਨ ਥੋੜ੍ਹੇ ਹੁੰਦੇ ਹਨ: ਛੇਤੀ ਜਾਓ।
leaving_reception-want =
    ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਕੈਂਪ ਦੇ ਵਰਕਰਾਂ (operatori) ਨਾਲ ਗੱਲ ਕਰੋ।

    ਬਿਨਾਂ ਦੱਸੇ ਜਾਣ ਨਾਲ ਤੁਹਾਡੀ ਥਾਂ ਖੁੱਸ ਸਕਦੀ ਹੈ। ਮੁੜਨਾ ਔਖਾ ਹੈ।

    ਉੱਥੇ ਠੀਕ ਨਹੀਂ? ਇਹ ਦੱਸਿਆ ਜਾ ਸਕਦਾ ਹੈ। ਕੋਈ ਹੋਰ ਥਾਂ ਮੰਗੀ ਜਾ ਸਕਦੀ ਹੈ।
    .plan = ਜਾਣ ਦੀ ਤਿਆਰੀ
    .lawyer = ਵਕੀਲ (avvocato)
    .person = ਕਿਸੇ ਨਾਲ ਗੱਲ
leaving_reception-house =
    ਨਿਕਲਣ ਤੋਂ ਪਹਿਲਾਂ ਘਰ ਲੱਭੋ।

    ਘਰ ਦੇਖਣ ਤੋਂ ਪਹਿਲਾਂ ਪੈਸੇ ਨਾ ਦਿਓ। ਕੰਟਰੈਕਟ ਅਤੇ ਰਸੀਦ (ricevuta) ਮੰਗੋ।

    ਘਰ ਨਹੀਂ ਲੱਭਦਾ? ਤਾਰੀਖ਼ ਤੋਂ ਪਹਿਲਾਂ ਸੋਸ਼ਲ ਸਰਵਿਸ (servizi sociali) ਨੂੰ ਦੱਸੋ।
    .go = ਨੇੜੇ ਦੀ ਮਦਦ
    .residence = ਰਿਹਾਇਸ਼ (residenza)
    .not_asked = ਮੇਰੇ ਹੱਕ
leaving_reception-residence =
    ਘਰ ਬਦਲਣਾ ਹੈ? ਕਮੂਨੇ (Comune) ਨੂੰ ਦੱਸੋ। ਇਸ ਨੂੰ «residenza» (ਰਿਹਾਇਸ਼) ਕਹਿੰਦੇ ਹਨ।

    ਅਜੇ ਘਰ ਨਹੀਂ ਹੈ? ਕਮੂਨੇ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕੀ ਕਰਨਾ ਹੈ।

    ਫਿਰ ਆਪਣੇ ਡਾਕਟਰ ਬਾਰੇ ਦੇਖੋ।
    .papers = ਨਾਲ ਕੀ ਲੈਣਾ ਹੈ
    .doctor = ਡਾਕਟਰ, ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ
    .go = ਨੇੜੇ ਦੀ ਮਦਦ
leaving_reception-card =
    ਇੱਥੇ ਬਾਅਦ ਲਈ ਮਦਦ ਮੰਗੀ ਜਾ ਸਕਦੀ ਹੈ।

    ਕੈਂਪ (centro) ਵਿੱਚੋਂ ਨਿਕਲਣ ਤੋਂ ਪਹਿਲਾਂ ਜਾਓ।
    .papers = ਨਾਲ ਕੀ ਲੈਣਾ ਹੈ
    .house = ਘਰ
    .job = ਕੰਮ
    .without_permit = ਅਤੇ ਪਰਮਿਟ?
    .not_asked = ਮੇਰੇ ਹੱਕ
    .elsewhere = ਕੋਈ ਹੋਰ ਕਮੂਨੇ
leaving_reception-nothing =
    ਆਪਣੇ ਕਮੂਨੇ (Comune) ਵਿੱਚ ਸੋਸ਼ਲ ਵਰਕਰ «assistente sociale» ਬਾਰੇ ਪੁੱਛੋ। ਨਿਕਲਣ ਤੋਂ ਪਹਿਲਾਂ ਜਾਓ।

    ਇੱਥੇ ਨੇੜੇ ਅਜੇ ਕੋਈ ਚੈੱਕ ਕੀਤਾ ਦਫ਼ਤਰ ਨਹੀਂ ਹੈ।
    .papers = ਨਾਲ ਕੀ ਲੈਣਾ ਹੈ
    .house = ਘਰ
    .residence = ਰਿਹਾਇਸ਼ (residenza)
    .job = ਕੰਮ
    .without_permit = ਅਤੇ ਪਰਮਿਟ?
    .not_asked = ਮੇਰੇ ਹੱਕ
    .elsewhere = ਕੋਈ ਹੋਰ ਕਮੂਨੇ
    .person = ਕਿਸੇ ਨਾਲ ਗੱਲ
leaving_reception-lawyer =
    ਇੱਥੇ ਵਕੀਲ (avvocato) ਮੰਗਿਆ ਜਾ ਸਕਦਾ ਹੈ।

    ਪੈਸੇ ਘੱਟ ਹਨ? «patrocinio a spese dello Stato» ਮੰਗੋ: ਸਰਕਾਰ ਵਕੀਲ ਦਾ ਖ਼ਰਚਾ ਦਿੰਦੀ ਹੈ।
    .papers = ਨਾਲ ਕੀ ਲੈਣਾ ਹੈ
    .plan = ਜਾਣ ਦੀ ਤਿਆਰੀ
    .elsewhere = ਕੋਈ ਹੋਰ ਕਮੂਨੇ
leaving_reception-lawyer_nothing =
    ਪਹਿਲਾਂ ਕੈਂਪ ਦੇ ਵਕੀਲ (avvocato) ਤੋਂ ਪੁੱਛੋ, ਜੇ ਹੈ।

    ਜਾਂ ਬੈਰਗਾਮੋ (Bergamo) ਦੀ ਵਕੀਲਾਂ ਦੀ ਸੰਸਥਾ (Ordine degli Avvocati) ਤੋਂ ਪੁੱਛੋ।

    ਪਤਾ ਅਜੇ ਚੈੱਕ ਨਹੀਂ ਹੋਇਆ। ਇਸ ਲਈ ਅਸੀਂ ਨਹੀਂ ਲਿਖਦੇ।
    .papers = ਨਾਲ ਕੀ ਲੈਣਾ ਹੈ
    .plan = ਜਾਣ ਦੀ ਤਿਆਰੀ
    .go = ਨੇੜੇ ਮਦਦ
    .person = ਕਿਸੇ ਨਾਲ ਗੱਲ
leaving_reception-papers =
    ਅਸਲੀ ਕਾਗਜ਼ ਨਾਲ ਲਓ। ਪਰਮਿਟ, ਟੈਕਸ ਕੋਡ (codice fiscale), ਸਿਹਤ ਕਾਰਡ (tessera sanitaria)।

    ਸਕੂਲ, ਕੋਰਸ, ਕੰਮ ਅਤੇ ਸਿਹਤ ਦੇ ਕਾਗਜ਼ ਵੀ ਲਓ।

    ਹਰ ਕਾਗਜ਼ ਦੀ ਕਾਪੀ ਮੰਗੋ।
    .go = ਨੇੜੇ ਦੀ ਮਦਦ
    .residence = ਰਿਹਾਇਸ਼ (residenza)
    .house = ਘਰ
leaving_reception-without_permit =
    ਦੇਖੋ ਕਿ ਪਰਮਿਟ ਕਦੋਂ ਖ਼ਤਮ ਹੁੰਦਾ ਹੈ। ਪਤਰੋਨਾਤੋ (patronato) ਤੋਂ ਨਵਾਂ ਕਰਾਓ।

    ਪਰਮਿਟ ਹੁਣ ਨਹੀਂ ਰਿਹਾ? ਛੇਤੀ ਵਕੀਲ (avvocato) ਨਾਲ ਗੱਲ ਕਰੋ।

    ਤੁਰੰਤ ਇਲਾਜ ਅਤੇ ਬੱਚਿਆਂ ਦਾ ਸਕੂਲ ਹਮੇਸ਼ਾ ਹੈ।
    .permit = ਪਰਮਿਟ ਨਵਾਂ ਕਰਾਉਣਾ
    .lawyer = ਵਕੀਲ (avvocato)
    .doctor = ਡਾਕਟਰ, ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ
    .person = ਕਿਸੇ ਨਾਲ ਗੱਲ
leaving_reception-not_asked =
    ਕਾਗਜ਼ ਤੁਹਾਡੇ ਹਨ। ਕੋਈ ਨਹੀਂ ਰੱਖ ਸਕਦਾ।

    ਦੁਭਾਸ਼ੀਆ (mediatore) ਅਤੇ ਲਿਖਤੀ ਜਵਾਬ ਮੰਗਿਆ ਜਾ ਸਕਦਾ ਹੈ।

    ਕੈਂਪ ਵਿੱਚ ਬਿਸਤਰੇ ਲਈ ਕਿਸੇ ਨੂੰ ਪੈਸੇ ਨਹੀਂ ਮੰਗਣੇ ਚਾਹੀਦੇ।
    .go = ਨੇੜੇ ਦੀ ਮਦਦ
    .lawyer = ਵਕੀਲ (avvocato)
    .person = ਕਿਸੇ ਨਾਲ ਗੱਲ
