### What remains on the screen after leaving. It says nothing of where the person was.

closing = ਦਫ਼ਤਰਾਂ ਦਾ ਸਮਾਂ ਅਤੇ ਸੇਵਾਵਾਂ
closing-start = Servizi della Bassa। ਦਫ਼ਤਰਾਂ ਦਾ ਸਮਾਂ, ਕਾਗਜ਼, ਸਕੂਲ, ਸਿਹਤ, ਘਰ।
    .menu = ਮੀਨੂ ਖੋਲ੍ਹੋ
