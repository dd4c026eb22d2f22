### The topic "health".

health = ጥዕና
health-start = እንታይ የድልየኩም?
    .doctor = ሓኪም ወይ ሓኪም ቆልዑ
    .emergency = ሕጂ ሓሚመ ኣለኹ
    .pregnancy = ጥንስን ሕርስን
    .consultorio = ማእከል ጥዕና ስድራ (consultorio)
    .pain = ዘይሓልፍ ቃንዛ
    .development = ውላደይ ይጽገም ኣሎ
    .other = ካልእ: ምስ ሰብ ምዝራብ
