### "ලියකියවිලි" මාතෘකාව.

documents = ලියකියවිලි
documents-start = ඔබට ඕනෑ මොන ලියවිල්ලද?
    .permit = බලපත්‍රය අලුත් කිරීම
    .residence = පදිංචිය
    .spid = SPID සහ CIE ඩිජිටල් හැඳුනුම
    .reunification = පවුල ගෙන්න ගැනීම
    .citizenship = දරුවන්ගේ පුරවැසිභාවය
    .doctor = සෞඛ්‍ය කාඩ්පත සහ දොස්තර
    .other = වෙන දෙයක්: කෙනෙකුට කතා කරන්න
