### Near which municipality; called by the other flows.

where = কমুনে (Comune)
where-place = কোন কমুনের (Comune) কাছে?
    .invalid = এই কমুনে (Comune) চিনি না। তালিকা থেকে বাছুন।
