### Near which municipality; called by the other flows.

where = البلدية
where-place = قرب أي بلدية (Comune)؟
    .invalid = لا أعرف هذه البلدية. يمكن الاختيار من القائمة.
