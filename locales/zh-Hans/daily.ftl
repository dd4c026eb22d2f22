### The ordinary things of every day, and what has no topic of its own.

daily = 其他
daily-start = 您需要什么？
    .waste = 垃圾：收垃圾的日子
    .canteen = 学校食堂
    .taken = 补办证件、手机、SPID
    .social_services = 社会服务
    .leaving_reception = 离开接待中心
    .bereavement = 家里有人去世
    .appointments = 我的预约
    .my_data = 我的数据
    .other = 其他：找人帮忙
