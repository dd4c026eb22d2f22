### The topic "money".

money = ਪੈਸੇ ਅਤੇ ਬਿੱਲ
money-start = ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ?
    .isee = ISEE ਅਤੇ ਬੱਚਿਆਂ ਦਾ ਭੱਤਾ
    .debts = ਕਰਜ਼ੇ ਅਤੇ ਬਿੱਲ
    .losing_home = ਕਿਰਾਇਆ: ਘਰ ਖੁੱਸ ਰਿਹਾ ਹੈ
    .other = ਹੋਰ: ਕਿਸੇ ਨਾਲ ਗੱਲ
