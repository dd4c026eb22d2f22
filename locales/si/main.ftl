### ප්‍රධාන මෙනුව.

main = මෙනුව
main-start = ඔබට මොනවද ඕනෑ?
    .health = සෞඛ්‍යය
    .children = පාසල සහ දරුවෝ
    .documents = ලියකියවිලි
    .money = සල්ලි සහ බිල්
    .house = ගෙදර
    .work = රැකියාව සහ ඉතාලි භාෂාව
    .letter = ලියුමක්
    .daily = වෙන දේවල්
    .person = කෙනෙකුට කතා කරන්න
