### What was booked: see, move, cancel.

my_appointments = ਮੇਰੀਆਂ ਅਪਾਇੰਟਮੈਂਟਾਂ
my_appointments-choose = ਸਭ ਕੁਝ ਦੇਖਣ ਲਈ ਇੱਕ ਅਪਾਇੰਟਮੈਂਟ ਦੱਬੋ।
    .code = ਮੇਰੇ ਕੋਲ ਕੋਡ ਹੈ
my_appointments-is_booked =
    { $when }
    { $place }

    ਤੁਹਾਡਾ ਕੋਡ { $reference } ਹੈ।
my_appointments-is_requested =
    { $when }
    { $place }

    ਦਫ਼ਤਰ ਨੇ ਅਜੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ। ਤੁਹਾਡਾ ਕੋਡ { $reference } ਹੈ।
my_appointments-is_confirmed =
    ਦਫ਼ਤਰ ਨੇ ਹਾਂ ਕਹਿ ਦਿੱਤੀ ਹੈ।

    { $when }
    { $place }

    ਤੁਹਾਡਾ ਕੋਡ { $reference } ਹੈ।
my_appointments-is_moved =
    ਸਮਾਂ ਨਵਾਂ ਹੈ।

    { $when }
    { $place }

    ਤੁਹਾਡਾ ਕੋਡ { $reference } ਹੈ।
my_appointments-is_offered =
    ਇੱਕ ਸਮਾਂ ਖ਼ਾਲੀ ਹੋਇਆ ਹੈ।

    { $when }
    { $place }

    ਅਸੀਂ ਇਸ ਨੂੰ ਤੁਹਾਡੇ ਲਈ ਰੱਖਦੇ ਹਾਂ, ਇਸ ਵੇਲੇ ਤੱਕ: { $until }।
my_appointments-is_unanswered =
    ਦਫ਼ਤਰ ਨੇ ਸਮੇਂ ਸਿਰ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ। ਇਹ ਸਮਾਂ ਤੁਹਾਡਾ ਨਹੀਂ ਹੈ।

    { $when }
    { $place }

    ਕੋਡ { $reference } ਸੀ।
my_appointments-is_cancelled_absent =
    ਦਫ਼ਤਰ ਨੇ ਇਹ ਅਪਾਇੰਟਮੈਂਟ ਹਟਾ ਦਿੱਤੀ ਹੈ। ਉਸ ਦਿਨ ਉਹ ਵਿਅਕਤੀ ਨਹੀਂ ਹੈ।

    { $when }
    { $place }

    ਕੋਡ { $reference } ਸੀ।
my_appointments-is_cancelled_closed =
    ਦਫ਼ਤਰ ਨੇ ਇਹ ਅਪਾਇੰਟਮੈਂਟ ਹਟਾ ਦਿੱਤੀ ਹੈ। ਉਸ ਦਿਨ ਬੰਦ ਹੈ।

    { $when }
    { $place }

    ਕੋਡ { $reference } ਸੀ।
my_appointments-is_cancelled_elsewhere =
    ਦਫ਼ਤਰ ਨੇ ਇਹ ਅਪਾਇੰਟਮੈਂਟ ਹਟਾ ਦਿੱਤੀ ਹੈ। ਤੁਹਾਡੇ ਲਈ ਕੋਈ ਹੋਰ ਦਫ਼ਤਰ ਬਿਹਤਰ ਹੈ।

    { $when }
    { $place }

    ਕੋਡ { $reference } ਸੀ।
my_appointments-is_cancelled_other =
    ਦਫ਼ਤਰ ਨੇ ਇਹ ਅਪਾਇੰਟਮੈਂਟ ਹਟਾ ਦਿੱਤੀ ਹੈ। ਕਾਰਨ ਜਾਣਨਾ ਹੋਵੇ, ਤਾਂ ਫ਼ੋਨ ਕਰੋ।

    { $when }
    { $place }

    ਕੋਡ { $reference } ਸੀ।
my_appointments-code_booked =
    { $when }

    ਤੁਹਾਡਾ ਕੋਡ { $reference } ਹੈ।
my_appointments-code_requested =
    { $when }

    ਦਫ਼ਤਰ ਨੇ ਅਜੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ। ਤੁਹਾਡਾ ਕੋਡ { $reference } ਹੈ।
my_appointments-code_confirmed =
    ਦਫ਼ਤਰ ਨੇ ਹਾਂ ਕਹਿ ਦਿੱਤੀ ਹੈ।

    { $when }

    ਤੁਹਾਡਾ ਕੋਡ { $reference } ਹੈ।
my_appointments-code_moved =
    ਸਮਾਂ ਨਵਾਂ ਹੈ।

    { $when }

    ਤੁਹਾਡਾ ਕੋਡ { $reference } ਹੈ।
my_appointments-code_unanswered =
    ਦਫ਼ਤਰ ਨੇ ਸਮੇਂ ਸਿਰ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ। ਇਹ ਸਮਾਂ ਤੁਹਾਡਾ ਨਹੀਂ ਹੈ।

    { $when }

    ਕੋਡ { $reference } ਸੀ।
my_appointments-code_cancelled_absent =
    ਦਫ਼ਤਰ ਨੇ ਇਹ ਅਪਾਇੰਟਮੈਂਟ ਹਟਾ ਦਿੱਤੀ ਹੈ। ਉਸ ਦਿਨ ਉਹ ਵਿਅਕਤੀ ਨਹੀਂ ਹੈ।

    { $when }

    ਕੋਡ { $reference } ਸੀ।
my_appointments-code_cancelled_closed =
    ਦਫ਼ਤਰ ਨੇ ਇਹ ਅਪਾਇੰਟਮੈਂਟ ਹਟਾ ਦਿੱਤੀ ਹੈ। ਉਸ ਦਿਨ ਬੰਦ ਹੈ।

    { $when }

    ਕੋਡ { $reference } ਸੀ।
my_appointments-code_cancelled_elsewhere =
    ਦਫ਼ਤਰ ਨੇ ਇਹ ਅਪਾਇੰਟਮੈਂਟ ਹਟਾ ਦਿੱਤੀ ਹੈ। ਤੁਹਾਡੇ ਲਈ ਕੋਈ ਹੋਰ ਦਫ਼ਤਰ ਬਿਹਤਰ ਹੈ।

    { $when }

    ਕੋਡ { $reference } ਸੀ।
my_appointments-code_cancelled_other =
    ਦਫ਼ਤਰ ਨੇ ਇਹ ਅਪਾਇੰਟਮੈਂਟ ਹਟਾ ਦਿੱਤੀ ਹੈ। ਕਾਰਨ ਜਾਣਨਾ ਹੋਵੇ, ਤਾਂ ਫ਼ੋਨ ਕਰੋ।

    { $when }

    ਕੋਡ { $reference } ਸੀ।
my_appointments-detail = ਤੁਸੀਂ ਕੀ ਕਰਨਾ ਹੈ?
    .move = ਸਮਾਂ ਬਦਲਣਾ
    .cancel = ਆਇਆ ਨਹੀਂ ਜਾਣਾ
    .file = ਮੇਰੇ ਕੈਲੰਡਰ ਵਿੱਚ
    .pin = ਨਕਸ਼ੇ ਉੱਤੇ ਦੇਖੋ
my_appointments-offer = ਕੀ ਤੁਹਾਨੂੰ ਇਹ ਸਮਾਂ ਚਾਹੀਦਾ ਹੈ?
    .take = ਹਾਂ, ਚਾਹੀਦਾ ਹੈ
    .leave = ਨਹੀਂ, ਧੰਨਵਾਦ
my_appointments-fixed = ਇੱਥੇ ਹੁਣ ਬਦਲਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ। ਬਦਲਣ ਲਈ ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰੋ।
    .file = ਮੇਰੇ ਕੈਲੰਡਰ ਵਿੱਚ
    .pin = ਨਕਸ਼ੇ ਉੱਤੇ ਦੇਖੋ
    .person = ਕਿਸੇ ਨਾਲ ਗੱਲ
my_appointments-openings = ਨਵਾਂ ਸਮਾਂ ਚੁਣੋ। ਉਦੋਂ ਤੱਕ ਪਹਿਲਾ ਸਮਾਂ ਤੁਹਾਡਾ ਹੈ।
    .earlier = ਦਿਨ ਵਿੱਚ ਪਹਿਲਾਂ
    .later = ਦਿਨ ਵਿੱਚ ਬਾਅਦ ਵਿੱਚ
    .week = ਅਗਲੇ ਹਫ਼ਤੇ
my_appointments-taken = ਇਹ ਸਮਾਂ ਹੁਣ ਖ਼ਾਲੀ ਨਹੀਂ ਹੈ। ਤੁਹਾਡਾ ਪਹਿਲਾ ਸਮਾਂ ਕਾਇਮ ਹੈ।
my_appointments-full = ਹੋਰ ਕੋਈ ਖ਼ਾਲੀ ਸਮਾਂ ਨਹੀਂ ਹੈ। ਤੁਹਾਡਾ ਸਮਾਂ ਕਾਇਮ ਹੈ।
    .keep = ਠੀਕ ਹੈ
    .person = ਕਿਸੇ ਨਾਲ ਗੱਲ
my_appointments-sure = ਕੀ ਤੁਸੀਂ ਇਹ ਸਮਾਂ ਛੱਡਣਾ ਹੈ?
    .cancel = ਹਾਂ, ਛੱਡਣਾ ਹੈ
    .keep = ਨਹੀਂ, ਮੈਂ ਆਉਣਾ ਹੈ
my_appointments-cancelled = ਹੋ ਗਿਆ। ਇਹ ਸਮਾਂ ਹੁਣ ਕਿਸੇ ਹੋਰ ਪਰਿਵਾਰ ਲਈ ਖ਼ਾਲੀ ਹੈ।
    .list = ਮੇਰੀਆਂ ਅਪਾਇੰਟਮੈਂਟਾਂ
    .menu = ਮੀਨੂ
my_appointments-thanks = ਧੰਨਵਾਦ। ਦਫ਼ਤਰ ਨੂੰ ਪਤਾ ਹੈ ਕਿ ਤੁਸੀਂ ਆ ਰਹੇ ਹੋ।
    .see = ਅਪਾਇੰਟਮੈਂਟ ਦੇਖਣੀ
    .menu = ਮੀਨੂ
my_appointments-late = ਇੱਥੋਂ ਬਦਲਣ ਲਈ ਦੇਰ ਹੋ ਗਈ ਹੈ। ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰੋ।
    .person = ਕਿਸੇ ਨਾਲ ਗੱਲ
    .keep = ਅਪਾਇੰਟਮੈਂਟ ਉੱਤੇ ਵਾਪਸ
my_appointments-nothing = ਇੱਥੇ ਕੋਈ ਅਪਾਇੰਟਮੈਂਟ ਨਹੀਂ ਹੈ।
    .topics = ਮੀਨੂ
    .person = ਕਿਸੇ ਨਾਲ ਗੱਲ
    .code = { my_appointments-choose.code }
my_appointments-gone = ਇਹ ਅਪਾਇੰਟਮੈਂਟ ਹੁਣ ਨਹੀਂ ਹੈ।
    .list = ਮੇਰੀਆਂ ਅਪਾਇੰਟਮੈਂਟਾਂ
    .person = ਕਿਸੇ ਨਾਲ ਗੱਲ
my_appointments-code = ਆਪਣੀ ਅਪਾਇੰਟਮੈਂਟ ਦਾ ਕੋਡ ਲਿਖੋ।
    .invalid = ਕੋਡ ਵਿੱਚ ਛੇ ਅੱਖਰ ਅਤੇ ਅੰਕ ਹਨ। ਸਿਰਫ਼ ਉਹੀ ਲਿਖੋ।
my_appointments-coded_open = { my_appointments-detail }
    .cancel = { my_appointments-detail.cancel }
    .menu = { my_appointments-cancelled.menu }
my_appointments-coded_fixed = { my_appointments-fixed }
    .person = { my_appointments-fixed.person }
    .menu = { my_appointments-cancelled.menu }
my_appointments-coded_sure = { my_appointments-sure }
    .cancel = { my_appointments-sure.cancel }
    .keep = { my_appointments-sure.keep }
my_appointments-coded_cancelled = { my_appointments-cancelled }
    .menu = { my_appointments-cancelled.menu }
my_appointments-coded_late = { my_appointments-late }
    .person = { my_appointments-late.person }
    .menu = { my_appointments-cancelled.menu }
my_appointments-uncoded = ਇੱਥੇ ਇਸ ਕੋਡ ਦੀ ਕੋਈ ਅਪਾਇੰਟਮੈਂਟ ਨਹੀਂ ਹੈ।
    .code = { my_appointments-choose.code }
    .person = { my_appointments-gone.person }
