### Near which municipality; called by the other flows.

where = Komuna (Comune)
where-place = Afër cilës komunë (Comune)?
    .invalid = Nuk e njoh këtë komunë. Zgjidhni nga lista.
