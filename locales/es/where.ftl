### Near which municipality; called by the other flows.

where = El municipio
where-place = ¿Cerca de qué municipio (Comune)?
    .invalid = No conozco este municipio. Elija de la lista.
