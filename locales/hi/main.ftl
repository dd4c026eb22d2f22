### The main menu.

main = मेन्यू
main-start = आपको क्या चाहिए?
    .health = सेहत
    .children = स्कूल और बच्चे
    .documents = काग़ज़ात
    .money = पैसे और बिल
    .house = घर
    .work = काम और इटालियन
    .letter = एक चिट्ठी
    .daily = और बातें
    .person = किसी से बात
