### The topic "health".

health = ጥዕና
health-start = እንታይ የድልየኩም?
    .doctor = ሓኪም ወይ ሓኪም ቆልዑ
    .emergency = ሕጂ ሓሚመ ኣለኹ
    .pregnancy = ጥንስን ሕርስን
    .consultorio = Consultorio: ኣንስቲ፣ ስድራ
    .pain = ዘይሓልፍ ቃንዛ
    .development = ውላደይ ይጽገም ኣሎ
    .other = ካልእ: ምስ ሰብ ምዝራብ
