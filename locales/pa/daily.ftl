### The ordinary things of every day, and what has no topic of its own.

daily = ਹੋਰ
daily-start = ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ?
    .waste = ਕੂੜਾ: ਕਿਹੜੇ ਦਿਨ
    .canteen = ਸਕੂਲ ਦਾ ਖਾਣਾ (mensa)
    .taken = ਕਾਗਜ਼, ਫ਼ੋਨ, SPID ਦੁਬਾਰਾ
    .social_services = ਸੋਸ਼ਲ ਸਰਵਿਸ
    .leaving_reception = ਕੈਂਪ (accoglienza) ਛੱਡਣਾ
    .bereavement = ਪਰਿਵਾਰ ਵਿੱਚ ਮੌਤ
    .appointments = ਮੇਰੀਆਂ ਅਪਾਇੰਟਮੈਂਟਾਂ
    .my_data = ਮੇਰੀ ਜਾਣਕਾਰੀ
    .other = ਹੋਰ: ਕਿਸੇ ਨਾਲ ਗੱਲ
