### The topic "work and Italian".

work = ਕੰਮ ਅਤੇ ਇਟਾਲੀਅਨ
work-start = ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ?
    .job = ਕੰਮ: ਛੁੱਟਿਆ, ਲੱਭਣਾ, ਮੁਸ਼ਕਲ
    .italian = ਇਟਾਲੀਅਨ ਸਿੱਖਣੀ
    .other = ਹੋਰ: ਕਿਸੇ ਨਾਲ ਗੱਲ
