### Near which municipality; called by the other flows.

where = कोमूने (Comune)
where-place = किस कोमूने (Comune) के पास?
    .invalid = यह कोमूने (Comune) नहीं मिला। सूची से चुनिए।
