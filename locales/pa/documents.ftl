### The topic "documents".

documents = ਕਾਗਜ਼-ਪੱਤਰ
documents-start = ਕਿਹੜਾ ਕਾਗਜ਼ ਚਾਹੀਦਾ ਹੈ?
    .permit = ਪਰਮਿਟ ਨਵਾਂ ਕਰਾਉਣਾ
    .residence = ਰਿਹਾਇਸ਼ (residenza)
    .spid = SPID ਅਤੇ CIE ਕਾਰਡ
    .reunification = ਪਰਿਵਾਰ ਨੂੰ ਬੁਲਾਉਣਾ
    .citizenship = ਬੱਚਿਆਂ ਦੀ ਨਾਗਰਿਕਤਾ
    .doctor = ਸਿਹਤ ਕਾਰਡ ਅਤੇ ਡਾਕਟਰ
    .other = ਹੋਰ: ਕਿਸੇ ਨਾਲ ਗੱਲ
