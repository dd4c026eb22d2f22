### Near which municipality; called by the other flows.

where = ਕਮੂਨੇ (Comune)
where-place = ਕਿਹੜੇ ਕਮੂਨੇ (Comune) ਦੇ ਨੇੜੇ?
    .invalid = ਇਹ ਕਮੂਨੇ (Comune) ਨਹੀਂ ਮਿਲਿਆ। ਸੂਚੀ ਵਿੱਚੋਂ ਚੁਣੋ।
