### The topic "school and children".

children = ਸਕੂਲ ਅਤੇ ਬੱਚੇ
children-start = ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ?
    .school = ਸਕੂਲ ਵਿੱਚ ਦਾਖ਼ਲਾ
    .new_baby = ਬੱਚਾ ਜੰਮਿਆ ਹੈ
    .doctor = ਡਾਕਟਰ ਜਾਂ ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ
    .development = ਬੱਚੇ ਨੂੰ ਮੁਸ਼ਕਲ ਹੈ
    .separation = ਮਾਪੇ ਅਤੇ ਬੱਚੇ: ਨਿਯਮ
    .other = ਹੋਰ: ਕਿਸੇ ਨਾਲ ਗੱਲ
