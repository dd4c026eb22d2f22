### Near which municipality; called by the other flows.

where = Муніципалітет
where-place = Поблизу якого муніципалітету (Comune)?
    .invalid = Я не знаю такого муніципалітету. Виберіть зі списку.
