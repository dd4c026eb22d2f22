### The topic "house".

house = ਘਰ
house-start = ਘਰ ਲਈ ਕੀ ਚਾਹੀਦਾ ਹੈ?
    .losing_home = ਘਰ ਖੁੱਸ ਰਿਹਾ ਹੈ
    .social_housing = ਸਰਕਾਰੀ ਘਰ ਜਾਂ ਸਸਤਾ ਘਰ
    .residence = ਰਿਹਾਇਸ਼ (residenza)
    .debts = ਕਿਰਾਇਆ ਅਤੇ ਬਿੱਲ ਭਰਨੇ
    .other = ਹੋਰ: ਕਿਸੇ ਨਾਲ ਗੱਲ
