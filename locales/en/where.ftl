### Near which municipality; called by the other flows.

where = Town (Comune)
where-place = Near which town (Comune)?
    .invalid = I do not know this town. Choose it from the list.
