### The topic "work and Italian".

work = ስራሕን ጣልያንኛን
work-start = እንታይ የድልየኩም?
    .job = ስራሕ: ምስኣን፣ ምድላይ፣ ጸገም
    .italian = ጣልያንኛ ምምሃር
    .other = ካልእ: ምስ ሰብ ምዝራብ
