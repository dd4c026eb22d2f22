### The topic "documents".

documents = ሰነዳት
documents-start = ኣየናይ ሰነድ የድልየኩም?
    .permit = መንበሪ ፍቓድ ምሕዳስ
    .residence = መንበሪ ኣድራሻ (residenza)
    .spid = ዲጂታል መንነት: SPID፣ CIE
    .reunification = ስድራ ምምጻእ
    .citizenship = ዜግነት ናይ ደቂ
    .doctor = ካርድ ጥዕናን ሓኪምን
    .other = ካልእ: ምስ ሰብ ምዝራብ
