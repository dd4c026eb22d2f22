### Near which municipality; called by the other flows.

where = O município
where-place = Perto de qual município (Comune)?
    .invalid = Não conheço este município. Escolha na lista.
