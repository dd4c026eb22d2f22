### The topic "school and children".

children = 学校和孩子
children-start = 您需要什么？
    .school = 给孩子报名上学
    .new_baby = 孩子出生了
    .doctor = 医生或儿科医生
    .development = 孩子说话、学习吃力
    .separation = 父母和孩子：规定
    .other = 其他：找人帮忙
