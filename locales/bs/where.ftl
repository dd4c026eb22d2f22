### Near which municipality; called by the other flows.

where = Općina (Comune)
where-place = Blizu koje općine (Comune)?
    .invalid = Ne poznajem ovu općinu. Izaberite s liste.
