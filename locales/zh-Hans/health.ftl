### The topic "health".

health = 健康
health-start = 您需要什么？
    .doctor = 医生或儿科医生
    .emergency = 我现在不舒服
    .pregnancy = 怀孕和生孩子
    .consultorio = 家庭健康中心（consultorio）
    .pain = 一直不好的疼痛
    .development = 孩子说话、学习吃力
    .other = 其他：找人帮忙
