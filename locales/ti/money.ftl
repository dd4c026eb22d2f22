### The topic "money".

money = ገንዘብን ክፍሊታትን
money-start = እንታይ የድልየኩም?
    .isee = ISEE፣ ኣበል ቆልዑ
    .debts = ዕዳን ክፍሊታትን
    .losing_home = ክራይ: ገዛይ ክስእን እየ
    .other = ካልእ: ምስ ሰብ ምዝራብ
