### එදිනෙදා දේවල්.

daily = වෙන දේවල්
daily-start = ඔබට මොනවද ඕනෑ?
    .waste = කුණු: දින දර්ශනය
    .canteen = පාසල් කෑම
    .taken = ලියකියවිලි, ෆෝන්, SPID අලුතෙන්
    .social_services = සමාජ සේවා
    .leaving_reception = කඳවුරෙන් පිට වීම
    .bereavement = පවුලේ මරණයක්
    .appointments = මගේ වෙන් කළ වේලාවන්
    .my_data = මගේ තොරතුරු
    .other = වෙන දෙයක්: කෙනෙකුට කතා කරන්න
