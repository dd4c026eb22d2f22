### The topic "school and children".

children = ቤት ትምህርትን ደቅን
children-start = እንታይ የድልየኩም?
    .school = ኣብ ቤት ትምህርቲ ምምዝጋብ
    .new_baby = ውላድ ተወሊዱ
    .doctor = ሓኪም ወይ ሓኪም ቆልዑ
    .development = ውላደይ ይጽገም ኣሎ
    .separation = ወለድን ደቅን: ሕግታት
    .other = ካልእ: ምስ ሰብ ምዝራብ
