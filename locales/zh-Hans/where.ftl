### Near which municipality; called by the other flows.

where = 市镇（Comune）
where-place = 您想找哪个市镇（Comune）附近的？
    .invalid = 我不认识这个市镇。请从列表里选。
