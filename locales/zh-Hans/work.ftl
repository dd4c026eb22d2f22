### The topic "work and Italian".

work = 工作和意大利语
work-start = 您需要什么？
    .job = 工作：丢了、在找、有问题
    .italian = 学意大利语
    .other = 其他：找人帮忙
