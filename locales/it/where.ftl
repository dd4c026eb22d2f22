### Near which municipality; called by the other flows.

where = Il Comune
where-place = Vicino a quale Comune?
    .invalid = Non conosco questo Comune. Scegli dalla lista.
