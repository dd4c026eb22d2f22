### Renewing the residence permit (permesso di soggiorno).

permit = ਪਰਮਿਟ ਨਵਾਂ ਕਰਾਉਣਾ
permit-kind =
    ਰਹਿਣ ਦਾ ਪਰਮਿਟ (permesso di soggiorno) ਕਿਹੜਾ ਹੈ?

    ਇਹ ਸਿਰਫ਼ ਇਸ ਲਈ ਪੁੱਛਦੇ ਹਾਂ ਕਿ ਕਿੱਥੇ ਜਾਣਾ ਹੈ।
    .work = ਕੰਮ ਜਾਂ ਪੜ੍ਹਾਈ
    .family = ਪਰਿਵਾਰ (famiglia)
    .long_term = ਲੰਮਾ (carta di soggiorno)
    .asylum = ਸ਼ਰਨ (asilo)
    .protection = ਹੋਰ ਸੁਰੱਖਿਆ (protezione)
    .care = ਇਲਾਜ ਲਈ (cure mediche)
    .lapsed = ਮਿਆਦ ਲੰਘੀ, ਜਾਂ ਕੰਮ ਛੁੱਟਿਆ
    .waiting = ਰਸੀਦ ਮੇਰੇ ਕੋਲ ਹੈ
    .unsaid = ਇਹ ਨਹੀਂ ਦੱਸਣਾ
permit-post =
    ਡਾਕਖ਼ਾਨੇ (posta) ਤੋਂ «kit giallo» (ਪੀਲੀ ਪੱਟੀ ਵਾਲਾ ਲਿਫ਼ਾਫ਼ਾ) ਲਓ।

    ਪਤਰੋਨਾਤੋ (patronato) ਇਹ ਤੁਹਾਡੇ ਨਾਲ ਮੁਫ਼ਤ ਭਰ ਸਕਦਾ ਹੈ।

    ਇਹ ਉਸ ਡਾਕਖ਼ਾਨੇ ਵਿੱਚ ਦਿਓ ਜਿੱਥੇ «Sportello Amico» ਹੈ।
    .papers = ਕੀ ਲੈ ਕੇ ਜਾਣਾ ਹੈ
    .helper = ਕੌਣ ਮਦਦ ਕਰਦਾ ਹੈ
    .receipt = ਫਿਰ ਕੀ?
    .not_asked = ਪੈਸਿਆਂ ਬਾਰੇ ਧਿਆਨ
permit-post_nothing =
    ਡਾਕਖ਼ਾਨੇ (posta) ਤੋਂ «kit giallo» (ਪੀਲੀ ਪੱਟੀ ਵਾਲਾ ਲਿਫ਼ਾਫ਼ਾ) ਲਓ। ਇਹ «Sportello Amico» ਉੱਤੇ ਦਿਓ।

    ਪਤੇ ਅਜੇ ਚੈੱਕ ਨਹੀਂ ਹੋਏ। ਇਸ ਲਈ ਅਸੀਂ ਨਹੀਂ ਲਿਖਦੇ।
    .papers = ਕੀ ਲੈ ਕੇ ਜਾਣਾ ਹੈ
    .helper = ਕੌਣ ਮਦਦ ਕਰਦਾ ਹੈ
    .receipt = ਫਿਰ ਕੀ?
    .not_asked = ਪੈਸਿਆਂ ਬਾਰੇ ਧਿਆਨ
    .person = ਕਿਸੇ ਨਾਲ ਗੱਲ
permit-questura =
    ਇਸ ਪਰਮਿਟ ਲਈ ਬੈਰਗਾਮੋ (Bergamo) ਦੀ ਕੁਏਸਤੂਰਾ (Questura) ਜਾਓ।

    ਇਮੀਗ੍ਰੇਸ਼ਨ ਦਫ਼ਤਰ (Ufficio Immigrazione) ਲੱਭੋ। ਅਪਾਇੰਟਮੈਂਟ ਚਾਹੀਦੀ ਹੈ: ਪਤਰੋਨਾਤੋ (patronato) ਲੈ ਸਕਦਾ ਹੈ।
    .papers = ਕੀ ਲੈ ਕੇ ਜਾਣਾ ਹੈ
    .helper = ਕੌਣ ਮਦਦ ਕਰਦਾ ਹੈ
    .receipt = ਫਿਰ ਕੀ?
    .not_asked = ਪੈਸਿਆਂ ਬਾਰੇ ਧਿਆਨ
permit-questura_nothing =
    ਇਸ ਪਰਮਿਟ ਲਈ ਬੈਰਗਾਮੋ (Bergamo) ਦੀ ਕੁਏਸਤੂਰਾ (Questura) ਜਾਓ। ਇਮੀਗ੍ਰੇਸ਼ਨ ਦਫ਼ਤਰ (Ufficio Immigrazione) ਲੱਭੋ।

    ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ ਅਜੇ ਚੈੱਕ ਨਹੀਂ ਹੋਇਆ। ਇਸ ਲਈ ਅਸੀਂ ਨਹੀਂ ਲਿਖਦੇ।
    .papers = ਕੀ ਲੈ ਕੇ ਜਾਣਾ ਹੈ
    .helper = ਕੌਣ ਮਦਦ ਕਰਦਾ ਹੈ
    .receipt = ਫਿਰ ਕੀ?
    .not_asked = ਪੈਸਿਆਂ ਬਾਰੇ ਧਿਆਨ
    .person = ਕਿਸੇ ਨਾਲ ਗੱਲ
permit-help =
    ਪਤਰੋਨਾਤੋ (patronato) ਤੁਹਾਡੇ ਨਾਲ ਬੈਠ ਕੇ ਕਾਗਜ਼ ਦੇਖਦਾ ਹੈ।

    ਅਰਜ਼ੀ ਲਈ ਮਦਦ ਮੁਫ਼ਤ ਹੈ।
    .papers = ਕੀ ਲੈ ਕੇ ਜਾਣਾ ਹੈ
    .late = ਜੇ ਮਿਆਦ ਲੰਘ ਗਈ ਹੈ
    .not_asked = ਪੈਸਿਆਂ ਬਾਰੇ ਧਿਆਨ
    .kinds = ਪਰਮਿਟ ਦੀ ਕਿਸਮ ਚੁਣਨੀ
permit-help_nothing =
    ਪਤਰੋਨਾਤੋ (patronato) ਤੁਹਾਡੇ ਨਾਲ ਬੈਠ ਕੇ ਕਾਗਜ਼ ਮੁਫ਼ਤ ਦੇਖਦਾ ਹੈ।

    ਇੱਥੇ ਨੇੜੇ ਅਜੇ ਸਾਡੇ ਕੋਲ ਕੋਈ ਚੈੱਕ ਕੀਤਾ ਨਹੀਂ ਹੈ। ਆਪਣੇ ਕਮੂਨੇ (Comune) ਤੋਂ ਪੁੱਛੋ।
    .papers = ਕੀ ਲੈ ਕੇ ਜਾਣਾ ਹੈ
    .late = ਜੇ ਮਿਆਦ ਲੰਘ ਗਈ ਹੈ
    .not_asked = ਪੈਸਿਆਂ ਬਾਰੇ ਧਿਆਨ
    .person = ਕਿਸੇ ਨਾਲ ਗੱਲ
    .kinds = ਪਰਮਿਟ ਦੀ ਕਿਸਮ ਚੁਣਨੀ
permit-papers =
    ਇਹ ਕਾਗਜ਼ ਤਿਆਰ ਕਰੋ।

    ਪਾਸਪੋਰਟ ਅਤੇ ਪਰਮਿਟ, ਫ਼ੋਟੋਕਾਪੀਆਂ ਨਾਲ। ਟੈਕਸ ਕੋਡ (codice fiscale)। ਪਰਮਿਟ ਦੇ ਕਾਰਨ ਦੇ ਸਬੂਤ, ਜਿਵੇਂ ਕੰਮ ਦਾ ਕੰਟਰੈਕਟ।

    ਟਿਕਟ (bollo) ਅਤੇ ਡਾਕਖ਼ਾਨੇ ਦੀ ਪਰਚੀ (bollettino) ਦੇ ਪੈਸੇ ਲੱਗਦੇ ਹਨ। ਪਹਿਲਾਂ ਪੁੱਛੋ ਕਿੰਨੇ।
    .kinds = ਪਰਮਿਟ ਦੀ ਕਿਸਮ ਚੁਣਨੀ
    .helper = ਕੌਣ ਮਦਦ ਕਰਦਾ ਹੈ
    .receipt = ਫਿਰ ਕੀ?
permit-questura_papers =
    ਪਾਸਪੋਰਟ ਅਤੇ ਪਰਮਿਟ ਤਿਆਰ ਕਰੋ, ਫ਼ੋਟੋਕਾਪੀਆਂ ਨਾਲ।

    ਪਰਮਿਟ ਦੇ ਕਾਰਨ ਦੇ ਸਬੂਤ ਵੀ ਤਿਆਰ ਕਰੋ।

    ਸੂਚੀ ਹਰ ਪਰਮਿਟ ਲਈ ਵੱਖਰੀ ਹੈ। ਕੁਏਸਤੂਰਾ (Questura) ਜਾਂ ਪਤਰੋਨਾਤੋ (patronato) ਤੋਂ ਮੰਗੋ।
    .go = ਕਿੱਥੇ ਜਾਣਾ ਹੈ
    .helper = ਕੌਣ ਮਦਦ ਕਰਦਾ ਹੈ
    .receipt = ਫਿਰ ਕੀ?
permit-receipt =
    ਅਰਜ਼ੀ ਤੋਂ ਬਾਅਦ ਰਸੀਦ (ricevuta) ਮਿਲਦੀ ਹੈ। ਇਸ ਨੂੰ ਪਾਸਪੋਰਟ ਨਾਲ ਰੱਖੋ।

    ਫਿਰ ਫ਼ੋਟੋ ਅਤੇ ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨਾਂ ਲਈ ਕੁਏਸਤੂਰਾ (Questura) ਜਾਓ।

    ਅਰਜ਼ੀ ਸਮੇਂ ਸਿਰ ਦਿੱਤੀ ਸੀ? ਰਸੀਦ ਨਾਲ ਕੰਮ ਅਤੇ ਇਲਾਜ ਹੋ ਸਕਦਾ ਹੈ।
    .kinds = ਪਰਮਿਟ ਦੀ ਕਿਸਮ ਚੁਣਨੀ
    .helper = ਕੌਣ ਮਦਦ ਕਰਦਾ ਹੈ
    .not_asked = ਪੈਸਿਆਂ ਬਾਰੇ ਧਿਆਨ
permit-late =
    ਛੇਤੀ ਮਦਦ ਮੰਗੋ, ਅਰਜ਼ੀ ਭੇਜਣ ਤੋਂ ਪਹਿਲਾਂ।

    ਪਰਮਿਟ ਅਤੇ ਪਾਸਪੋਰਟ ਲੈ ਜਾਓ। ਆਈਆਂ ਚਿੱਠੀਆਂ ਵੀ ਲੈ ਜਾਓ।

    ਪਰਮਿਟ ਬਿਨਾਂ ਵੀ ਇਲਾਜ ਹੁੰਦਾ ਹੈ।
    .helper = ਕੌਣ ਮਦਦ ਕਰਦਾ ਹੈ
    .doctor = ਡਾਕਟਰ ਅਤੇ ਇਲਾਜ
    .person = ਕਿਸੇ ਨਾਲ ਗੱਲ
permit-not_asked =
    ਡਾਕਖ਼ਾਨੇ ਵਿੱਚ ਕਿੱਟ (kit) ਮੁਫ਼ਤ ਹੈ। ਕਿਸੇ ਤੋਂ ਮੁੱਲ ਨਾ ਲਓ।

    ਪਤਰੋਨਾਤੋ (patronato) ਅਰਜ਼ੀ ਮੁਫ਼ਤ ਭਰਦਾ ਹੈ।

    ਕੁਝ ਪੈਸੇ ਦਿੱਤੇ? ਹਮੇਸ਼ਾ ਰਸੀਦ (ricevuta) ਮੰਗੋ।
    .kinds = ਪਰਮਿਟ ਦੀ ਕਿਸਮ ਚੁਣਨੀ
    .helper = ਕੌਣ ਮਦਦ ਕਰਦਾ ਹੈ
    .person = ਕਿਸੇ ਨਾਲ ਗੱਲ
