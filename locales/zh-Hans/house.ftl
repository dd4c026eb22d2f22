### The topic "house".

house = 住房
house-start = 住房方面，您需要什么？
    .losing_home = 我快没房子住了
    .social_housing = 公租房或社会住房
    .residence = 户口（residenza）
    .debts = 要付的房租和账单
    .other = 其他：找人帮忙
