### Alarms on the phones of operators, and troubles told to the maintainers. Neutral as a whole.

## On the phone of an operator

alarm-line = ਸ਼ਿਫ਼ਟ: ਫ਼ਾਈਲ { $reference }।
alarm-again = ਸ਼ਿਫ਼ਟ: { $reference } ਅਜੇ ਕਿਸੇ ਨੇ ਨਹੀਂ ਲਈ।
alarm-test = ਸ਼ਿਫ਼ਟ: ਜਾਂਚ { $reference }। “ਹਾਜ਼ਰ” ਦੱਬੋ।
alarm-more =
    { $count ->
        [one] ਅਤੇ { $count } ਹੋਰ।
       *[other] ਅਤੇ { $count } ਹੋਰ।
    }
alarm-flood = ਸ਼ਿਫ਼ਟ: ਇੱਕੋ ਵੇਲੇ ਕਈ ਫ਼ਾਈਲਾਂ।
alarm-claim = ਲੈਣਾ
alarm-claim-named = ਲੈਣਾ: { $reference }
alarm-pass = ਛੱਡਣਾ
alarm-pass-named = ਛੱਡਣਾ: { $reference }
alarm-here = ਹਾਜ਼ਰ
alarm-here-named = ਹਾਜ਼ਰ: { $reference }
alarm-subject = ਸ਼ਿਫ਼ਟ

## For the maintainers, outside Telegram

trouble-subject = ਤਕਨੀਕੀ ਸੂਚਨਾ
trouble-over = ਠੀਕ ਹੋਇਆ:
trouble-sender = ਸੁਨੇਹੇ ਨਹੀਂ ਜਾ ਰਹੇ।
trouble-poller = Telegram ਜਵਾਬ ਨਹੀਂ ਦੇ ਰਿਹਾ।
trouble-disk = ਡਿਸਕ ਲਗਭਗ ਭਰ ਗਈ ਹੈ।
trouble-clock = ਕੰਪਿਊਟਰ ਦੀ ਘੜੀ ਅਚਾਨਕ ਬਦਲ ਗਈ ਹੈ।
trouble-chain = ਇੱਕ ਸ਼ਿਫ਼ਟ ਦਾ ਕਿਸੇ ਨੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ।
trouble-audit = ਅੰਦਰੂਨੀ ਜਾਂਚ ਦਾ ਹਿਸਾਬ ਨਹੀਂ ਮਿਲਦਾ।
trouble-drill = ਸ਼ਿਫ਼ਟ ਦੀ ਇੱਕ ਜਾਂਚ ਦਾ ਕਿਸੇ ਨੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ।
trouble-wipe = ਇੱਕ ਸਫ਼ਾਈ ਸਮੇਂ ਸਿਰ ਪੂਰੀ ਨਹੀਂ ਹੋਈ।

## On the phone of a family: unasked, so fixed and neutral

neutral-reminder = ਤੁਹਾਡੇ ਲਈ ਯਾਦ ਕਰਾਉਣ ਦੀ ਇੱਕ ਸੂਚਨਾ ਹੈ। ਖੋਲ੍ਹਣ ਲਈ “ਦੇਖੋ” ਦੱਬੋ।
    .show = ਦੇਖੋ
    .confirm = ਠੀਕ ਹੈ
    .cancel = ਨਹੀਂ ਹੋ ਸਕਣਾ
neutral-ready = ਤੁਸੀਂ ਜੋ ਜਾਣਕਾਰੀ ਮੰਗੀ ਸੀ, ਉਹ ਤਿਆਰ ਹੈ।
neutral-old = ਇਹ ਪੰਨਾ ਪੁਰਾਣਾ ਹੈ। /menu ਲਿਖੋ।
