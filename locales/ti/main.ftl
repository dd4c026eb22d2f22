### The main menu.

main = ዝርዝር
main-start = እንታይ የድልየኩም?
    .health = ጥዕና
    .children = ቤት ትምህርትን ደቅን
    .documents = ሰነዳት
    .money = ገንዘብን ክፍሊታትን
    .house = ገዛ
    .work = ስራሕን ጣልያንኛን
    .letter = ደብዳበ
    .daily = ካልእ
    .person = ምስ ሰብ ምዝራብ
