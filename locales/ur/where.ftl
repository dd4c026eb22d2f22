### Near which municipality; called by the other flows.

where = کون سا کمونے (Comune)
where-place = کس کمونے (Comune) کے قریب؟
    .invalid = یہ کمونے (Comune) نہیں ملا۔ فہرست سے چنیں۔
