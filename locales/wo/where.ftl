### Near which municipality; called by the other flows.

where = Comune bi
where-place = Ban Comune moo la gëna jege?
    .invalid = Xamunu Comune bii. Tànnal ci list bi.
