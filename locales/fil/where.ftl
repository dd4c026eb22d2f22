### Near which municipality; called by the other flows.

where = Ang Comune (bayan)
where-place = Malapit sa aling Comune (bayan)?
    .invalid = Hindi ko alam ang Comune na ito. Pumili sa listahan.
