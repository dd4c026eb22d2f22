### Near which municipality; called by the other flows.

where = Localitatea
where-place = Lângă ce localitate (Comune)?
    .invalid = Nu cunosc această localitate. Alegeți din listă.
