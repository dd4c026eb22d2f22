### The main menu.

main = 菜单
main-start = 您需要什么？
    .health = 健康
    .children = 学校和孩子
    .documents = 证件
    .money = 钱和账单
    .house = 住房
    .work = 工作和意大利语
    .letter = 一封信
    .daily = 其他
    .person = 找人帮忙
