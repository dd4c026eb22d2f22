### The main menu.

main = ਮੀਨੂ
main-start = ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ?
    .health = ਸਿਹਤ
    .children = ਸਕੂਲ ਅਤੇ ਬੱਚੇ
    .documents = ਕਾਗਜ਼-ਪੱਤਰ
    .money = ਪੈਸੇ ਅਤੇ ਬਿੱਲ
    .house = ਘਰ
    .work = ਕੰਮ ਅਤੇ ਇਟਾਲੀਅਨ
    .letter = ਇੱਕ ਚਿੱਠੀ
    .daily = ਹੋਰ
    .person = ਕਿਸੇ ਨਾਲ ਗੱਲ
