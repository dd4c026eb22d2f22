### Near which municipality; called by the other flows.

where = La commune
where-place = Près de quelle commune (Comune) ?
    .invalid = Je ne connais pas cette commune. Choisissez dans la liste.
