### Papers or a telephone that one no longer has. Titles, buttons and first lines are about
### replacing things, and a person comes first.

taken = ਕਾਗਜ਼ ਅਤੇ ਫ਼ੋਨ
taken-start = ਦੁਬਾਰਾ ਕੀ ਬਣਵਾਉਣਾ ਹੈ?
    .documents = ਕੋਈ ਕਾਗਜ਼
    .phone = ਫ਼ੋਨ ਜਾਂ SIM
    .spid = SPID ਅਤੇ ਪਾਸਵਰਡ
    .kept = ਕਿਸੇ ਹੋਰ ਕੋਲ ਹਨ
    .unsaid = ਇਹ ਨਹੀਂ ਦੱਸਣਾ
taken-documents = ਕਾਗਜ਼ ਦੁਬਾਰਾ ਬਣ ਸਕਦਾ ਹੈ। ਕਿਹੜਾ?
    .passport = ਪਾਸਪੋਰਟ
    .permit = ਰਹਿਣ ਦਾ ਪਰਮਿਟ
    .cards = ਪਛਾਣ ਕਾਰਡ, ਸਿਹਤ ਕਾਰਡ
    .kept = ਕਿਸੇ ਹੋਰ ਕੋਲ ਹਨ
    .without_permit = ਰਹਿਣ ਦੇ ਪਰਮਿਟ ਬਿਨਾਂ
taken-passport =
    ਪਾਸਪੋਰਟ ਤੁਹਾਡੇ ਦੇਸ਼ ਦਾ ਕੌਂਸਲੇਟ (consolato) ਦੁਬਾਰਾ ਬਣਾਉਂਦਾ ਹੈ। ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ।

    ਸ਼ਰਨ (asilo) ਜਾਂ ਸੁਰੱਖਿਆ ਮੰਗੀ ਹੈ? ਪਹਿਲਾਂ ਵਕੀਲ (avvocato) ਨਾਲ ਗੱਲ ਕਰੋ। ਕੌਂਸਲੇਟ ਨਾ ਜਾਓ।
    .report = ਪੁਲਿਸ ਦਾ ਕਾਗਜ਼
    .copies = ਕਾਪੀਆਂ
    .lawyer = ਵਕੀਲ (avvocato)
    .without_permit = ਰਹਿਣ ਦੇ ਪਰਮਿਟ ਬਿਨਾਂ
    .go = ਨੇੜੇ ਦੀ ਮਦਦ
taken-permit =
    ਪਹਿਲਾਂ ਪੁਲਿਸ ਦਾ ਕਾਗਜ਼ ਚਾਹੀਦਾ ਹੈ।

    ਫਿਰ ਡਾਕਖ਼ਾਨੇ (posta) ਤੋਂ «kit giallo» ਲਓ। ਪਤਰੋਨਾਤੋ (patronato) ਤੁਹਾਡੇ ਨਾਲ ਮੁਫ਼ਤ ਭਰਦਾ ਹੈ।

    ਕੁਝ ਪਰਮਿਟ ਕੁਏਸਤੂਰਾ (Questura) ਵਿੱਚ ਦੁਬਾਰਾ ਬਣਦੇ ਹਨ।
    .report = ਪੁਲਿਸ ਦਾ ਕਾਗਜ਼
    .office = ਕਿੱਥੇ ਜਾਣਾ ਹੈ
    .copies = ਕਾਪੀਆਂ
    .not_asked = ਮੇਰੇ ਹੱਕ
taken-cards =
    ਪਛਾਣ ਕਾਰਡ (carta d’identità) ਕਮੂਨੇ (Comune) ਦੁਬਾਰਾ ਬਣਾਉਂਦਾ ਹੈ।

    ਟੈਕਸ ਕੋਡ (codice fiscale) ਅਤੇ ਕਾਰਡ: ਟੈਕਸ ਦਫ਼ਤਰ (Agenzia delle Entrate) ਤੋਂ ਪੁੱਛੋ।

    ਪੁਲਿਸ ਦਾ ਕਾਗਜ਼ ਲੈ ਜਾਓ।
    .report = ਪੁਲਿਸ ਦਾ ਕਾਗਜ਼
    .copies = ਕਾਪੀਆਂ
    .go = ਨੇੜੇ ਦੀ ਮਦਦ
taken-report =
    ਇਹ ਪੁਲਿਸ ਜਾਂ ਕਾਰਾਬਿਨੀਏਰੀ (carabinieri) ਕੋਲ ਬਣਦਾ ਹੈ। ਦੁਭਾਸ਼ੀਆ (mediatore) ਮੰਗਿਆ ਜਾ ਸਕਦਾ ਹੈ।

    ਦੱਸੋ ਕਿ ਕੀ ਨਹੀਂ ਹੈ ਅਤੇ ਕਦੋਂ ਤੋਂ। ਕਾਗਜ਼ ਦਾ ਨਾਂ ਹੈ «denuncia»। ਕਾਪੀ ਰੱਖੋ।

    ਪਰਮਿਟ ਨਹੀਂ ਹੈ, ਜਾਂ ਸ਼ੱਕ ਹੈ? ਪਹਿਲਾਂ ਵਕੀਲ (avvocato) ਨਾਲ ਗੱਲ ਕਰੋ।
    .without_permit = ਰਹਿਣ ਦੇ ਪਰਮਿਟ ਬਿਨਾਂ
    .copies = ਕਾਪੀਆਂ
    .lawyer = ਵਕੀਲ (avvocato)
    .person = ਕਿਸੇ ਨਾਲ ਗੱਲ
taken-phone =
    SIM ਬੰਦ ਕਰਾਓ: ਹੋਰ ਫ਼ੋਨ ਤੋਂ ਆਪਣੀ ਕੰਪਨੀ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।

    ਫਿਰ ਪਾਸਵਰਡ ਬਦਲੋ: ਈਮੇਲ, ਬੈਂਕ, ਫ਼ੋਟੋਆਂ।

    ਫ਼ੋਨ ਉਸ ਕੋਲ ਹੈ ਜੋ ਤੁਹਾਡੇ ਨਾਲ ਰਹਿੰਦਾ ਹੈ? ਪਹਿਲਾਂ ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰੋ।
    .spid = SPID ਅਤੇ ਪਾਸਵਰਡ
    .other_phone = ਫ਼ੋਨ ਦੇ ਸੁਨੇਹੇ
    .report = ਪੁਲਿਸ ਦਾ ਕਾਗਜ਼
    .kept = ਕਿਸੇ ਹੋਰ ਕੋਲ ਹਨ
taken-other_phone =
    ਜਿਸ ਕੋਲ ਤੁਹਾਡਾ ਫ਼ੋਨ ਹੈ, ਉਹ ਸੁਨੇਹੇ ਪੜ੍ਹ ਸਕਦਾ ਹੈ।

    Telegram ਵਿੱਚ «Impostazioni» (Settings) ਖੋਲ੍ਹੋ, ਫਿਰ «Dispositivi» (Devices)। ਉੱਥੇ ਹੋਰ ਫ਼ੋਨ ਬੰਦ ਹੋ ਸਕਦੇ ਹਨ।

    ਇੱਥੇ “ਮੇਰੀ ਜਾਣਕਾਰੀ” ਵਿੱਚ ਮਿਟਾਇਆ ਜਾ ਸਕਦਾ ਹੈ।
    .my_data = ਮੇਰੀ ਜਾਣਕਾਰੀ
    .spid = SPID ਅਤੇ ਪਾਸਵਰਡ
    .person = ਕਿਸੇ ਨਾਲ ਗੱਲ
taken-spid =
    ਜਿਸ ਨੇ SPID ਦਿੱਤਾ, ਉਸ ਨੂੰ ਕਹੋ ਕਿ ਰੋਕ ਦੇਵੇ। ਇਸ ਨੂੰ «sospensione» ਕਹਿੰਦੇ ਹਨ।

    ਪਾਸਵਰਡ ਸਿਰਫ਼ ਤੁਹਾਡੇ ਹਨ। ਤੁਹਾਡੀ ਥਾਂ ਕਿਸੇ ਹੋਰ ਨੂੰ SPID ਨਹੀਂ ਵਰਤਣਾ ਚਾਹੀਦਾ।

    ਈਮੇਲ ਦਾ ਪਾਸਵਰਡ ਵੀ ਬਦਲੋ।
    .phone = ਫ਼ੋਨ ਜਾਂ SIM
    .not_asked = ਮੇਰੇ ਹੱਕ
    .go = ਨੇੜੇ ਦੀ ਮਦਦ
taken-kept =
    ਕਾਗਜ਼ ਅਤੇ ਫ਼ੋਨ ਤੁਹਾਡੇ ਹਨ।

    ਕੋਈ ਨਹੀਂ ਰੱਖ ਸਕਦਾ, ਨਾ ਘਰ ਵਿੱਚ ਨਾ ਕੰਮ ਉੱਤੇ।

    ਹੁਣੇ ਨਾ ਮੰਗੋ। ਪਹਿਲਾਂ ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰੋ, ਜਦੋਂ ਮੌਕਾ ਮਿਲੇ।
    .person = ਕਿਸੇ ਨਾਲ ਗੱਲ
    .numbers = ਕੰਮ ਦੇ ਨੰਬਰ
    .go = ਨੇੜੇ ਦੀ ਮਦਦ
    .copies = ਕਾਪੀਆਂ
    .phone = ਫ਼ੋਨ ਦੇ ਸੁਨੇਹੇ
taken-card =
    ਇੱਥੇ ਕਿਸੇ ਨਾਲ ਗੱਲ ਹੋ ਸਕਦੀ ਹੈ।

    ਕਾਗਜ਼ਾਂ ਬਿਨਾਂ ਵੀ ਜਾਓ।
    .copies = ਕਾਪੀਆਂ
    .documents = ਕਾਗਜ਼ ਦੁਬਾਰਾ ਬਣਵਾਉਣਾ
    .without_permit = ਰਹਿਣ ਦੇ ਪਰਮਿਟ ਬਿਨਾਂ
    .not_asked = ਮੇਰੇ ਹੱਕ
    .elsewhere = ਕੋਈ ਹੋਰ ਕਮੂਨੇ
taken-nothing =
    ਆਪਣੇ ਕਮੂਨੇ (Comune) ਵਿੱਚ ਸੋਸ਼ਲ ਵਰਕਰ «assistente sociale» ਬਾਰੇ ਪੁੱਛੋ। ਕਾਗਜ਼ਾਂ ਬਿਨਾਂ ਵੀ ਜਾਓ।

    ਇੱਥੇ ਨੇੜੇ ਅਜੇ ਕੋਈ ਚੈੱਕ ਕੀਤਾ ਦਫ਼ਤਰ ਨਹੀਂ ਹੈ।
    .numbers = ਕੰਮ ਦੇ ਨੰਬਰ
    .copies = ਕਾਪੀਆਂ
    .documents = ਕਾਗਜ਼ ਦੁਬਾਰਾ ਬਣਵਾਉਣਾ
    .without_permit = ਰਹਿਣ ਦੇ ਪਰਮਿਟ ਬਿਨਾਂ
    .not_asked = ਮੇਰੇ ਹੱਕ
    .elsewhere = ਕੋਈ ਹੋਰ ਕਮੂਨੇ
    .person = ਕਿਸੇ ਨਾਲ ਗੱਲ
taken-lawyer =
    ਇੱਥੇ ਵਕੀਲ (avvocato) ਮੰਗਿਆ ਜਾ ਸਕਦਾ ਹੈ।

    ਪੈਸੇ ਘੱਟ ਹਨ? «patrocinio a spese dello Stato» ਮੰਗੋ: ਸਰਕਾਰ ਵਕੀਲ ਦਾ ਖ਼ਰਚਾ ਦਿੰਦੀ ਹੈ।
    .copies = ਕਾਪੀਆਂ
    .without_permit = ਰਹਿਣ ਦੇ ਪਰਮਿਟ ਬਿਨਾਂ
taken-lawyer_nothing =
    ਬੈਰਗਾਮੋ (Bergamo) ਦੀ ਵਕੀਲਾਂ ਦੀ ਸੰਸਥਾ (Ordine degli Avvocati) ਤੋਂ ਪੁੱਛੋ।

    ਪੈਸੇ ਘੱਟ ਹਨ? ਕਹੋ: «patrocinio a spese dello Stato»। ਮਤਲਬ: ਸਰਕਾਰ ਵਕੀਲ ਦਾ ਖ਼ਰਚਾ ਦਿੰਦੀ ਹੈ।

    ਪਤਾ ਅਜੇ ਚੈੱਕ ਨਹੀਂ ਹੋਇਆ। ਇਸ ਲਈ ਅਸੀਂ ਨਹੀਂ ਲਿਖਦੇ।
    .copies = ਕਾਪੀਆਂ
    .without_permit = ਰਹਿਣ ਦੇ ਪਰਮਿਟ ਬਿਨਾਂ
    .go = ਨੇੜੇ ਦੀ ਮਦਦ
    .person = ਕਿਸੇ ਨਾਲ ਗੱਲ
taken-copies =
    ਕੋਈ ਕਾਪੀ ਹੈ? ਬਹੁਤ ਕੰਮ ਆਉਂਦੀ ਹੈ।

    ਸਕੂਲ, ਡਾਕਟਰ, CAF ਜਾਂ ਕੰਮ ਉੱਤੇ ਪੁੱਛੋ: ਸ਼ਾਇਦ ਉਹਨਾਂ ਕੋਲ ਕਾਪੀ ਹੋਵੇ।

    ਕਾਪੀਆਂ ਭਰੋਸੇ ਵਾਲੇ ਬੰਦੇ ਕੋਲ ਰੱਖੋ। ਇੱਥੇ ਨਾ ਭੇਜੋ।
    .documents = ਕਾਗਜ਼ ਦੁਬਾਰਾ ਬਣਵਾਉਣਾ
    .go = ਨੇੜੇ ਦੀ ਮਦਦ
taken-without_permit =
    ਕੌਂਸਲੇਟ (consolato) ਪਰਮਿਟ ਬਿਨਾਂ ਵੀ ਮਦਦ ਕਰਦਾ ਹੈ।

    ਸ਼ਰਨ (asilo) ਮੰਗੀ ਹੈ? ਪੁਲਿਸ ਕੋਲ ਜਾਣਾ ਹੈ? ਪਹਿਲਾਂ ਵਕੀਲ (avvocato) ਨਾਲ ਗੱਲ ਕਰੋ।

    ਐਮਰਜੈਂਸੀ (pronto soccorso) ਵਿੱਚ ਇਲਾਜ ਫਿਰ ਵੀ ਹੁੰਦਾ ਹੈ।
    .lawyer = ਵਕੀਲ (avvocato)
    .go = ਨੇੜੇ ਦੀ ਮਦਦ
    .person = ਕਿਸੇ ਨਾਲ ਗੱਲ
taken-not_asked =
    ਤੁਹਾਡੇ ਕਾਗਜ਼ ਕੋਈ ਨਹੀਂ ਰੱਖ ਸਕਦਾ।

    ਕਿਸੇ ਨੂੰ ਤੁਹਾਡੇ ਪਾਸਵਰਡ ਜਾਂ ਕੋਡ ਨਹੀਂ ਮੰਗਣੇ ਚਾਹੀਦੇ।

    ਦੁਭਾਸ਼ੀਆ (mediatore) ਮੰਗਿਆ ਜਾ ਸਕਦਾ ਹੈ। ਬੱਚਿਆਂ ਤੋਂ ਅਨੁਵਾਦ ਨਾ ਕਰਵਾਓ।
    .go = ਨੇੜੇ ਦੀ ਮਦਦ
    .numbers = ਕੰਮ ਦੇ ਨੰਬਰ
    .person = ਕਿਸੇ ਨਾਲ ਗੱਲ
