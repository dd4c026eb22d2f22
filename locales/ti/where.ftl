### Near which municipality; called by the other flows.

where = ኮሙነ (Comune)
where-place = ኣብ ጥቓ ኣየናይ ኮሙነ (Comune)?
    .invalid = ነዚ ኮሙነ (Comune) ኣይንፈልጦን ኢና። ካብ ዝርዝር ምረጹ።
