### "සෞඛ්‍යය" මාතෘකාව.

health = සෞඛ්‍යය
health-start = ඔබට මොනවද ඕනෑ?
    .doctor = දොස්තර හෝ ළමා දොස්තර
    .emergency = මට දැන් අසනීපයි
    .pregnancy = ගැබිනි කාලය සහ දරු උපත
    .consultorio = පවුල් සායනය (consultorio)
    .pain = අඩු නොවන කැක්කුමක්
    .development = දරුවෙකුට අමාරුයි
    .other = වෙන දෙයක්: කෙනෙකුට කතා කරන්න
