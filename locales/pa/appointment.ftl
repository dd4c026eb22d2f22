### Booking a place at a service. Nothing here says more than what is really agreed.

appointment = ਅਪਾਇੰਟਮੈਂਟ ਲੈਣੀ
appointment-demonstration =
    ਇਹ ਸਿਰਫ਼ ਇੱਕ ਨਮੂਨਾ ਹੈ। ਇਹ ਸਮੇਂ ਅਸਲੀ ਨਹੀਂ ਹਨ।

    ਕਿਸੇ ਦਫ਼ਤਰ ਨੂੰ ਬੇਨਤੀ ਨਹੀਂ ਮਿਲਦੀ। ਕੋਈ ਤੁਹਾਡੀ ਉਡੀਕ ਨਹੀਂ ਕਰਦਾ।
appointment-mediator = ਕੀ ਤੁਹਾਨੂੰ ਆਪਣੀ ਭਾਸ਼ਾ ਬੋਲਣ ਵਾਲਾ ਕੋਈ ਚਾਹੀਦਾ ਹੈ?
    .invalid = ਦੋ ਜਵਾਬਾਂ ਵਿੱਚੋਂ ਇੱਕ ਦੱਬੋ।
    .with = ਹਾਂ, ਧੰਨਵਾਦ
    .without = ਨਹੀਂ, ਇਟਾਲੀਅਨ ਆਉਂਦੀ ਹੈ
appointment-choose = ਤੁਸੀਂ ਕਦੋਂ ਆ ਸਕਦੇ ਹੋ? ਪਹਿਲੀਆਂ ਖ਼ਾਲੀ ਥਾਂਵਾਂ ਇਹ ਹਨ।
    .earlier = ਦਿਨ ਵਿੱਚ ਪਹਿਲਾਂ
    .later = ਦਿਨ ਵਿੱਚ ਬਾਅਦ ਵਿੱਚ
    .more = ਇਹਨਾਂ ਤੋਂ ਬਾਅਦ ਦੇ ਸਮੇਂ
    .week = ਅਗਲੇ ਹਫ਼ਤੇ
    .elsewhere = ਕਿਸੇ ਹੋਰ ਥਾਂ
appointment-others = ਤੁਸੀਂ ਇੱਥੇ ਵੀ ਜਾ ਸਕਦੇ ਹੋ।
appointment-alone = ਅਪਾਇੰਟਮੈਂਟ ਲਈ ਹੋਰ ਕੋਈ ਥਾਂ ਨਹੀਂ ਹੈ।
    .here = ਖ਼ਾਲੀ ਸਮਿਆਂ ਉੱਤੇ ਵਾਪਸ
    .wait = ਥਾਂ ਬਣੇ ਤਾਂ ਦੱਸੋ
    .person = ਕਿਸੇ ਨਾਲ ਗੱਲ
appointment-held = { $when }। ਇਹ ਸਮਾਂ ਅਸੀਂ ਤੁਹਾਡੇ ਲਈ ਰੱਖਦੇ ਹਾਂ, ਇਸ ਵੇਲੇ ਤੱਕ: { $until }।
appointment-reminders =
    ਕੀ ਪਹਿਲਾਂ ਇੱਕ ਸੂਚਨਾ ਚਾਹੀਦੀ ਹੈ?

    ਸੂਚਨਾ ਇਹ ਨਹੀਂ ਦੱਸਦੀ ਕਿ ਕਿਸ ਬਾਰੇ ਹੈ। ਚੁਣੋ ਕਿ ਕਦੋਂ ਆਵੇ।
    .invalid = ਜਵਾਬਾਂ ਵਿੱਚੋਂ ਇੱਕ ਦੱਬੋ।
    .day = ਦਿਨੇ
    .morning = ਸਿਰਫ਼ ਸਵੇਰੇ
    .afternoon = ਸਿਰਫ਼ ਦੁਪਹਿਰ ਤੋਂ ਬਾਅਦ
    .none = ਕੋਈ ਸੂਚਨਾ ਨਹੀਂ
appointment-words =
    ਦਫ਼ਤਰ ਨੂੰ ਦੋ ਸ਼ਬਦ ਲਿਖਣੇ ਹਨ? ਤਾਂ ਗੱਲ ਦੁਹਰਾਉਣੀ ਨਹੀਂ ਪਵੇਗੀ।

    ਇਹਨਾਂ ਨੂੰ ਸਿਰਫ਼ ਉਹ ਦਫ਼ਤਰ ਪੜ੍ਹਦਾ ਹੈ। ਕੁਝ ਨਾ ਲਿਖਣਾ ਵੀ ਠੀਕ ਹੈ।
    .invalid = ਵੱਧ ਤੋਂ ਵੱਧ 200 ਅੱਖਰ ਲਿਖੋ।
appointment-confirm = ਕੀ ਇਹ ਠੀਕ ਹੈ?
    .book = ਹਾਂ, ਸਮਾਂ ਲੈ ਲਓ
    .other = ਨਹੀਂ, ਕੋਈ ਹੋਰ ਸਮਾਂ
appointment-given =
    ਤੁਹਾਨੂੰ ਸਮਾਂ ਮਿਲ ਗਿਆ।

    { $when }
    { $place }

    ਤੁਹਾਡਾ ਕੋਡ { $reference } ਹੈ। ਕਾਊਂਟਰ ਉੱਤੇ ਦਿਖਾਓ।
appointment-asked =
    ਅਸੀਂ ਸਮਾਂ ਮੰਗਿਆ ਹੈ। ਦਫ਼ਤਰ ਨੇ ਅਜੇ ਹਾਂ ਕਹਿਣੀ ਹੈ।

    { $when }
    { $place }

    ਤੁਹਾਡਾ ਕੋਡ { $reference } ਹੈ। ਜਵਾਬ ਇੱਥੇ ਦੇਖੋ।
appointment-asked_here =
    ਅਸੀਂ ਸਮਾਂ ਮੰਗਿਆ ਹੈ। ਦਫ਼ਤਰ ਨੇ ਅਜੇ ਹਾਂ ਕਹਿਣੀ ਹੈ।

    { $when }
    { $place }

    ਤੁਹਾਡਾ ਕੋਡ { $reference } ਹੈ। ਜਵਾਬ ਲਈ ਕੋਡ ਨਾਲ ਸੇਵਾ ਤੋਂ ਪੁੱਛੋ।
appointment-given_quietly =
    ਹੋ ਗਿਆ। { $when }

    ਕੋਡ { $reference } ਹੈ। ਯਾਦ ਰੱਖੋ: ਇੱਥੇ ਲਿਖਿਆ ਨਹੀਂ ਰਹਿੰਦਾ।
appointment-asked_quietly =
    ਅਸੀਂ ਮੰਗਿਆ ਹੈ। ਦਫ਼ਤਰ ਨੇ ਅਜੇ ਹਾਂ ਕਹਿਣੀ ਹੈ।

    { $when }

    ਕੋਡ { $reference } ਹੈ। ਯਾਦ ਰੱਖੋ: ਇੱਥੇ ਲਿਖਿਆ ਨਹੀਂ ਰਹਿੰਦਾ।
appointment-done = ਪੰਨੇ ਉੱਤੇ ਲਿਖੇ ਕਾਗਜ਼ ਨਾਲ ਲਿਆਓ। ਨਾ ਆ ਸਕੋ, ਤਾਂ ਇੱਥੇ ਦੱਸੋ।
    .file = ਮੇਰੇ ਕੈਲੰਡਰ ਵਿੱਚ
    .pin = ਨਕਸ਼ੇ ਉੱਤੇ ਦੇਖੋ
    .mine = ਮੇਰੀਆਂ ਅਪਾਇੰਟਮੈਂਟਾਂ
    .menu = ਮੀਨੂ
appointment-sent = ਇਹ ਤੁਹਾਡੇ ਕੈਲੰਡਰ ਲਈ ਫ਼ਾਈਲ ਹੈ।
appointment-code = ਕੋਡ ਨੂੰ ਫ਼ੋਨ ਨਾਲ ਸਕੈਨ ਕਰੋ। ਫਿਰ ਉਹ ਤੁਹਾਡੇ ਕੋਲ ਰਹੇਗਾ।
appointment-file = ਅਪਾਇੰਟਮੈਂਟ
appointment-quiet = ਕੰਮ ਪੂਰਾ ਹੋ ਗਿਆ।
    .menu = ਮੀਨੂ
appointment-coded = ਕੋਡ ਨਾਲ ਤੁਸੀਂ ਜਵਾਬ ਦੇਖ ਜਾਂ ਸਮਾਂ ਛੱਡ ਸਕਦੇ ਹੋ। ਉਸ ਨੂੰ ਇੱਥੇ ਲਿਖੋ: “{ my_appointments }”।
    .menu = { appointment-quiet.menu }
appointment-quiet_mediator = { appointment-mediator }
    .invalid = { appointment-mediator.invalid }
    .with = { appointment-mediator.with }
    .without = { appointment-mediator.without }
appointment-quiet_choose = { appointment-choose }
    .earlier = { appointment-choose.earlier }
    .later = { appointment-choose.later }
    .more = { appointment-choose.more }
    .week = { appointment-choose.week }
appointment-quiet_words = { appointment-words }
    .invalid = { appointment-words.invalid }
appointment-quiet_confirm = { appointment-confirm }
    .book = { appointment-confirm.book }
    .other = { appointment-confirm.other }
appointment-quiet_taken = { appointment-taken }
appointment-quiet_lapsed = { appointment-lapsed }
appointment-quiet_limit = ਇੱਥੇ ਤੁਹਾਡਾ ਇੱਕ ਸਮਾਂ ਪਹਿਲਾਂ ਹੀ ਹੈ। ਤੁਸੀਂ ਉਸ ਨੂੰ ਕੋਡ ਨਾਲ ਛੱਡ ਸਕਦੇ ਹੋ: “{ my_appointments }”।
    .mine = { appointment-limit.mine }
    .person = { appointment-limit.person }
appointment-quiet_nothing = { appointment-nothing }
    .person = { appointment-nothing.person }
    .menu = { appointment-gone.menu }
appointment-taken = ਇਹ ਸਮਾਂ ਹੁਣ ਖ਼ਾਲੀ ਨਹੀਂ ਹੈ। ਕੋਈ ਹੋਰ ਚੁਣੋ।
appointment-lapsed = ਬਹੁਤ ਦੇਰ ਹੋ ਗਈ। ਇਹ ਸਮਾਂ ਹੁਣ ਫਿਰ ਸਭ ਲਈ ਖ਼ਾਲੀ ਹੈ।
appointment-limit = ਇੱਥੇ ਤੁਹਾਡਾ ਇੱਕ ਸਮਾਂ ਪਹਿਲਾਂ ਹੀ ਹੈ। ਤੁਸੀਂ ਉਸ ਨੂੰ ਬਦਲ ਜਾਂ ਛੱਡ ਸਕਦੇ ਹੋ।
    .mine = ਮੇਰੀਆਂ ਅਪਾਇੰਟਮੈਂਟਾਂ
    .person = ਕਿਸੇ ਨਾਲ ਗੱਲ
appointment-nothing = ਹੁਣ ਕੋਈ ਖ਼ਾਲੀ ਸਮਾਂ ਨਹੀਂ ਹੈ।
    .wait = ਥਾਂ ਬਣੇ ਤਾਂ ਦੱਸੋ
    .elsewhere = ਕਿਸੇ ਹੋਰ ਥਾਂ
    .person = ਕਿਸੇ ਨਾਲ ਗੱਲ
appointment-waiting =
    ਤੁਹਾਡਾ ਨਾਂ ਸੂਚੀ ਵਿੱਚ ਹੈ। ਸਮਾਂ ਖ਼ਾਲੀ ਹੋਇਆ, ਤਾਂ ਅਸੀਂ ਥੋੜ੍ਹੀ ਦੇਰ ਤੁਹਾਡੇ ਲਈ ਰੱਖਦੇ ਹਾਂ।

    ਹੋ ਸਕੇ ਤਾਂ ਅਸੀਂ ਤੁਹਾਨੂੰ ਲਿਖਦੇ ਹਾਂ। ਇੱਥੇ ਆਪਣੀਆਂ ਅਪਾਇੰਟਮੈਂਟਾਂ ਵਿੱਚ ਵੀ ਦੇਖੋ।
    .mine = ਮੇਰੀਆਂ ਅਪਾਇੰਟਮੈਂਟਾਂ
    .menu = ਮੀਨੂ
appointment-gone = ਇੱਥੇ ਹੁਣ ਅਪਾਇੰਟਮੈਂਟ ਨਹੀਂ ਲਈ ਜਾ ਸਕਦੀ।
    .person = ਕਿਸੇ ਨਾਲ ਗੱਲ
    .menu = ਮੀਨੂ
