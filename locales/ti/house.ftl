### The topic "house".

house = ገዛ
house-start = ብዛዕባ ገዛ እንታይ የድልየኩም?
    .losing_home = ገዛይ ክስእን እየ
    .social_housing = ገዛ መንግስቲ ወይ ማሕበራዊ ገዛ
    .residence = መንበሪ ኣድራሻ (residenza)
    .debts = ዝኽፈል ክራይን ክፍሊታትን
    .other = ካልእ: ምስ ሰብ ምዝራብ
