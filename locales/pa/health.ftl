### The topic "health".

health = ਸਿਹਤ
health-start = ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ?
    .doctor = ਡਾਕਟਰ ਜਾਂ ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ
    .emergency = ਹੁਣ ਤਬੀਅਤ ਖ਼ਰਾਬ ਹੈ
    .pregnancy = ਗਰਭ ਅਤੇ ਜਣੇਪਾ
    .consultorio = Consultorio: ਔਰਤ, ਜੋੜਾ, ਪਰਿਵਾਰ
    .pain = ਦਰਦ ਜੋ ਹਟਦਾ ਨਹੀਂ
    .development = ਬੱਚੇ ਨੂੰ ਮੁਸ਼ਕਲ ਹੈ
    .other = ਹੋਰ: ਕਿਸੇ ਨਾਲ ਗੱਲ
